//! Votes: "by 11 votes to three, with one abstention", "unanimously".
//!
//! In: the numbers of a vote and its words. Out: how something was decided, as an adverbial.

use crate::{Case, Refusal, Role, Vote, VoteWords, Word};

use super::numeral;

/// How something was decided.
pub(super) fn vote(vote: Vote, words: &VoteWords<'_>) -> Result<String, Refusal> {
    if vote.is_unanimous() {
        return Ok("unanimously".to_owned());
    }
    let plain = Role::Case(Case::Nominative);
    let counted = |number, noun: &Word| {
        let (count, digits) = (words.number)(number);
        numeral::count(count, noun, plain, &digits)
    };
    let in_favour = counted(vote.in_favour, words.vote)?;
    let abstained = counted(vote.abstained, words.abstention)?;
    if vote.against == 0 {
        return Ok(format!("by {in_favour} in favour, with {abstained}"));
    }
    let (count, digits) = (words.number)(vote.against);
    let against = numeral::number(count, words.vote, plain, &digits)?;
    let said = format!("by {in_favour} to {against}");
    if vote.abstained == 0 {
        return Ok(said);
    }
    Ok(format!("{said}, with {abstained}"))
}
