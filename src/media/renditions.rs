//! A picture in the widths that pages show it in.
//!
//! In: the bytes of a picture. Out: those of its renditions, the same on every machine: the weights of the filter are made by
//! multiplication alone, and there is one encoder for photos and one for drawings.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageEncoder, ImageResult, RgbaImage};

use super::fault::Fault;
use super::photo::{self, Photo};

/// The widths: a phone, the column of a page, the same on a fine screen.
const WIDTHS: [u32; 3] = [480, 960, 1600];
/// The quality of photos.
const QUALITY: u8 = 82;

/// A picture in one width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// Its width in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// A picture in all its widths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renditions {
    /// Whether it is a photo.
    pub jpeg: bool,
    /// The narrowest first.
    pub sizes: Vec<Rendition>,
}

impl Renditions {
    /// The ending of the files.
    pub fn ending(&self) -> &'static str {
        if self.jpeg { "jpg" } else { "png" }
    }
}

/// Makes the renditions of a picture. None is wider than the picture itself.
pub fn make(bytes: &[u8]) -> Result<Renditions, Fault> {
    let Photo {
        pixels,
        jpeg,
        profile,
    } = photo::read(bytes)?;
    let mut pixels = plain(pixels, jpeg);
    let mut widths: Vec<u32> = WIDTHS
        .into_iter()
        .map(|width| width.min(pixels.width()))
        .collect();
    widths.dedup();
    let mut sizes = Vec::new();
    // Each is made of the next wider one, which is far less work than of the whole.
    for width in widths.into_iter().rev() {
        pixels = narrowed(pixels, width);
        let encoded = encode(&pixels, jpeg, profile.as_deref());
        sizes.push(Rendition {
            width: pixels.width(),
            height: pixels.height(),
            bytes: encoded.expect("eight bits a channel can be encoded"),
        });
    }
    sizes.reverse();
    Ok(Renditions { jpeg, sizes })
}

/// Eight bits a channel, of channels that the encoder knows.
fn plain(pixels: DynamicImage, jpeg: bool) -> DynamicImage {
    let colour = pixels.color();
    match (colour.has_color(), colour.has_alpha() && !jpeg) {
        (false, false) => pixels.into_luma8().into(),
        (true, false) => pixels.into_rgb8().into(),
        (_, true) => pixels.into_rgba8().into(),
    }
}

/// The picture in a width, its sides in proportion.
fn narrowed(pixels: DynamicImage, width: u32) -> DynamicImage {
    if width == pixels.width() {
        return pixels;
    }
    let height = u64::from(pixels.height()) * u64::from(width);
    let height = (height + u64::from(pixels.width()) / 2) / u64::from(pixels.width());
    let height = u32::try_from(height).map_or(1, |height| height.max(1));
    match pixels {
        // What is transparent has a colour too, which must not bleed into its neighbours.
        DynamicImage::ImageRgba8(mut pixels) => {
            weigh(&mut pixels);
            let pixels = DynamicImage::from(pixels);
            let narrow = pixels.resize_exact(width, height, FilterType::CatmullRom);
            let mut narrow = narrow.into_rgba8();
            unweigh(&mut narrow);
            narrow.into()
        }
        pixels => pixels.resize_exact(width, height, FilterType::CatmullRom),
    }
}

/// Each colour as much as it is seen.
fn weigh(pixels: &mut RgbaImage) {
    each_channel(pixels, |channel, alpha| (channel * alpha + 127) / 255);
}

/// The colours again as they were.
fn unweigh(pixels: &mut RgbaImage) {
    each_channel(pixels, |channel, alpha| match alpha {
        0 => 0,
        alpha => (channel * 255 + alpha / 2) / alpha,
    });
}

fn each_channel(pixels: &mut RgbaImage, change: impl Fn(u32, u32) -> u32) {
    for pixel in pixels.pixels_mut() {
        let alpha = u32::from(pixel[3]);
        for channel in &mut pixel.0[..3] {
            let changed = change(u32::from(*channel), alpha);
            *channel = u8::try_from(changed).unwrap_or(u8::MAX);
        }
    }
}

fn encode(pixels: &DynamicImage, jpeg: bool, profile: Option<&[u8]>) -> ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    if jpeg {
        write(
            JpegEncoder::new_with_quality(&mut bytes, QUALITY),
            pixels,
            profile,
        )?;
    } else {
        let (compression, filter) = (CompressionType::Best, PngFilter::Adaptive);
        let encoder = PngEncoder::new_with_quality(&mut bytes, compression, filter);
        write(encoder, pixels, profile)?;
    }
    Ok(bytes)
}

fn write(
    mut encoder: impl ImageEncoder,
    pixels: &DynamicImage,
    profile: Option<&[u8]>,
) -> ImageResult<()> {
    // An encoder that takes no profile leaves the colours as they are without one.
    let _ = profile.map(|profile| encoder.set_icc_profile(profile.to_vec()));
    let (width, height) = (pixels.width(), pixels.height());
    encoder.write_image(pixels.as_bytes(), width, height, pixels.color().into())
}
