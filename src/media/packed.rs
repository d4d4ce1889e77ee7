//! Renditions as one run of bytes, to be kept, and back.
//!
//! In: renditions. Out: bytes, and the renditions again if the bytes are whole: a file that a power cut spoiled is as good as none.

use super::renditions::{Rendition, Renditions};

/// How many bytes the hash before the others has.
const HASH: usize = blake3::OUT_LEN;

impl Renditions {
    /// As bytes: a hash of the rest; the sort; of each width its measures, its length and its file.
    pub fn pack(&self) -> Vec<u8> {
        let mut packed = vec![0; HASH];
        packed.push(u8::from(self.jpeg));
        for size in &self.sizes {
            let length = u32::try_from(size.bytes.len()).expect("a page's picture is no gigabyte");
            for number in [size.width, size.height, length] {
                packed.extend(number.to_le_bytes());
            }
            packed.extend(&size.bytes);
        }
        let hash = blake3::hash(&packed[HASH..]);
        packed[..HASH].copy_from_slice(hash.as_bytes());
        packed
    }

    /// From bytes, if nothing is wrong with them.
    pub fn unpack(packed: &[u8]) -> Option<Self> {
        let (hash, rest) = packed.split_at_checked(HASH)?;
        if blake3::hash(rest) != *hash {
            return None;
        }
        let (&jpeg, mut rest) = rest.split_first()?;
        let mut sizes = Vec::new();
        while !rest.is_empty() {
            let (width, height) = (number(&mut rest)?, number(&mut rest)?);
            let length = usize::try_from(number(&mut rest)?).ok()?;
            let (bytes, after) = rest.split_at_checked(length)?;
            rest = after;
            sizes.push(Rendition {
                width,
                height,
                bytes: bytes.to_vec(),
            });
        }
        (!sizes.is_empty()).then_some(Self {
            jpeg: jpeg == 1,
            sizes,
        })
    }
}

/// Takes a number from the beginning.
fn number(rest: &mut &[u8]) -> Option<u32> {
    let (number, after) = rest.split_first_chunk()?;
    *rest = after;
    Some(u32::from_le_bytes(*number))
}
