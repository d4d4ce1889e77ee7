//! The names that every part of a docx file writes its elements with.

/// The names of WordprocessingML and of relationships, as attributes of a root element.
pub const NAMES: [(&str, &str); 2] = [
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
];
