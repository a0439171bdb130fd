//! A planned session that was done differently: as another kind, or in other minutes.

use freshlegs_calendar::Minutes;
use freshlegs_plan::{inside, kind_word};
use freshlegs_store::{Record, Session};
use freshlegs_texts::{Catalogue, Phrase};

use super::card::bare;
use super::dose::minutes_dose;
use crate::contents;
use crate::views::CardView;

/// Fewer minutes than this more or less, and it is the same session.
const OTHER_MINUTES: u16 = 10;

/// "planned as max velocity", "40 min, planned as 50"; nothing where it was done as planned.
pub(crate) fn planned_as(session: &Session, record: &Record) -> Option<Phrase> {
    if record.entry.kind != session.kind {
        return Some(Phrase::new("actions-planned-as").with("session", kind_word(session.kind)));
    }
    let planned = contents::inside(session).minutes.map(Minutes::get)?;
    let done = record.entry.minutes.map(Minutes::get)?;
    let other = planned.abs_diff(done) >= OTHER_MINUTES;
    other.then(|| Phrase::new("actions-planned-minutes").with("done", done).with("planned", planned))
}

/// The face of what was done in the place of the planned one. It shows the minutes done, never a dose nobody
/// prescribed.
pub(super) fn other_face(words: &Catalogue, session: &Session, record: &Record) -> CardView {
    let entry = &record.entry;
    let what = inside(entry.kind, session.level, session.mode, entry.minutes);
    let mut card = bare(words, entry.kind, &what, &freshlegs_plan::Content::default());
    card.dose = entry.minutes.map(|minutes| minutes_dose(words, minutes));
    card.minutes = None;
    card.details = Vec::new();
    card
}
