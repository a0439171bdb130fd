//! Garmin FIT activities, also packed as `.fit.gz`: bytes in, sessions out.
//!
//! The reader is our own and reads about twenty fields. It never asks whether a file is in order, only what it says:
//! real athletes' files have wrong checksums, wrong lengths and missing ends, and their ratings are there all the same.
//!
//! Limits: 64 MB as given and 64 MB unpacked, packed once; 1 000 sequences in a file, 500 sessions in a file, 1 000
//! holes in a sequence. Time is bounded by these, not by a clock: every step goes forward by a byte at least.

mod checksum;
mod form;
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
pub use remark::{Refused, Remark};
pub use sessions::FitSession;
use sessions::MOST_SESSIONS;
use told::Told;

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
    let (mut file, mut checksum, mut at) = (FitFile::default(), Checksum::for_file(bytes.len()), Some(0));
    let (mut other, mut cut, mut parts) = (None, false, 0);
    while let Some(part) = at
        .and_then(|at| part::find(bytes, at))
        .filter(|_| parts < MOST_PARTS)
        .and_then(|at| part::part(bytes, at, &mut checksum))
    {
        at = Some(part.next);
        parts += 1;
        let mut told = Told::default();
        let room = MOST_SESSIONS.saturating_sub(file.sessions.len());
        let walked = walk::walk(part.messages, |message| told.hear(message, room));
        cut |= part.cut || walked.cut;
        if walked.lost.is_some() {
            let mut sessions = std::mem::take(&mut told.sessions);
            sessions.retain(|one| one.is_believable(&told));
            told.sessions = sessions;
        }
        let before = file.sessions.len();
        let is_activity = told.file_type.is_none_or(|sort| sort == ACTIVITY);
        // A file's type is believed only where nothing speaks against it.
        if is_activity || !told.sessions.is_empty() {
            let print = u32::from(checksum.of(part.messages.get(..4096).unwrap_or(part.messages)))
                | (part.messages.len() as u32) << 16;
            file.sessions.extend(sessions::sessions(&told, print, home, &mut file.remarks));
        } else if let Some(sort) = told.file_type {
            other = Some(remark::holds(sort));
        }
        if file.sessions.len() > before {
            let lost = walked.lost.map(|at| Remark::Damaged { at: part.begin + at });
            let sum = Some(Remark::WrongSum).filter(|_| part.wrong_sum && lost.is_none());
            let overflow = Some(Remark::TooMany).filter(|_| told.overflow);
            lost.into_iter().chain(sum).chain(overflow).for_each(|remark| file.remark(remark));
        }
    }
    file.once();
    match (file.sessions.is_empty(), other, cut) {
        (true, Some(holds), _) => Err(Refused::NotAnActivity { holds }),
        (true, None, true) => Err(Refused::CutTooEarly),
        (true, None, false) if parts == 0 => Err(Refused::NotFit),
        (true, None, false) => Err(Refused::NoSession),
        (false, other, cut) => {
            other.into_iter().for_each(|holds| file.remark(Remark::OtherPart { holds }));
            if cut {
                file.remark(Remark::Cut);
            }
            Ok(file)
        }
    }
}

impl FitFile {
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
