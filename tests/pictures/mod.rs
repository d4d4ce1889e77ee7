//! Small pictures, made anew for every test. In: measures. Out: the bytes of their files.
#![allow(clippy::unwrap_used, reason = "these are tests")]

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

/// A photo: colours that run into each other.
pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let shade = |at: u32, of: u32| u8::try_from(at * 255 / of).unwrap();
    let photo = RgbImage::from_fn(width, height, |x, y| {
        Rgb([shade(x, width), shade(y, height), 128])
    });
    let mut bytes = Cursor::new(Vec::new());
    photo.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

/// A drawing: red stripes on what is transparent, and green where nobody sees it.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    let drawing = RgbaImage::from_fn(width, height, |x, _| match x / 5 % 2 {
        0 => Rgba([255, 0, 0, 255]),
        _ => Rgba([0, 255, 0, 0]),
    });
    let mut bytes = Cursor::new(Vec::new());
    drawing.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A photo with what a camera writes: how it was held, and where it was.
pub fn with_exif(photo: &[u8], orientation: u8, place: &str) -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    let length = u8::try_from(place.len() + 1).unwrap();
    // The description of the picture, behind the directory.
    exif.extend([0x0E, 0x01, 2, 0, length, 0, 0, 0, 38, 0, 0, 0]);
    exif.extend([0, 0, 0, 0]);
    exif.extend(place.as_bytes());
    exif.push(0);
    let mut bytes = photo[..2].to_vec();
    bytes.extend([0xFF, 0xE1]);
    bytes.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    bytes.extend(exif);
    bytes.extend(&photo[2..]);
    bytes
}

/// The checksum of a part of a PNG.
pub fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xEDB8_8320 & (!(sum & 1)).wrapping_add(1))
        })
    })
}
