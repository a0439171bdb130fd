//! A FIT file packed as `.fit.gz`, as Strava hands it out.

use std::io::Read;

use flate2::read::MultiGzDecoder;

use super::Refused;

/// Whether it is packed at all; asked of the bytes, never of a file's name.
pub(super) fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1F, 0x8B])
}

/// Unpacks once, up to the most that is read: a packed gigabyte of zeros is some kilobytes, and never unpacked.
/// Where the packing breaks off, what came before is kept; the FIT inside knows its own length and says the rest.
pub(super) fn unpack(packed: &[u8], most_bytes: usize) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    let read = MultiGzDecoder::new(packed).take(most_bytes as u64 + 1).read_to_end(&mut bytes);
    if bytes.len() > most_bytes {
        return Err(Refused::TooLarge);
    }
    if is_packed(&bytes) {
        return Err(Refused::PackedTwice);
    }
    if read.is_err() && bytes.is_empty() { Err(Refused::Packing) } else { Ok(bytes) }
}
