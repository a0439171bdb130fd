//! What was the matter, from day to day: tags of records, reasons of what did not happen, planned deload weeks.

use freshlegs_calendar::{Day, Week, WeekStart};
use freshlegs_charts::Note;
use freshlegs_plan::Mode;
use freshlegs_record::{SkipReason, Tag};
use freshlegs_store::{Record, Session, SessionState};

/// Longer than this without a word, in days, and the next one begins a new stretch.
const APART: i64 = 14;

/// The stretches of days on which something was the matter, by first day.
pub(crate) fn notes(records: &[Record], sessions: &[Session], start: WeekStart) -> Vec<Note> {
    let said = records.iter().map(|record| (record.entry.day, record.tags.clone()));
    let skipped = sessions.iter().filter_map(|session| Some((session.day, vec![reason(session)?])));
    let mut days: Vec<(Day, Vec<Tag>)> = said.chain(skipped).collect();
    days.sort();
    let mut notes: Vec<Note> = Tag::ALL.iter().flat_map(|tag| stretches(*tag, &days)).collect();
    notes.extend(deloads(sessions, start));
    notes.sort_by_key(|note| (note.from, note.what, note.to));
    notes
}

fn reason(session: &Session) -> Option<Tag> {
    match session.state {
        SessionState::Skipped(SkipReason::Ill) => Some(Tag::Ill),
        SessionState::Skipped(SkipReason::Injured) => Some(Tag::Injured),
        SessionState::Skipped(SkipReason::Travel) => Some(Tag::Travelling),
        _ => None,
    }
}

/// Days in a row with the same word; one without it ends the stretch.
fn stretches(tag: Tag, days: &[(Day, Vec<Tag>)]) -> Vec<Note> {
    let mut found: Vec<Note> = Vec::new();
    let mut open = false;
    for (day, tags) in days {
        if !tags.contains(&tag) {
            open = open && found.last().is_some_and(|note| note.to == *day);
            continue;
        }
        match found.last_mut().filter(|note| open && day.days_since(note.to) <= APART) {
            Some(note) => note.to = *day,
            None => found.push(Note { from: *day, to: *day, what: tag }),
        }
        open = true;
    }
    found
}

/// Weeks that were planned as a deload, those in a row as one.
fn deloads(sessions: &[Session], start: WeekStart) -> Vec<Note> {
    let mut found: Vec<Note> = Vec::new();
    for session in sessions.iter().filter(|session| session.mode == Mode::Deload) {
        let week = Week::holding(session.day, start);
        match found.last_mut().filter(|note| note.to.plus(1) >= week.first()) {
            Some(note) => note.to = note.to.max(week.last()),
            None => found.push(Note { from: week.first(), to: week.last(), what: Tag::Deload }),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_without_the_word_ends_a_stretch() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let days = [
            (day("2026-11-02"), vec![Tag::Ill]),
            (day("2026-11-04"), vec![Tag::Ill, Tag::Deload]),
            (day("2026-11-05"), vec![]),
            (day("2026-11-06"), vec![Tag::Ill]),
            (day("2026-11-25"), vec![Tag::Ill]),
        ];
        let told: Vec<_> =
            stretches(Tag::Ill, &days).iter().map(|note| (note.from.to_string(), note.to.to_string())).collect();
        let expected = [("2026-11-02", "2026-11-04"), ("2026-11-06", "2026-11-06"), ("2026-11-25", "2026-11-25")];
        assert_eq!(told, expected.map(|(from, to)| (from.to_owned(), to.to_owned())));
        assert_eq!(stretches(Tag::Injured, &days), []);
    }
}
