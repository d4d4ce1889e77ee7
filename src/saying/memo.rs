//! What rules have given before: the same names are said in the same forms on page after page.
//!
//! In: a word, what is asked of it, and how the answer is found. Out: the answer, found once. Rules are pure, so it makes no difference
//! but in time.

use std::fmt;
use std::sync::{PoisonError, RwLock};

use grammar::{Refusal, Word};
use rustc_hash::FxHashMap;

/// How many words are remembered: more than the register and the lexicon of a large site have. Words of single releases come and go.
const MOST: usize = 50_000;

/// Answers by word and by what was asked.
pub(super) struct Memo<Q, A>(RwLock<FxHashMap<Word, Answers<Q, A>>>);

/// What was asked of a word, with the answers.
type Answers<Q, A> = Vec<(Q, Answer<A>)>;

/// A form, or why there is none.
type Answer<A> = Result<A, Refusal>;

impl<Q: PartialEq, A: Clone> Memo<Q, A> {
    /// The answer to a question about a word. `find` is asked where nobody asked before.
    pub(super) fn answer(
        &self,
        word: &Word,
        question: Q,
        find: impl FnOnce(&Q) -> Answer<A>,
    ) -> Answer<A> {
        if let Some(known) = self.known(word, &question) {
            return known;
        }
        let answer = find(&question);
        let mut words = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(answers) = words.get_mut(word) {
            answers.push((question, answer.clone()));
        } else if words.len() < MOST {
            words.insert(word.clone(), vec![(question, answer.clone())]);
        }
        answer
    }

    fn known(&self, word: &Word, question: &Q) -> Option<Answer<A>> {
        let words = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let mut answers = words.get(word)?.iter();
        let (_, answer) = answers.find(|(asked, _)| asked == question)?;
        Some(answer.clone())
    }
}

impl<Q, A> Default for Memo<Q, A> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<Q, A> fmt::Debug for Memo<Q, A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Memo")
    }
}
