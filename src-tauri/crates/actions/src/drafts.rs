//! From what is typed to what is recorded, and back.
//!
//! A [`Draft`] holds whatever was typed, right or wrong, so that nothing typed is lost; an [`Entry`] holds only
//! what is right. Between the two stands one refusal per field, in a sentence.

use freshlegs_calendar::{Day, Kind, Minutes};
use freshlegs_plan::Inside;
use freshlegs_record::{Ended, Entry, PainReport, Words};
use freshlegs_store::{RecordId, SessionId, StoreFault, Writer};
use freshlegs_texts::{Catalogue, Phrase};

use crate::Refusal;
use crate::board::sentence;
use crate::views::Draft;

/// Under which name a draft is kept: of a saved record, of a planned session, or the one without a plan.
pub(crate) fn key(draft: &Draft) -> String {
    match (draft.record, draft.session) {
        (Some(record), _) => record_key(record),
        (None, Some(session)) => session_key(session),
        (None, None) => FREE_KEY.to_owned(),
    }
}

/// The name of the draft of a planned session.
pub(crate) fn session_key(session: SessionId) -> String {
    format!("session-{session}")
}

/// The name of the half-written session of the athlete's own, for a planned session.
pub(crate) fn own_key(session: SessionId) -> String {
    format!("own-{session}")
}

/// Forgets what was typed about a session that goes.
pub(crate) fn drop_of(write: &mut Writer<'_>, session: SessionId) -> Result<(), StoreFault> {
    write.drop_draft(&session_key(session))?;
    write.drop_draft(&own_key(session))
}

/// The name of the draft of a saved record.
pub(crate) fn record_key(record: RecordId) -> String {
    format!("record-{record}")
}

/// The name of the draft that belongs to no plan.
pub(crate) const FREE_KEY: &str = "free";

/// A form in which nothing was answered.
pub(crate) fn blank(day: Day, kind: Kind, session: Option<SessionId>) -> Draft {
    Draft { session, ..of_entry(&Entry::blank(day, kind), None, None) }
}

/// The form of a saved record.
pub(crate) fn of_entry(entry: &Entry, session: Option<SessionId>, record: Option<RecordId>) -> Draft {
    let text = |words: &Option<Words>| words.as_ref().map(|words| words.as_str().to_owned()).unwrap_or_default();
    Draft {
        session,
        record,
        day: entry.day,
        kind: entry.kind,
        keenness: entry.keenness.map(|n| n.get()),
        effort: entry.effort.map(|n| n.get()),
        quality: entry.quality.map(|n| n.get()),
        enjoyment: entry.enjoyment.map(|n| n.get()),
        goal: entry.goal,
        pain: entry.pain.as_ref().map(|pain| pain.level.get()),
        pain_place: entry.pain.as_ref().map(|pain| text(&pain.place)).unwrap_or_default(),
        enjoyed: text(&entry.enjoyed),
        note: text(&entry.note),
        minutes: entry.minutes.map(|minutes| minutes.get().to_string()).unwrap_or_default(),
        stopped_early: entry.ended == Ended::StoppedEarly,
    }
}

/// Reads a form. `goal_words` is what the goal row said.
pub(crate) fn entry(draft: &Draft, goal_words: Option<&str>, words: &Catalogue) -> Result<Entry, Refusal> {
    Ok(Entry {
        day: draft.day,
        kind: draft.kind,
        keenness: rating("keenness", draft.keenness)?,
        effort: rating("effort", draft.effort)?,
        quality: rating("quality", draft.quality)?,
        enjoyment: rating("enjoyment", draft.enjoyment)?,
        goal: draft.goal,
        goal_words: goal_words.filter(|_| draft.goal.is_some()).and_then(|goal| Words::try_from(goal.to_owned()).ok()),
        pain: pain(draft, words)?,
        enjoyed: text("enjoyed", &draft.enjoyed)?,
        note: text("note", &draft.note)?,
        minutes: typed_minutes(&draft.minutes, words)?,
        ended: if draft.stopped_early { Ended::StoppedEarly } else { Ended::Whole },
    })
}

/// The goal of a session that is not a time: the athlete's own, or the session's; nothing outside speed.
pub(crate) fn goal(own: &str, what: &Inside, words: &Catalogue) -> Option<String> {
    let goal = what.goal.clone()?;
    Some(if own.is_empty() { words.say(&goal) } else { own.to_owned() })
}

fn rating<T: TryFrom<i64, Error: std::fmt::Display>>(field: &str, given: Option<i8>) -> Result<Option<T>, Refusal> {
    let read = |n: i8| T::try_from(i64::from(n)).map_err(|fault| Refusal::field(field, sentence(&fault.to_string())));
    given.map(read).transpose()
}

