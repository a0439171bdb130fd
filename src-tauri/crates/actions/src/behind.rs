//! The sessions behind a reading: those that say most are named, the others counted.

use freshlegs_store::Record;
use freshlegs_texts::Phrase;
use freshlegs_trends::drift::{Channel, Evidence, Row};

use crate::looked::Looked;

/// How many sessions are named.
const NAMED: usize = 5;

/// What a reading stands on.
#[derive(Default)]
pub(crate) struct Behind {
    /// The sessions that say most, oldest first.
    pub(crate) named: Vec<Record>,
    /// All sessions.
    pub(crate) sessions: u32,
    /// All mornings.
    mornings: u32,
}

impl Behind {
    /// The sessions since the likeliest slide began, by what their ratings say for it.
    pub(crate) fn of(evidence: &Evidence, looked: &Looked) -> Self {
        let recent = looked.read.iter().filter(|record| record.entry.day >= evidence.start);
        let rows = |record: &Record| -> Vec<f64> {
            let of = |row: &&Row| row.day == record.entry.day && given(record, row.channel) == Some(row.rating);
            evidence.rows.iter().filter(of).map(|row| row.product).collect()
        };
        let mut said: Vec<(f64, Record)> = recent
            .filter_map(|record| {
                let products = rows(record);
                (!products.is_empty()).then(|| (products.iter().sum(), record.clone()))
            })
            .collect();
        let sessions = u32::try_from(said.len()).unwrap_or(u32::MAX);
        said.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        said.truncate(NAMED);
        let mut named: Vec<Record> = said.into_iter().map(|(_, record)| record).collect();
        named.sort_by_key(|record| (record.entry.day, record.id));
        let mornings = evidence.rows.iter().filter(|row| row.channel == Channel::Body).count();
        Self { named, sessions, mornings: u32::try_from(mornings).unwrap_or(u32::MAX) }
    }

    /// How many there are beside those that are named.
    pub(crate) fn words(&self) -> Option<Phrase> {
        let named = u32::try_from(self.named.len()).unwrap_or(0);
        let phrase = match (self.sessions > named, self.mornings > 0) {
            (_, _) if named == 0 => return None,
            (true, false) => Phrase::new("reading-behind-most"),
            (true, true) => Phrase::new("reading-behind-most-mornings"),
            (false, true) => Phrase::new("reading-behind-mornings"),
            (false, false) => return None,
        };
        Some(phrase.with("named", named).with("sessions", self.sessions).with("mornings", self.mornings))
    }
}

/// What a record says on a channel, as a row of evidence has it.
fn given(record: &Record, channel: Channel) -> Option<f64> {
    let entry = &record.entry;
    match channel {
        Channel::Effort => entry.effort.map(|n| f64::from(n.get())),
        Channel::Quality => entry.quality.map(|n| f64::from(n.get())),
        Channel::Keenness => {
            let borrowed = entry.enjoyment.map(|n| f64::from(n.get()) - 5.0);
            entry.keenness.map(|n| f64::from(n.get())).or(borrowed)
        }
        Channel::Body => None,
    }
}
