//! Where one FIT sequence ends and the next begins.
//!
//! A file may hold several, one behind the other. Lengths in headers lie: a watch that was switched off leaves zero,
//! a download that broke off leaves too much. So a header's length is believed only where the bytes agree, by what
//! follows it or by the checksum. Header checksums are not looked at: zero is allowed, and one real file in eight has it.

use super::checksum::Checksum;

/// One sequence.
pub(super) struct Part<'a> {
    /// Definitions and data messages.
    pub(super) messages: &'a [u8],
    /// Where these begin in the file.
    pub(super) begin: usize,
    /// Where to look for the next one.
    pub(super) next: usize,
    /// The header promises more bytes than there are.
    pub(super) cut: bool,
    /// The checksum speaks against the bytes.
    pub(super) wrong_sum: bool,
}

/// Trailing zeros from this many on are filling, where the length is not known.
const FILLING: usize = 16;

struct Header {
    size: usize,
    length: usize,
}

/// A header has 12 or 14 bytes; later versions may have more.
fn header(bytes: &[u8], at: usize) -> Option<Header> {
    let head = bytes.get(at..)?.first_chunk::<12>()?;
    let [size, _, _, _, l0, l1, l2, l3, mark @ ..] = *head;
    let known = &mark == b".FIT" && (12..=32).contains(&size);
    known.then_some(Header { size: usize::from(size), length: u32::from_le_bytes([l0, l1, l2, l3]) as usize })
}

/// The first header at or behind a place.
pub(super) fn find(bytes: &[u8], from: usize) -> Option<usize> {
    let marks = bytes.get(from.saturating_add(8)..)?.windows(4).enumerate().filter(|(_, four)| four == b".FIT");
    marks.map(|(n, _)| from + n).find(|at| header(bytes, *at).is_some())
}

/// The sequence whose header stands here.
pub(super) fn part<'a>(bytes: &'a [u8], at: usize, checksum: &mut Checksum) -> Option<Part<'a>> {
    let Header { size, length } = header(bytes, at)?;
    let begin = (at + size).min(bytes.len());
    let end = begin.saturating_add(length);
    let follows = |place: usize| place == bytes.len() || header(bytes, place).is_some();
    if let (Some(messages), Some(sum)) = (bytes.get(begin..end), bytes.get(end..).and_then(<[u8]>::first_chunk)) {
        let expected = u16::from_le_bytes(*sum);
        let right = checksum.is(bytes.get(at..end)?, expected);
        if right == Some(true) || (length > 0 && follows(end + 2)) {
            return Some(Part {
                messages,
                begin,
                next: end + 2,
                cut: false,
                wrong_sum: right == Some(false) && expected != 0,
            });
        }
    }
    // Whole but for its checksum.
    if length > 0 && (follows(end) || end + 1 == bytes.len()) {
        return Some(Part { messages: bytes.get(begin..end)?, begin, next: end, cut: false, wrong_sum: false });
    }
    let next = find(bytes, begin).unwrap_or(bytes.len());
    let messages = bytes.get(begin..next)?;
    let written = messages.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    let filled = messages.len() - written >= FILLING;
    let messages = messages.get(..written).filter(|_| filled).unwrap_or(messages);
    Some(Part { messages, begin, next, cut: end > next, wrong_sum: false })
}
