//! One value of a message, by its base type.
//!
//! Every base type has one number that means "nothing"; it is absent here, so that nobody reads a feel of 255.

/// Where a field's bytes lie in its message, and how they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) at: usize,
    pub(super) size: usize,
    pub(super) base: u8,
    pub(super) big_endian: bool,
}

enum Sort {
    /// All ones mean nothing.
    Unsigned,
    /// Zero means nothing.
    FromOne,
    /// The greatest number means nothing.
    Signed,
    Float,
}

/// A base type's bytes and sort. The top bit only says that byte order matters, and some writers leave it out.
fn sort(base: u8) -> Option<(usize, Sort)> {
    Some(match base & 0x1F {
        0x00 | 0x02 | 0x0D => (1, Sort::Unsigned),
        0x01 => (1, Sort::Signed),
        0x03 => (2, Sort::Signed),
        0x04 => (2, Sort::Unsigned),
        0x05 => (4, Sort::Signed),
        0x06 => (4, Sort::Unsigned),
        0x08 => (4, Sort::Float),
        0x09 => (8, Sort::Float),
        0x0A => (1, Sort::FromOne),
        0x0B => (2, Sort::FromOne),
        0x0C => (4, Sort::FromOne),
        0x0E => (8, Sort::Signed),
        0x0F => (8, Sort::Unsigned),
        0x10 => (8, Sort::FromOne),
        _ => return None,
    })
}

/// Whether a field of this base type can have this size.
pub(super) fn fits(base: u8, size: usize) -> bool {
    let text = base & 0x1F == 0x07;
    base & 0x60 == 0 && size > 0 && (text || sort(base).is_some_and(|(width, _)| size.is_multiple_of(width)))
}

impl Place {
    /// The number in a message, the first one of a list.
    pub(super) fn number(self, message: &[u8]) -> Option<f64> {
        let (width, sort) = sort(self.base)?;
        // A size that its type cannot have is a list of bytes, says the protocol: no number.
        if !self.size.is_multiple_of(width) || self.size == 0 {
            return None;
        }
        let bytes = message.get(self.at..self.at + width)?;
        let join = |sum: u64, byte: &u8| (sum << 8) | u64::from(*byte);
        let raw = if self.big_endian { bytes.iter().fold(0, join) } else { bytes.iter().rev().fold(0, join) };
        let unused = 64 - 8 * width as u32;
        let ones = u64::MAX >> unused;
        match sort {
            Sort::Unsigned => (raw != ones).then_some(raw as f64),
            Sort::FromOne => (raw != 0).then_some(raw as f64),
            Sort::Signed => (raw != ones >> 1).then_some(((raw << unused).cast_signed() >> unused) as f64),
            Sort::Float if width == 4 => Some(f64::from(f32::from_bits(raw as u32))).filter(|n| n.is_finite()),
            Sort::Float => Some(f64::from_bits(raw)).filter(|n| n.is_finite()),
        }
    }

    /// The text in a message, up to its end mark.
    pub(super) fn text(self, message: &[u8]) -> Option<String> {
        if self.base & 0x1F != 0x07 {
            return None;
        }
        let bytes = message.get(self.at..self.at + self.size)?;
        let text = String::from_utf8_lossy(bytes.split(|byte| *byte == 0).next()?);
        let words: String = text.trim().chars().filter(|c| !c.is_control()).collect();
        (!words.is_empty()).then_some(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(base: u8, bytes: &[u8], big_endian: bool) -> Option<f64> {
        Place { at: 0, size: bytes.len(), base, big_endian }.number(bytes)
    }

    #[test]
    fn every_base_type_is_read_in_both_orders_and_knows_its_nothing() {
        let cases: [(u8, &[u8], Option<f64>); 22] = [
            (0x00, &[7], Some(7.0)),
            (0x02, &[0], Some(0.0)),
            (0x02, &[255], None),
            (0x0D, &[255], None),
            (0x01, &[0xFF], Some(-1.0)),
            (0x01, &[0x7F], None),
            (0x83, &[0xFE, 0xFF], Some(-2.0)),
            (0x83, &[0xFF, 0x7F], None),
            (0x84, &[0x01, 0x02], Some(513.0)),
            (0x04, &[0x01, 0x02], Some(513.0)),
            (0x84, &[0xFF, 0xFF], None),
            (0x85, &[0xF0, 0xF1, 0xFF, 0xFF], Some(-3600.0)),
            (0x86, &[0, 0, 0, 0x40], Some(1_073_741_824.0)),
            (0x86, &[255; 4], None),
            (0x88, &[0, 0, 0x20, 0x41], Some(10.0)),
            (0x88, &[255; 4], None),
            (0x89, &[0, 0, 0, 0, 0, 0, 0x24, 0x40], Some(10.0)),
            (0x0A, &[0], None),
            (0x8B, &[0, 0], None),
            (0x8C, &[1, 0, 0, 0], Some(1.0)),
            (0x8E, &[255; 8], Some(-1.0)),
            (0x8F, &[255; 8], None),
        ];
        for (base, bytes, expected) in cases {
            let turned: Vec<u8> = bytes.iter().rev().copied().collect();
            assert_eq!(number(base, bytes, false), expected, "{base:#04x} {bytes:?}");
            assert_eq!(number(base, &turned, true), expected, "{base:#04x} {bytes:?}, most significant first");
        }
    }

    #[test]
    fn a_list_is_its_first_number_and_a_wrong_size_is_none() {
        assert_eq!(number(0x84, &[1, 0, 2, 0], false), Some(1.0));
        assert_eq!(number(0x84, &[1, 0, 2], false), None);
        assert_eq!(number(0x84, &[1], false), None);
        assert_eq!(number(0x1C, &[1], false), None, "an unknown type");
    }

    #[test]
    fn a_text_ends_at_its_mark() {
        let text = |bytes: &[u8]| Place { at: 0, size: bytes.len(), base: 7, big_endian: false }.text(bytes);
        assert_eq!(text(b"Track \x00rubbish"), Some("Track".to_owned()));
        assert_eq!(text("Läufe".as_bytes()), Some("Läufe".to_owned()));
        assert_eq!(text(b"\x00\x00"), None);
        assert!(text(b"\xFF\xFE").is_some(), "broken letters are shown as such");
    }
}