fn text(field: &str, typed: &str) -> Result<Option<Words>, Refusal> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let words = Words::try_from(typed.to_owned());
    words.map(Some).map_err(|fault| Refusal::field(field, sentence(&fault.to_string())))
}

fn pain(draft: &Draft, words: &Catalogue) -> Result<Option<PainReport>, Refusal> {
    let place = text("pain_place", &draft.pain_place)?;
    match rating("pain", draft.pain)? {
        Some(level) => Ok(Some(PainReport { level, place })),
        None if place.is_some() => Err(Refusal::field("pain", words.word("record-pain-how-much"))),
        None => Ok(None),
    }
}

/// A number of more digits is none that anybody trained.
const MOST_DIGITS: usize = 9;

/// Reads "50", "50 min" and "1:10".
pub(crate) fn typed_minutes(typed: &str, words: &Catalogue) -> Result<Option<Minutes>, Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let unit = words.word("actions-minutes-unit");
    let bare = typed.strip_suffix(unit.as_str()).unwrap_or(typed).trim_end();
    let number = |text: &str| {
        text.parse::<i64>().ok().filter(|_| text.len() <= MOST_DIGITS && text.chars().all(|c| c.is_ascii_digit()))
    };
    let count = match bare.split_once(':') {
        Some((hours, rest)) => {
            number(hours).zip(number(rest).filter(|rest| *rest < 60)).map(|(hours, rest)| hours * 60 + rest)
        }
        None => number(bare),
    };
    let said = || Phrase::new("record-minutes-how").with("given", typed.chars().take(40).collect::<String>());
    let count = count.ok_or_else(|| Refusal::field("minutes", words.say(&said())))?;
    Minutes::try_from(count).map(Some).map_err(|fault| Refusal::field("minutes", sentence(&fault.to_string())))
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::Language;

    use super::*;

    fn typed(change: impl FnOnce(&mut Draft)) -> Result<Entry, Refusal> {
        let mut draft = blank("2026-11-26".parse().unwrap(), Kind::MaxVelocity, None);
        change(&mut draft);
        entry(&draft, None, &Catalogue::new(Language::En))
    }

    #[test]
    fn an_empty_form_is_an_entry_of_which_nothing_is_known() {
        let day = "2026-11-26".parse().unwrap();
        assert_eq!(typed(|_| {}), Ok(Entry::blank(day, Kind::MaxVelocity)));
    }

    #[test]
    fn minutes_are_read_as_people_write_them() {
        for (text, minutes) in [("50", 50), (" 50 min ", 50), ("50min", 50), ("1:10", 70), ("0:45", 45)] {
            let read = typed(|draft| draft.minutes = text.to_owned()).unwrap().minutes;
            assert_eq!(read.map(Minutes::get), Some(minutes), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused_at_its_field() {
        type Case = (fn(&mut Draft), &'static str, &'static str);
        let cases: [Case; 8] = [
            (|d| d.effort = Some(11), "effort", "Effort goes from 0 to 10, not 11."),
            (|d| d.keenness = Some(-6), "keenness", "Keenness goes from -5 to 5, not -6."),
            (
                |d| d.minutes = "an hour".into(),
                "minutes",
                "Minutes are a whole number such as 50, or 1:10 for an hour and ten; “an hour” is neither.",
            ),
            (
                |d| d.minutes = "1:75".into(),
                "minutes",
                "Minutes are a whole number such as 50, or 1:10 for an hour and ten; “1:75” is neither.",
            ),
            (|d| d.minutes = "99999".into(), "minutes", "A session lasts 1 to 1440 minutes, not 99999."),
            (|d| d.minutes = "2000".into(), "minutes", "A session lasts 1 to 1440 minutes, not 2000."),
            (|d| d.pain_place = "left calf".into(), "pain", "How much pain, from 0 to 10? Or empty the place."),
            (|d| d.note = "n".repeat(4001), "note", "A text here has 1 to 4000 characters, not 4001."),
        ];
        for (change, field, sentence) in cases {
            let refusal = typed(change).unwrap_err();
            assert_eq!((refusal.field.as_deref(), refusal.message.as_str()), (Some(field), sentence));
        }
    }

    #[test]
    fn a_saved_record_opens_as_it_was_typed() {
        let mut draft = blank("2026-11-26".parse().unwrap(), Kind::MaxVelocity, None);
        draft.pain = Some(3);
        draft.pain_place = "left calf".to_owned();
        draft.minutes = "48".to_owned();
        draft.stopped_early = true;
        let read = entry(&draft, None, &Catalogue::new(Language::En)).unwrap();
        assert_eq!(of_entry(&read, None, None), draft);
    }
}
