//! What a text must have for a reader: at least one character that can be seen.

/// Whether a text has a character that a reader can see: neither a blank nor one of no width.
pub fn is_visible(text: &str) -> bool {
    text.chars()
        .any(|character| !character.is_whitespace() && !is_invisible(character))
}

/// Whether a character takes no room: soft hyphens, joiners, marks of direction, fillers, selectors of variants, tags.
pub fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}
