//! From message to message through the bytes of one FIT sequence.
//!
//! Where a byte makes no sense, `found_again` says where to go on. Each step goes forward by at least one byte, so the
//! bytes themselves are the limit of the time.

use super::form::{Form, NoForm, TIME};

/// One data message.
pub(super) struct Message<'a> {
    form: &'a Form,
    bytes: &'a [u8],
    /// Its time in FIT seconds, from its own field or from a compressed head.
    pub(super) time: Option<u32>,
}

/// How far it went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Walked {
    /// The first byte that made no sense.
    pub(super) lost: Option<usize>,
    /// The bytes ended inside a message.
    pub(super) cut: bool,
}

/// A file in which the way is lost so often is rubbish.
const MOST_LOST: usize = 1_000;

impl Message<'_> {
    /// What it is about.
    pub(super) fn about(&self) -> u16 {
        self.form.message
    }

    /// A field's number, if it was set.
    pub(super) fn number(&self, field: u8) -> Option<f64> {
        self.form.place(field)?.number(self.bytes)
    }

    /// A field's whole number, if it was set and is not negative.
    pub(super) fn whole(&self, field: u8) -> Option<u32> {
        self.number(field).filter(|n| (0.0..=f64::from(u32::MAX)).contains(n)).map(|n| n as u32)
    }

    /// A field's text.
    pub(super) fn text(&self, field: u8) -> Option<String> {
        self.form.place(field)?.text(self.bytes)
    }
}

/// Gives every data message to `each`. A last one that is cut is given as far as it goes.
pub(super) fn walk(bytes: &[u8], mut each: impl FnMut(&Message<'_>)) -> Walked {
    let mut way = Way { bytes, at: 0, forms: Default::default(), clock: None, began: None };
    let (mut walked, mut times_lost) = (Walked::default(), 0);
    while way.at < bytes.len() {
        let Err(why) = way.step(&mut each) else { continue };
        // Two bytes that are left over are a checksum that the header counted, and no damage.
        let left = bytes.len() - way.at;
        let next = way.next_trusted().filter(|_| times_lost < MOST_LOST);
        match (why, next) {
            (Stop::Cut, None) => {
                walked.cut = left > 2;
                way.give_part(&mut each);
                break;
            }
            (_, Some(next)) => {
                walked.lost = walked.lost.or(Some(way.at));
                times_lost += 1;
                way.at = next;
                way.forms.iter_mut().flatten().for_each(|known| known.doubted = true);
            }
            (Stop::Lost, None) => {
                walked.lost = walked.lost.or(Some(way.at).filter(|_| left > 2));
                break;
            }
        }
    }
    walked
}

/// A place in the bytes, with all that is known there.
pub(super) struct Way<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    forms: [Option<Known>; 16],
    /// The newest time, for compressed heads.
    clock: Option<u32>,
    /// The first time.
    pub(super) began: Option<u32>,
}

pub(super) struct Known {
    pub(super) form: Form,
    /// Bytes were lost since, and with them perhaps another definition of the same number.
    doubted: bool,
}

/// Why there is no next message.
enum Stop {
    /// The bytes make no sense here.
    Lost,
    /// They end inside a message.
    Cut,
}

impl Way<'_> {
    fn step(&mut self, each: &mut impl FnMut(&Message<'_>)) -> Result<(), Stop> {
        let (head, body) = self.rest().ok_or(Stop::Cut)?;
        if head & 0x90 == 0x10 {
            return Err(Stop::Lost);
        }
        if head & 0xC0 == 0x40 {
            return self.define(head);
        }
        let Known { form, doubted } = self.known(head).ok_or(Stop::Lost)?;
        let bytes = body.get(..form.size).ok_or(Stop::Cut)?;
        let time = self.time(head, form, bytes);
        if *doubted && !time.is_some_and(|time| self.is_its_time(time)) {
            return Err(Stop::Lost);
        }
        each(&Message { form, bytes, time });
        self.at += 1 + form.size;
        self.clock = time.or(self.clock);
        self.began = self.began.or(time);
        if let Some(known) = self.forms.get_mut(local(head)).and_then(Option::as_mut) {
            known.doubted = false;
        }
        Ok(())
    }

    fn rest(&self) -> Option<(u8, &[u8])> {
        self.bytes.get(self.at..)?.split_first().map(|(head, body)| (*head, body))
    }

    pub(super) fn known(&self, head: u8) -> Option<&Known> {
        self.forms.get(local(head))?.as_ref()
    }

    fn time(&self, head: u8, form: &Form, bytes: &[u8]) -> Option<u32> {
        let written = form.place(TIME).and_then(|place| place.number(bytes)).map(|n| n as u32);
        let compressed = || self.clock.filter(|_| head & 0x80 != 0).map(|clock| ticked(clock, head & 0x1F));
        written.or_else(compressed)
    }

    fn define(&mut self, head: u8) -> Result<(), Stop> {
        let (_, body) = self.rest().ok_or(Stop::Cut)?;
        let (form, length) = Form::read(body, head & 0x20 != 0).map_err(|no| match no {
            NoForm::Cut => Stop::Cut,
            NoForm::Other => Stop::Lost,
        })?;
        if let Some(place) = self.forms.get_mut(usize::from(head & 0x0F)) {
            *place = Some(Known { form, doubted: false });
        }
        self.at += 1 + length;
        Ok(())
    }

    /// A session that was being written when the battery died still says when it began.
    fn give_part(&self, each: &mut impl FnMut(&Message<'_>)) {
        if let Some((head, bytes)) = self.rest()
            && (head & 0x80 != 0 || head & 0x50 == 0)
            && let Some(Known { form, doubted: false }) = self.known(head)
            && bytes.len() > 1
        {
            each(&Message { form, bytes, time: self.time(head, form, bytes) });
        }
    }
}

/// A compressed head has two bits for the local number.
fn local(head: u8) -> usize {
    usize::from(if head & 0x80 != 0 { (head >> 5) & 3 } else { head & 0x0F })
}

/// The time that a compressed head means: the next one that ends in these five bits.
fn ticked(clock: u32, low: u8) -> u32 {
    let step = u32::from(low).wrapping_sub(clock) & 0x1F;
    clock.wrapping_add(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compressed_time_goes_forward_and_over_the_edge() {
        assert_eq!(ticked(100, 4), 100, "100 ends in 4");
        assert_eq!(ticked(100, 5), 101);
        assert_eq!(ticked(100, 3), 131, "the five bits have gone round once");
        assert_eq!(ticked(u32::MAX, 0), 0, "and no clock makes it panic");
    }
}
