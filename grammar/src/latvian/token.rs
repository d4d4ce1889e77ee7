//! Words of a phrase with what separates them, and what never moves: quoted parts, numbers, abbreviations.
//!
//! In: the text of a phrase. Out: its tokens; joined again they are the text, with one blank where it had several.

/// A word of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// The word without punctuation around it.
    pub word: String,
    /// What stands between this word and the next: punctuation and blanks.
    pub after: String,
    /// Whether it stays as it is whatever the case.
    pub fixed: bool,
}

/// Cuts a phrase into tokens.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut closing: Option<char> = None;
    for piece in text.split_inclusive(char::is_whitespace) {
        let body = piece.trim_end();
        if body.is_empty() && !tokens.is_empty() {
            continue;
        }
        let was_inside = closing.is_some();
        for character in body.chars() {
            closing = match closing {
                Some(close) if character == close || close == '”' && character == '“' => None,
                None => closer(character),
                open => open,
            };
        }
        let word = body.trim_end_matches([',', ';', ':']);
        let is_word = !word.is_empty()
            && word
                .chars()
                .all(|character| character.is_alphabetic() || "-–’'".contains(character));
        tokens.push(Token {
            word: word.to_owned(),
            after: piece[word.len()..].to_owned(),
            fixed: was_inside || closing.is_some() || !is_word,
        });
    }
    tokens
}

/// The text of the tokens.
pub(super) fn join(tokens: &[Token]) -> String {
    tokens
        .iter()
        .flat_map(|token| [token.word.as_str(), token.after.as_str()])
        .collect()
}

/// The inside of a phrase that is quoted as a whole, with its marks.
pub(super) fn unquoted(text: &str) -> Option<(char, &str, char)> {
    let open = text.chars().next()?;
    let close = closer(open)?;
    let inside = text.strip_prefix(open)?;
    let last = inside.chars().next_back()?;
    let is_closed = open != '(' && (last == close || close == '”' && last == '“');
    let inside = inside.strip_suffix(last)?;
    (is_closed && !inside.trim().is_empty() && !inside.contains([open, close]))
        .then_some((open, inside, last))
}

fn closer(open: char) -> Option<char> {
    match open {
        '„' | '“' => Some('”'),
        '"' => Some('"'),
        '«' => Some('»'),
        '(' => Some(')'),
        _ => None,
    }
}
