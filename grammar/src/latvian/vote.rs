//! Votes: "ar 11 balsīm par un trim pret, vienam atturoties", "vienbalsīgi".
//!
//! In: the numbers of a vote and the word for a vote. Out: how something was decided, as an adverbial. Those who abstain stand in the
//! dative with the participle (dative absolute).

use crate::{Case, Count, Gender, Refusal, Relation, Role, Vote, VoteWords, Word};

use super::numeral;

/// How something was decided.
pub(super) fn vote(vote: Vote, words: &VoteWords<'_>) -> Result<String, Refusal> {
    if vote.is_unanimous() {
        return Ok("vienbalsīgi".to_owned());
    }
    let with = Role::Relation(Relation::With);
    let (count, digits): (Count, String) = (words.number)(vote.in_favour);
    let mut said = format!("{} par", numeral::count(count, words.vote, with, &digits)?);
    if vote.against > 0 {
        let (count, digits) = (words.number)(vote.against);
        let against = numeral::number(count, words.vote, with, &digits)?;
        let against = against.strip_prefix("ar ").unwrap_or(&against);
        said = format!("{said} un {against} pret");
    }
    if vote.abstained > 0 {
        let (count, digits) = (words.number)(vote.abstained);
        let one_who_votes = Word {
            gender: Some(Gender::Masculine),
            ..Word::new("balsotājs")
        };
        let abstained = numeral::number(count, &one_who_votes, Role::Case(Case::Dative), &digits)?;
        said = format!("{said}, {abstained} atturoties");
    }
    Ok(said)
}
