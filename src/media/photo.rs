//! From bytes to pixels: only JPEG and PNG, only sizes that a page can use, upright.
//!
//! In: bytes that may be anything. Out: a picture, or what is wrong with it. What a camera wrote beside the pixels (place, time,
//! names) stays behind; only the profile of the colours goes on, without which they would be others.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, Limits, guess_format};

use super::fault::{Fault, MAX_MEGAPIXELS, MIN_WIDTH};

/// A picture, upright.
pub struct Photo {
    /// Its pixels.
    pub pixels: DynamicImage,
    /// Whether it is a photo; else a drawing, which stays as sharp as it is.
    pub jpeg: bool,
    /// The profile of its colours.
    pub profile: Option<Vec<u8>>,
}

/// Reads a picture.
pub fn read(bytes: &[u8]) -> Result<Photo, Fault> {
    match guess_format(bytes) {
        Ok(ImageFormat::Jpeg) => {
            if !is_whole_jpeg(bytes) {
                return Err(Fault::Broken);
            }
            let decoder = JpegDecoder::new(Cursor::new(bytes));
            decode(decoder.map_err(|error| fault(&error))?, true)
        }
        Ok(ImageFormat::Png) => {
            let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits());
            decode(decoder.map_err(|error| fault(&error))?, false)
        }
        Ok(_) => Err(Fault::OtherSort),
        Err(_) => Err(Fault::Broken),
    }
}

fn decode(mut decoder: impl ImageDecoder, jpeg: bool) -> Result<Photo, Fault> {
    let (width, height) = decoder.dimensions();
    let megapixels = (u64::from(width) * u64::from(height)).div_ceil(1_000_000);
    if megapixels > MAX_MEGAPIXELS {
        return Err(Fault::TooManyPixels(megapixels));
    }
    decoder
        .set_limits(limits())
        .map_err(|error| fault(&error))?;
    // A profile or a turn that cannot be read is none.
    let profile = decoder.icc_profile().ok().flatten();
    let turn = decoder.orientation().ok();
    let mut pixels = DynamicImage::from_decoder(decoder).map_err(|error| fault(&error))?;
    if let Some(turn) = turn {
        pixels.apply_orientation(turn);
    }
    if pixels.width() < MIN_WIDTH {
        return Err(Fault::TooSmall(pixels.width()));
    }
    let colours: &[u8] = if pixels.color().has_color() {
        b"RGB "
    } else {
        b"GRAY"
    };
    Ok(Photo {
        // A profile of other colours (those of print) no longer fits the pixels.
        profile: profile.filter(|profile| profile.get(16..20) == Some(colours)),
        pixels,
        jpeg,
    })
}

/// Room for the pixels of the largest picture, eight bytes each at most, and for what the decoder needs besides.
fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some((MAX_MEGAPIXELS * 8 + 100) * 1_000_000);
    limits
}

/// What the decoder says.
fn fault(error: &ImageError) -> Fault {
    match error {
        ImageError::Limits(_) => Fault::TooManyPixels(MAX_MEGAPIXELS),
        _ => Fault::Broken,
    }
}

/// Whether the first scan of a JPEG has an end behind it: the decoder fills up with grey what was lost on the way. What stands
/// before the scan (the small picture of a camera) or behind the end (the film of a phone) does not count.
fn is_whole_jpeg(bytes: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xDA;
    const END: [u8; 2] = [0xFF, 0xD9];
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let [0xFF, marker, more @ ..] = rest {
        rest = match (*marker, more) {
            (START_OF_SCAN, data) => return data.windows(END.len()).any(|found| found == END),
            // Any number of these may stand between two segments.
            (0xFF, _) => &rest[1..],
            (_, [high, low, ..]) => {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                more.get(length..).unwrap_or_default()
            }
            _ => &[],
        };
    }
    false
}
