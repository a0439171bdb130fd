//! Where to go on reading behind bytes that make no sense.
//!
//! The session often stands at the very end, and a hole in the middle must not take it away. A place is trusted if a
//! definition stands there in which everything fits, or a message of a known form from the time of this activity.

use super::form::TIME;
use super::value::fits;
use super::walk::{Known, Way};

/// A definition needs so many fields: fewer could be chance.
const FIELDS: u8 = 3;
/// The greatest message number that is trusted; the profile's are below it.
const MESSAGES: u16 = 600;
/// An activity's messages are written within so many seconds of its first one.
const ITS_TIME: u32 = 2 * 86_400;

impl Way<'_> {
    /// Whether a message of this time belongs to the activity.
    pub(super) fn is_its_time(&self, time: u32) -> bool {
        self.began.is_some_and(|began| began.abs_diff(time) <= ITS_TIME)
    }

    /// Where the next message stands that can be trusted.
    pub(super) fn next_trusted(&self) -> Option<usize> {
        (self.at + 1..self.bytes.len()).find(|at| {
            let Some((&head, body)) = self.bytes.get(*at..).and_then(<[u8]>::split_first) else { return false };
            if head & 0xC0 == 0x40 { is_definition(head, body) } else { self.is_timely(head, body) }
        })
    }

    /// Whether this is a message of a known form with its own time, and something that fits comes behind it.
    fn is_timely(&self, head: u8, body: &[u8]) -> bool {
        let timely = |head: u8, body: &[u8]| {
            let Known { form, .. } = self.known(head).filter(|_| head & 0x90 == 0)?;
            let time = form.place(TIME)?.number(body.get(..form.size)?)?;
            self.is_its_time(time as u32).then_some(form.size)
        };
        let Some(rest) = timely(head, body).and_then(|size| body.get(size..)) else { return false };
        let follows = |(head, body): (&u8, &[u8])| is_definition(*head, body) || timely(*head, body).is_some();
        rest.len() <= 2 || rest.split_first().is_some_and(follows)
    }
}

/// Whether this is a definition beyond chance. It is asked at every byte, so it ends at the first thing that is not.
fn is_definition(head: u8, body: &[u8]) -> bool {
    let Some((&[reserved, order, one, other, count], fields)) = body.split_first_chunk::<5>() else { return false };
    let message = if order == 1 { u16::from_be_bytes([one, other]) } else { u16::from_le_bytes([one, other]) };
    let known = head & 0xD0 == 0x40 && reserved == 0 && order <= 1 && count >= FIELDS && message <= MESSAGES;
    let triples = || fields.get(..usize::from(count) * 3);
    known
        && triples()
            .is_some_and(|fields| fields.as_chunks::<3>().0.iter().all(|[_, size, base]| fits(*base, (*size).into())))
}
