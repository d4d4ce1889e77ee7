//! What a picture can lack, as problems of the record that names it.
//!
//! In: what was found. Out: diagnostics at the name of the file.

use crate::diagnostic::{Code, Diagnostic, message};
use crate::source::Text;

/// The least width of a picture, in pixels.
pub const MIN_WIDTH: u32 = 640;
/// The most that a picture may have, in millions of pixels: a small file can claim any size.
pub const MAX_MEGAPIXELS: u64 = 100;

/// Why a picture cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It cannot be decoded, or not to its end.
    Broken,
    /// It is a picture of another sort than its name says.
    OtherSort,
    /// So many pixels wide: too few.
    TooSmall(u32),
    /// So many millions of pixels: too many.
    TooManyPixels(u64),
}

impl Fault {
    /// The problem at the name of the file.
    pub fn diagnostic(self, file: &Text) -> Diagnostic {
        let name = file.text.as_str();
        let (code, message) = match self {
            Self::Broken => (Code::BrokenImage, message!("image-broken", file = name)),
            Self::OtherSort => (Code::MediaSort, message!("image-other-sort", file = name)),
            Self::TooSmall(width) => (
                Code::SmallImage,
                message!(
                    "image-too-small",
                    file = name,
                    width = width,
                    least = MIN_WIDTH
                ),
            ),
            Self::TooManyPixels(megapixels) => (
                Code::MediaLimit,
                message!(
                    "image-too-many-pixels",
                    file = name,
                    megapixels = megapixels,
                    most = MAX_MEGAPIXELS
                ),
            ),
        };
        Diagnostic::new(code, file.span, message)
    }
}
