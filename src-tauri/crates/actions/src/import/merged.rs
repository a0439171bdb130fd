//! A record that is here, and what a file says of it.

use freshlegs_record::Entry;
use freshlegs_store::Record;

use super::given::{FILLED, Given, rated, set};
use super::sorted::Fate;

/// A record with what a file says now. What the athlete has changed since the file was last read stays; a file read
/// for the first time only fills in what is missing.
pub(super) fn merged(record: &Record, before: Option<&Given>, now: &Given) -> Fate {
    let mut entry = record.entry.clone();
    let was = |said: Option<&Entry>| said.cloned().unwrap_or_else(|| Entry::blank(record.entry.day, record.entry.kind));
    let old = was(before.map(|given| &given.entry));
    if entry.minutes == old.minutes {
        entry.minutes = now.entry.minutes;
    }
    if entry.note == old.note {
        entry.note.clone_from(&now.entry.note);
    }
    if before.is_some() && entry.day == old.day {
        entry.day = now.entry.day;
    }
    let mut ratings = Vec::new();
    for channel in FILLED {
        let of = |given: &Given| given.ratings.iter().find(|rating| rating.channel == channel).cloned();
        let (then, new) = (before.and_then(of), of(now));
        if rated(&entry, channel) == rated(&old, channel) && then != new {
            set(&mut entry, channel, new.as_ref().map(|rating| channel.on_our_scale(rating.canonical)));
            ratings.extend(new);
        }
    }
    if entry == record.entry && ratings.is_empty() {
        return Fate::Duplicate(Some(record.id));
    }
    Fate::Changed { record: record.id, entry, ratings }
}
