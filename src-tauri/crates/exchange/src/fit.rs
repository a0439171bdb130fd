//! Garmin FIT activities, also packed as `.fit.gz`: bytes in, sessions out.
//!
//! The reader is our own and reads about twenty fields. It never asks whether a file is in order, only what it says:
//! real athletes' files have wrong checksums, wrong lengths and missing ends, and their ratings are there all the same.
//!
//! Limits: 64 MB as given and 64 MB unpacked, packed once; 1 000 sequences in a file, 500 sessions in a file, 1 000
//! holes in a sequence. Time is bounded by these, not by a clock: every step goes forward by a byte at least.

mod as_found;
mod checksum;
mod form;
mod found_again;
mod gz;
#[cfg(test)]
mod kit;
mod length;
mod moment;
mod part;
mod remark;
mod sessions;
mod sport;
#[cfg(test)]
mod tests;
mod told;
mod value;
mod walk;

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset, Utc};

use checksum::Checksum;
pub use length::{Length, Taken};
use part::Part;
pub use remark::{Refused, Remark};
pub use sessions::FitSession;
use sessions::MOST_SESSIONS;
use told::Told;
use walk::Walked;

/// The largest file, packed or not. A hundred thousand records are 2 to 4 MB.
pub const MOST_BYTES: usize = 64 << 20;
/// The most sequences in one file.
const MOST_PARTS: usize = 1_000;
/// The type of an activity.
const ACTIVITY: u32 = 4;

/// What a FIT file told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FitFile {
    /// Its sessions in order.
    pub sessions: Vec<FitSession>,
    /// What the athlete should know of the file as a whole.
    pub remarks: Vec<Remark>,
}

/// Reads an activity file. `home` is the athlete's own zone, for files that do not say where they were written.
pub fn read(bytes: &[u8], home: impl Fn(DateTime<Utc>) -> FixedOffset) -> Result<FitFile, Refused> {
    if bytes.len() > MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    if gz::is_packed(bytes) { read_plain(&gz::unpack(bytes, MOST_BYTES)?, &home) } else { read_plain(bytes, &home) }
}

fn read_plain(bytes: &[u8], home: &impl Fn(DateTime<Utc>) -> FixedOffset) -> Result<FitFile, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    let (mut file, mut checksum) = (FitFile::default(), Checksum::for_file(bytes.len()));
    let (mut other, mut cut, mut next) = (None, false, part::find(bytes, 0));
    let any = next.is_some();
    for _ in 0..MOST_PARTS {
        let Some(part) = next.and_then(|at| part::part(bytes, at, &mut checksum)) else { break };
        next = part::find(bytes, part.next);
        let (told, walked) = listen(&part, MOST_SESSIONS.saturating_sub(file.sessions.len()));
        cut |= part.cut || walked.cut;
        // A file's type is believed only where nothing speaks against it.
        match told.file_type.filter(|sort| *sort != ACTIVITY && told.sessions.is_empty()) {
            Some(sort) => other = Some(remark::holds(sort)),
            None => {
                let sessions = sessions::sessions(&told, checksum.print(part.messages), home, &mut file.remarks);
                if !sessions.is_empty() {
                    file.sessions.extend(sessions);
                    file.remark_on(&part, &told, walked);
                }
            }
        }
    }
    file.once();
    let refused = match (other, cut, any) {
        (Some(holds), ..) => Refused::NotAnActivity { holds },
        (None, true, _) => Refused::CutTooEarly,
        (None, false, false) => Refused::NotFit,
        (None, false, true) => Refused::NoSession,
    };
    if file.sessions.is_empty() {
        return Err(refused);
    }
    other.into_iter().for_each(|holds| file.remark(Remark::OtherPart { holds }));
    Some(Remark::Cut).filter(|_| cut).into_iter().for_each(|remark| file.remark(remark));
    Ok(file)
}

/// Hears all messages of a sequence.
fn listen(part: &Part<'_>, most_sessions: usize) -> (Told, Walked) {
    let mut told = Told::default();
    let walked = walk::walk(part.messages, |message| told.hear(message, most_sessions));
    if walked.lost.is_some() {
        let mut sessions = std::mem::take(&mut told.sessions);
        sessions.retain(|one| one.is_believable(&told));
        told.sessions = sessions;
    }
    (told, walked)
}

impl FitFile {
    fn remark_on(&mut self, part: &Part<'_>, told: &Told, walked: Walked) {
        let damaged = walked.lost.map(|at| Remark::Damaged { at: part.begin + at });
        // Damage says it already.
        let sum = Some(Remark::WrongSum).filter(|_| part.wrong_sum && damaged.is_none());
        let overflow = Some(Remark::TooMany).filter(|_| told.overflow);
        damaged.into_iter().chain(sum).chain(overflow).for_each(|remark| self.remark(remark));
    }

    fn remark(&mut self, remark: Remark) {
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }

    /// Takes a repeated session out, and tells apart those that began in the same second.
    fn once(&mut self) {
        let mut seen: HashMap<String, Vec<FitSession>> = HashMap::new();
        let mut twice = false;
        self.sessions.retain_mut(|session| {
            let same = seen.entry(session.found.source.id.clone()).or_default();
            if same.contains(session) {
                twice = true;
                return false;
            }
            same.push(session.clone());
            if same.len() > 1 {
                session.found.source.id += &format!("-{}", same.len());
            }
            true
        });
        if twice {
            self.remark(Remark::Twice);
        }
    }
}
