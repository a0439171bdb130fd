//! The checksum of FIT: CRC-16 with the reversed polynomial 0xA001, over header and messages.
//!
//! It never decides whether a file is read: complete files of real athletes carry wrong ones. It only settles, where
//! a header's length and the bytes disagree, which of the two is right.

/// Counts checksums, and stops when a hostile file asks for too many.
pub(super) struct Checksum {
    table: [u16; 256],
    left: usize,
}

impl Checksum {
    /// As much may be summed as twice the file: a thousand headers that each claim the whole rest would otherwise
    /// take minutes.
    pub(super) fn for_file(bytes: usize) -> Self {
        let entry =
            |n: usize| (0..8).fold(n as u16, |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xA001 } else { sum >> 1 });
        Self { table: std::array::from_fn(entry), left: bytes.saturating_mul(2) }
    }

    /// Whether the bytes have this checksum; unknown when too much was asked already.
    pub(super) fn is(&mut self, bytes: &[u8], expected: u16) -> Option<bool> {
        self.left = self.left.checked_sub(bytes.len())?;
        Some(self.of(bytes) == expected)
    }

    /// What tells a sequence apart that has neither a serial number nor a time: its length and its first checksum.
    pub(super) fn print(&self, messages: &[u8]) -> u32 {
        let sum = self.of(messages.get(..4096).unwrap_or(messages));
        (messages.len() as u32) << 16 | u32::from(sum)
    }

    /// The checksum of some bytes.
    pub(super) fn of(&self, bytes: &[u8]) -> u16 {
        bytes.iter().fold(0, |sum, byte| {
            let at = usize::from((sum ^ u16::from(*byte)) & 0xFF);
            (sum >> 8) ^ self.table.get(at).copied().unwrap_or_default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_value() {
        assert_eq!(Checksum::for_file(9).of(b"123456789"), 0xBB3D, "the check value of CRC-16/ARC");
    }

    #[test]
    fn who_asks_too_often_gets_no_answer() {
        let mut checksum = Checksum::for_file(9);
        let asked = [(); 3].map(|()| checksum.is(b"123456789", 0xBB3D));
        assert_eq!(asked, [Some(true), Some(true), None]);
    }
}
