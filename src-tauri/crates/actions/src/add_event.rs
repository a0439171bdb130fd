//! Enters a match, a competition, practice or a long run; changes one, and takes one out.
//!
//! The plan that stands is left alone: it is built again by a proposal. Only a session that was made for an event
//! follows it.

use freshlegs_calendar::{Day, Kind};
use freshlegs_plan::{is_event, kind_word};
use freshlegs_record::Words;
use freshlegs_store::{Event, EventId, Moment, NewEvent, Op, Session, Writer};
use freshlegs_texts::Phrase;

use crate::board::capital;
use crate::drafts::{drop_of, typed_minutes};
use crate::views::{DaySheetView, EventDraft};
use crate::{Desk, Done, Refusal, dates};

impl Desk {
    /// Enters an event.
    pub fn add_event(&mut self, moment: &Moment, draft: &EventDraft) -> Result<Done<DaySheetView>, Refusal> {
        let event = self.event_of(draft)?;
        self.once_a_day(None, draft)?;
        let op = Op::AddEvent { kind: event.kind, day: event.day };
        let changed = self.change(op, moment, |write| {
            write.events().add(&event)?;
            Ok(())
        })?;
        let view = self.read_day(moment, draft.day)?;
        self.done(changed, view)
    }

    /// Changes an event, on all its days.
    pub fn change_event(
        &mut self,
        moment: &Moment,
        id: EventId,
        draft: &EventDraft,
    ) -> Result<Done<DaySheetView>, Refusal> {
        let before = self.event(id)?;
        let event = self.event_of(draft)?;
        self.once_a_day(Some(id), draft)?;
        // A weekly one keeps the day it began on unless its weekday changes.
        let first = if event.weekly && before.falls_on(event.day) { before.what.day } else { event.day };
        let until = before.what.until.filter(|until| event.weekly && *until >= first);
        let after = Event { id, what: NewEvent { day: first, until, sample: before.what.sample, ..event } };
        let op = Op::ChangeEvent { kind: after.what.kind, day: draft.day };
        let changed = self.change(op, moment, |write| {
            write.events().update(&after)?;
            follow(write, &before, Some(&after), moment)
        })?;
        let view = self.read_day(moment, draft.day)?;
        self.done(changed, view)
    }

    /// Takes an event out: on one day, or from that day on.
    pub fn remove_event(
        &mut self,
        moment: &Moment,
        id: EventId,
        day: Day,
        all: bool,
    ) -> Result<Done<DaySheetView>, Refusal> {
        let event = self.event(id)?;
        if !event.falls_on(day) {
            let absent = Phrase::new("actions-event-absent").with("event", kind_word(event.what.kind));
            return Err(Refusal::field("date", capital(&self.say(&absent.with("day", dates::day(day))))));
        }
        let op = Op::RemoveEvent { kind: event.what.kind, day };
        let changed = self.change(op, moment, |write| take_out(write, &event, day, all, moment))?;
        let view = self.read_day(moment, day)?;
        self.done(changed, view)
    }

    /// The event of a number, or a sentence that there is none.
    pub(crate) fn event(&self, id: EventId) -> Result<Event, Refusal> {
        let missing = || Refusal::fault(self.say(&Phrase::new("actions-no-event").with("id", id.to_string())));
        self.read().event(id)?.ok_or_else(missing)
    }

    /// Two events of one kind on a day would be one that was entered twice.
    fn once_a_day(&self, but: Option<EventId>, draft: &EventDraft) -> Result<(), Refusal> {
        let there = self.read().events(draft.day, draft.day)?;
        let twice = |event: &&Event| event.falls_on(draft.day) && event.what.kind == draft.kind;
        match there.iter().filter(twice).find(|event| Some(event.id) != but) {
            None => Ok(()),
            Some(_) => {
                let twice = Phrase::new("actions-event-twice").with("event", kind_word(draft.kind));
                Err(Refusal::field("kind", capital(&self.say(&twice.with("day", dates::day(draft.day))))))
            }
        }
    }

    fn event_of(&self, draft: &EventDraft) -> Result<NewEvent, Refusal> {
        if !is_event(draft.kind) {
            return Err(Refusal::field("kind", self.words().word("actions-event-kind")));
        }
        let note = draft.note.trim();
        let given = note.chars().count();
        if given > LONGEST_NOTE {
            let long = Phrase::new("actions-setting-long").with("most", LONGEST_NOTE as f64);
            return Err(Refusal::field("note", self.say(&long.with("given", given as f64))));
        }
        Ok(NewEvent {
            day: draft.day,
            kind: draft.kind,
            minutes: typed_minutes(&draft.minutes, self.words())?,
            note: Words::try_from(note.to_owned()).ok(),
            weekly: draft.weekly,
            until: None,
            sample: false,
        })
    }
}

/// The most characters of a note: it stands on a card.
const LONGEST_NOTE: usize = 80;

/// Takes an event out of a day, with the session that was made for it. A weekly one goes on a week later
/// unless it goes for good.
pub(crate) fn take_out(
    write: &mut Writer<'_>,
    event: &Event,
    day: Day,
    all: bool,
    moment: &Moment,
) -> Result<(), Refusal> {
    let what = &event.what;
    let first = day <= what.day;
    match (what.weekly, first) {
        (false, _) | (true, true) => write.events().remove(event.id)?,
        (true, false) => {
            let until = Some(day.plus(-1));
            write.events().update(&Event { id: event.id, what: NewEvent { until, ..what.clone() } })?;
        }
    }
    let next = day.plus(7);
    if what.weekly && !all && what.until.is_none_or(|until| until >= next) {
        write.events().add(&NewEvent { day: next, ..what.clone() })?;
    }
    let to = if all { Day::MAX } else { day };
    drop_sessions(write, event, day, to, moment)
}

/// Sessions that were made for an event go where it went, or go with it.
fn follow(write: &mut Writer<'_>, before: &Event, after: Option<&Event>, moment: &Moment) -> Result<(), Refusal> {
    for session in made_for(write, before, before.what.day, Day::MAX, moment)? {
        match after.filter(|after| after.falls_on(session.day) && after.what.kind == before.what.kind) {
            Some(after) => {
                let minutes = after.what.minutes.or(session.minutes);
                write.sessions().update(&Session { minutes, ..session })?;
            }
            None => remove(write, &session)?,
        }
    }
    Ok(())
}

fn drop_sessions(write: &mut Writer<'_>, event: &Event, from: Day, to: Day, moment: &Moment) -> Result<(), Refusal> {
    for session in made_for(write, event, from, to, moment)? {
        remove(write, &session)?;
    }
    Ok(())
}

fn remove(write: &mut Writer<'_>, session: &Session) -> Result<(), Refusal> {
    write.sessions().remove(session.id)?;
    drop_of(write, session.id)?;
    Ok(())
}

/// The sessions to come that stand for an event and were neither done nor skipped.
fn made_for(
    write: &mut Writer<'_>,
    event: &Event,
    from: Day,
    to: Day,
    moment: &Moment,
) -> Result<Vec<Session>, Refusal> {
    let kind: Kind = event.what.kind;
    let read = write.read();
    let mut made = Vec::new();
    for session in read.sessions(from.max(moment.today), to)? {
        let open = session.state == freshlegs_store::SessionState::Planned && read.record_of(session.id)?.is_none();
        if open && session.kind == kind && event.falls_on(session.day) {
            made.push(session);
        }
    }
    Ok(made)
}
