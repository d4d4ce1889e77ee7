//! ROLE, and NAME with the style "role": a person with the role.

use grammar::{Case, Form, Gender, NounClass, Phrase, Role, RoleWords, Word};

use crate::diagnostic::{Message, message};
use crate::saying::Grammar;
use crate::values::{Entity, Role as PersonRole};

impl Grammar {
    /// "Reģionālā brīvprātīgā darba centra direktore Gdaņskā Agņeška Bučiņska (Agnieszka Buczyńska)".
    pub(super) fn person_with_role(&self, person: &Entity, case: Case) -> Result<Phrase, Message> {
        let spoken = self.called(person)?;
        let text = self.relate(&spoken.word, NounClass::Person, Role::Case(case))?;
        let name = spoken.mark(text).and(spoken.in_brackets());
        if person.role.is_none() {
            return Ok(name);
        }
        self.with_role_words(person, |words| {
            Ok(self.rules.person_with_role(name, words, case)?)
        })
    }

    /// The role alone, in a case.
    pub(super) fn role_alone(&self, person: &Entity, case: Case) -> Result<Phrase, Message> {
        if person.role.is_none() {
            return Err(message!("person-without-role", person = &person.key));
        }
        self.with_role_words(person, |words| {
            Ok(Phrase::text(
                self.rules
                    .inflect(words.role, Form::case(case))?
                    .into_text(),
            ))
        })
    }

    /// Finds the words of a role and hands them on.
    fn with_role_words<T>(
        &self,
        person: &Entity,
        say: impl FnOnce(RoleWords<'_>) -> Result<T, Message>,
    ) -> Result<T, Message> {
        match person
            .role
            .as_deref()
            .expect("the caller has seen that there is a role")
        {
            PersonRole::Words(name) => {
                let spoken = self.spoken(name)?;
                let mut word = spoken.word.into_owned();
                word.gender = word.gender.or(person.gender);
                say(RoleWords {
                    role: &word,
                    of: None,
                    place: None,
                })
            }
            PersonRole::In { is, of, place } => {
                let role = self.role_noun(is, person.gender)?;
                let of = of
                    .as_ref()
                    .map(|body| self.named(&body.naming))
                    .transpose()?;
                let at = place.as_ref().map(|place| self.town(place)).transpose()?;
                let sort = place.as_ref().map(|place| super::place::sort(place));
                say(RoleWords {
                    role: &role,
                    of: of.as_ref().map(|spoken| spoken.word.as_ref()),
                    place: at.as_ref().map(|spoken| spoken.word.as_ref()).zip(sort),
                })
            }
        }
    }

    /// The role's noun in the person's gender.
    fn role_noun(&self, key: &str, gender: Option<Gender>) -> Result<Word, Message> {
        let noun = self
            .lexicon
            .roles
            .get(key)
            .ok_or_else(|| message!("role-not-in-lexicon", key = key))?;
        let word = match (&noun.feminine, gender) {
            (Some(feminine), Some(Gender::Feminine)) => feminine,
            _ => &noun.masculine,
        };
        Ok(Word {
            gender: word.gender.or(gender),
            ..word.clone()
        })
    }
}
