//! Votes: "cu 11 voturi pentru, trei împotrivă și o abținere", "în unanimitate".
//!
//! In: the numbers of a vote and its words. Out: how something was decided, as an adverbial.

use crate::{Case, Refusal, Role, Vote, VoteWords};

use super::numeral;

/// How something was decided.
pub(super) fn vote(vote: Vote, words: &VoteWords<'_>) -> Result<String, Refusal> {
    if vote.is_unanimous() {
        return Ok("în unanimitate".to_owned());
    }
    let plain = Role::Case(Case::Nominative);
    let (count, digits) = (words.number)(vote.in_favour);
    let mut parts = vec![format!(
        "cu {} pentru",
        numeral::count(count, words.vote, plain, &digits)?
    )];
    if vote.against > 0 {
        let (count, digits) = (words.number)(vote.against);
        let against = numeral::number(count, words.vote, plain, &digits)?;
        parts.push(format!("{against} împotrivă"));
    }
    if vote.abstained > 0 {
        let (count, digits) = (words.number)(vote.abstained);
        parts.push(numeral::count(count, words.abstention, plain, &digits)?);
    }
    let last = parts.pop().unwrap_or_default();
    if parts.is_empty() {
        return Ok(last);
    }
    Ok(format!("{} și {last}", parts.join(", ")))
}
