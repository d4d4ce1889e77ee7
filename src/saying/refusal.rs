//! Refusals of grammar, worded for staff.
//!
//! In: a refusal. Out: the message of `locales/staff/*/grammar.ftl` that says it, with what to write instead. Grammar itself speaks
//! to programs and knows no register.

use grammar::{Case, Refusal};

use crate::diagnostic::{Argument, Message, message};

impl From<Refusal> for Message {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::EmptyWord => message!("word-empty"),
            Refusal::PersonWithoutPlural { name } => message!("person-without-plural", name = name),
            Refusal::NameWithoutPlural { name } => message!("name-without-plural", name = name),
            Refusal::NumberWithoutPossessive { noun } => {
                message!("number-without-possessive", noun = noun)
            }
            Refusal::RoleWithoutPossessive { name, role } => {
                message!(
                    "person-with-role-without-possessive",
                    name = name,
                    role = role
                )
            }
            Refusal::NoOrdinalOfZero { language: "ro" } => message!("ro-no-ordinal-of-zero"),
            Refusal::NoOrdinalOfZero { .. } => message!("no-ordinal-of-zero"),
            Refusal::NoForm {
                word,
                case,
                genitive,
            } => message!(
                "lv-word-without-case",
                word = word,
                case = noun(case),
                genitive = genitive
            ),
            Refusal::OrdinalWithoutNeuter => message!("lv-ordinal-without-neuter"),
            Refusal::NounWithoutNeuter { word } => message!("lv-noun-without-neuter", word = word),
            Refusal::UnknownGender { word } => message!("lv-gender-unknown", word = word),
            Refusal::NotAgreeing {
                language: "ro",
                word,
            } => message!("ro-not-agreeing", word = word),
            Refusal::NotAgreeing { word, .. } => message!("lv-not-agreeing", word = word),
            Refusal::NoCase { case, word } => {
                message!("ro-no-case", case = noun(case), word = word)
            }
            Refusal::LooksLikeName { name } => message!("ro-looks-like-a-name", name = name),
            Refusal::GenitiveWithoutRule { name } => {
                message!("ro-genitive-without-rule", name = name)
            }
            Refusal::OrdinalWithoutCase { case } => {
                message!("ro-ordinal-without-case", case = noun(case))
            }
            Refusal::OrdinalWithoutPlural { number } => {
                message!("ro-ordinal-without-plural", number = number)
            }
            Refusal::FormNotGiven { form, word } => {
                message!("plain-form", key = form.key(), word = word)
            }
            Refusal::RelationNotGiven { relation, word } => {
                message!("plain-relation", relation = relation.name(), word = word)
            }
            Refusal::FormBesideNumber { noun } => message!("plain-form-beside-number", noun = noun),
            Refusal::AgreementWithoutRules { word } => message!("plain-not-agreeing", word = word),
            Refusal::OrdinalWithoutRules { number } => message!("plain-ordinal", number = number),
            Refusal::NameWithoutRules { noun, place } => {
                message!("plain-name-of-place", noun = noun, place = place)
            }
            Refusal::RoleWithoutRules { role } => message!("plain-role-in-body", role = role),
            other => unreachable!("{other} has no words for staff"),
        }
    }
}

/// The noun of a case, which the message puts into its form.
fn noun(case: Case) -> Argument {
    Argument::Noun(case.name().into())
}
