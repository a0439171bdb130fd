//! A definition message: which fields the data messages of one local number have, and how long they are.
//!
//! Only the fields in `wanted` are remembered. All others, developer fields among them, are passed over by size, so
//! that no application id, name or unknown number can stop the reading.

use super::value::Place;

/// The kinds of message that are read, by the profile's numbers.
pub(super) mod about {
    pub(in crate::fit) const FILE: u16 = 0;
    pub(in crate::fit) const DEVICE: u16 = 2;
    pub(in crate::fit) const SPORT: u16 = 12;
    pub(in crate::fit) const SESSION: u16 = 18;
    pub(in crate::fit) const LAP: u16 = 19;
    pub(in crate::fit) const RECORD: u16 = 20;
    pub(in crate::fit) const ACTIVITY: u16 = 34;
}

/// The time of a message, in every kind of message.
pub(super) const TIME: u8 = 253;

fn wanted(message: u16) -> &'static [u8] {
    match message {
        about::FILE => &[0, 3, 4],
        about::DEVICE => &[0, 1, 2],
        about::SPORT => &[0, 1, 3],
        // 192 is feel and 193 effort. They are read by number: watches wrote them years before they had a name.
        about::SESSION => &[2, 5, 6, 7, 8, 9, 110, 192, 193],
        about::LAP => &[2, 9, 25, 39],
        about::RECORD => &[5],
        about::ACTIVITY => &[5],
        _ => &[],
    }
}

/// The fields of one local number.
#[derive(Clone, Debug, Default)]
pub(super) struct Form {
    /// The kind of message.
    pub(super) message: u16,
    /// The bytes of a data message, without its head.
    pub(super) size: usize,
    /// The wanted fields.
    pub(super) fields: Vec<(u8, Place)>,
}

/// Why there is no form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoForm {
    /// The bytes end inside it.
    Cut,
    /// This is no definition.
    Other,
}

impl Form {
    /// Reads a definition behind its head; says how many bytes it has.
    pub(super) fn read(bytes: &[u8], with_developer: bool) -> Result<(Self, usize), NoForm> {
        let (fixed, rest) = bytes.split_first_chunk::<5>().ok_or(NoForm::Cut)?;
        let [reserved, order, one, other, count] = *fixed;
        if reserved != 0 || order > 1 {
            return Err(NoForm::Other);
        }
        let big_endian = order == 1;
        let message = if big_endian { u16::from_be_bytes([one, other]) } else { u16::from_le_bytes([one, other]) };
        let (count, wanted) = (usize::from(count), wanted(message));
        let mut form = Self { message, ..Self::default() };
        let triples = rest.get(..count * 3).ok_or(NoForm::Cut)?;
        for triple in triples.as_chunks::<3>().0 {
            let [number, size, base] = *triple;
            let size = usize::from(size);
            if (number == TIME || wanted.contains(&number)) && form.place(number).is_none() {
                form.fields.push((number, Place { at: form.size, size, base, big_endian }));
            }
            form.size += size;
        }
        let mut length = 5 + triples.len();
        if with_developer {
            let developer = usize::from(*bytes.get(length).ok_or(NoForm::Cut)?);
            let triples = bytes.get(length + 1..length + 1 + developer * 3).ok_or(NoForm::Cut)?;
            form.size += triples.as_chunks::<3>().0.iter().map(|[_, size, _]| usize::from(*size)).sum::<usize>();
            length += 1 + triples.len();
        }
        Ok((form, length))
    }

    /// Where a wanted field lies.
    pub(super) fn place(&self, number: u8) -> Option<Place> {
        self.fields.iter().find(|(known, _)| *known == number).map(|(_, place)| *place)
    }
}
