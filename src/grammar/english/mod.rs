//! The rules of one language.
