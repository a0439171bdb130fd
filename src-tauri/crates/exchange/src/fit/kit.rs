//! A small writer of FIT files for tests, good ones and broken ones. Nobody's own data is needed to test the reader.

use super::checksum::Checksum;

/// 2026-11-26T17:30:00Z, a Thursday evening.
pub(super) const THURSDAY: u32 = 1_164_648_600;
/// 1800 seconds.
pub(super) const HALF_AN_HOUR: u32 = 1_800;

pub(super) const FILE: u16 = 0;
pub(super) const SESSION: u16 = 18;
pub(super) const LAP: u16 = 19;
pub(super) const RECORD: u16 = 20;
pub(super) const ACTIVITY: u16 = 34;

/// A value with its base type.
#[derive(Clone, Copy)]
pub(super) enum V {
    Byte(u8),
    Word(u16),
    Long(u32),
    /// An unsigned number in which zero means nothing.
    Serial(u32),
    Text(&'static str),
}

/// A sequence being written.
#[derive(Clone, Default)]
pub(super) struct Fit {
    pub(super) body: Vec<u8>,
    big_endian: bool,
}

/// How its header and end are written.
#[derive(Clone, Copy)]
pub(super) struct Ends {
    pub(super) header: u8,
    /// Instead of the true length.
    pub(super) length: Option<u32>,
    /// Instead of the true checksum.
    pub(super) sum: Option<u16>,
    /// The header's own checksum; zero is allowed.
    pub(super) header_sum: u16,
}

pub(super) const USUAL: Ends = Ends { header: 14, length: None, sum: None, header_sum: 0 };

impl Fit {
    /// An activity's first message.
    pub(super) fn activity() -> Self {
        Self::of_type(4)
    }

    pub(super) fn of_type(sort: u8) -> Self {
        Self::default().with(0, FILE, &[(0, V::Byte(sort)), (3, V::Serial(77)), (4, V::Long(THURSDAY))])
    }

    pub(super) fn big_endian() -> Self {
        let first = [(0, V::Byte(4)), (3, V::Serial(77)), (4, V::Long(THURSDAY))];
        Self { big_endian: true, ..Self::default() }.with(0, FILE, &first)
    }

    /// A definition.
    pub(super) fn form(mut self, local: u8, message: u16, fields: &[(u8, V)]) -> Self {
        self.body.extend([0x40 | local, 0, u8::from(self.big_endian)]);
        self.push(&message.to_le_bytes());
        self.body.push(fields.len() as u8);
        for (number, value) in fields {
            let (size, base) = match value {
                V::Byte(_) => (1, 0x02),
                V::Word(_) => (2, 0x84),
                V::Long(_) => (4, 0x86),
                V::Serial(_) => (4, 0x8C),
                V::Text(text) => (text.len() as u8 + 1, 0x07),
            };
            self.body.extend([*number, size, base]);
        }
        self
    }

    /// A data message with any head.
    pub(super) fn row(mut self, head: u8, fields: &[(u8, V)]) -> Self {
        self.body.push(head);
        for (_, value) in fields {
            match value {
                V::Byte(byte) => self.body.push(*byte),
                V::Word(word) => self.push(&word.to_le_bytes()),
                V::Long(long) | V::Serial(long) => self.push(&long.to_le_bytes()),
                V::Text(text) => self.body.extend(text.bytes().chain([0])),
            }
        }
        self
    }

    /// A definition and its data message.
    pub(super) fn with(self, local: u8, message: u16, fields: &[(u8, V)]) -> Self {
        self.form(local, message, fields).row(local, fields)
    }

    /// Bytes as they are.
    pub(super) fn raw(mut self, bytes: &[u8]) -> Self {
        self.body.extend(bytes);
        self
    }

    /// A session of running from Thursday evening on, with what comes on top.
    pub(super) fn session(self, more: &[(u8, V)]) -> Self {
        self.session_at(THURSDAY, more)
    }

    pub(super) fn session_at(self, start: u32, more: &[(u8, V)]) -> Self {
        self.with(1, SESSION, &[&session_fields(start), more].concat())
    }

    /// The activity's end an hour ahead of UTC, as a watch in Berlin writes it.
    pub(super) fn end(self) -> Self {
        let end = THURSDAY + HALF_AN_HOUR;
        self.with(2, ACTIVITY, &[(253, V::Long(end)), (5, V::Long(end + 3600))])
    }

    /// One record each second.
    pub(super) fn records(self, seconds: u32) -> Self {
        let row = |n: u32| [(253, V::Long(THURSDAY + n)), (5, V::Long(n * 500))];
        let form = self.form(3, RECORD, &row(0));
        (0..seconds).fold(form, |fit, n| fit.row(3, &row(n)))
    }

    pub(super) fn close(self) -> Vec<u8> {
        self.close_as(USUAL)
    }

    pub(super) fn close_as(self, ends: Ends) -> Vec<u8> {
        let length = ends.length.unwrap_or(self.body.len() as u32);
        let mut file = vec![ends.header, 0x10];
        file.extend(2140_u16.to_le_bytes());
        file.extend(length.to_le_bytes());
        file.extend(b".FIT");
        if ends.header == 14 {
            file.extend(ends.header_sum.to_le_bytes());
        }
        file.extend(self.body);
        let sum = Checksum::for_file(0).of(&file);
        file.extend(ends.sum.unwrap_or(sum).to_le_bytes());
        file
    }

    fn push(&mut self, little: &[u8]) {
        if self.big_endian { self.body.extend(little.iter().rev()) } else { self.body.extend(little) }
    }
}

/// What a session has at least.
pub(super) fn session_fields(start: u32) -> [(u8, V); 6] {
    [
        (253, V::Long(start + HALF_AN_HOUR)),
        (2, V::Long(start)),
        (5, V::Byte(1)),
        (6, V::Byte(4)),
        (7, V::Long(HALF_AN_HOUR * 1000)),
        (8, V::Long(HALF_AN_HOUR * 500)),
    ]
}

/// Effort and feel.
pub(super) fn rated(effort: u8, feel: u8) -> [(u8, V); 2] {
    [(193, V::Byte(effort)), (192, V::Byte(feel))]
}
