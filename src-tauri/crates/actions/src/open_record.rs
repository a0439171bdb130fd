//! Opens the Record form: of a planned session, of a saved record, or of neither.

use chrono::{DateTime, FixedOffset};
use freshlegs_calendar::{Day, Kind, Today};
use freshlegs_charts::shape;
use freshlegs_plan::{Mode, kind_title, kind_word};
use freshlegs_store::{Moment, Record, RecordId, Session, SessionId, SessionState};
use freshlegs_texts::Phrase;
use serde::Deserialize;
use ts_rs::TS;

use crate::contents::inside;
use crate::settings::Settings;
use crate::views::{Draft, RecordForm};
use crate::{Desk, Refusal, dates, drafts};

/// What the form is opened for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct RecordOf {
    /// A saved record, to change it.
    pub record: Option<RecordId>,
    /// A planned session, to say how it was.
    pub session: Option<SessionId>,
    /// The day of a session without a plan; today unless said.
    pub day: Option<Day>,
    /// What it was, without a plan.
    pub kind: Option<Kind>,
}

/// How many days back a session without a plan is offered for, today included.
const DAYS_OFFERED: i64 = 14;

impl Desk {
    /// The form, with the draft where one was left open.
    pub fn open_record(&self, moment: &Moment, of: RecordOf) -> Result<RecordForm, Refusal> {
        if let Some(record) = of.record {
            return self.form_of(moment, self.record(record)?);
        }
        let Some(session) = of.session else { return self.free_form(moment, of) };
        if let Some(record) = self.read().record_of(session)? {
            return self.form_of(moment, record);
        }
        let session = self.session(session)?;
        self.form(moment, drafts::blank(session.day, session.kind, Some(session.id)), Some(&session), None)
    }

    fn form_of(&self, moment: &Moment, record: Record) -> Result<RecordForm, Refusal> {
        let session = record.session.map(|session| self.session(session)).transpose()?;
        let draft = drafts::of_entry(&record.entry, record.session, Some(record.id));
        let goal = record.entry.goal_words.as_ref().map(|words| words.as_str().to_owned());
        let mut form = self.form(moment, draft, session.as_ref(), goal)?;
        form.imported = form.draft.record.map(|id| self.imported_from(id)).transpose()?.flatten();
        form.late = written_on(&record.recorded_at).and_then(|written| self.late(form.draft.day, written));
        Ok(form)
    }

    fn free_form(&self, moment: &Moment, of: RecordOf) -> Result<RecordForm, Refusal> {
        let draft = drafts::blank(of.day.unwrap_or(moment.today), of.kind.unwrap_or(Kind::Play), None);
        let mut form = self.form(moment, draft, None, None)?;
        // What was asked for by name counts more than what a draft was about.
        form.draft.day = of.day.unwrap_or(form.draft.day);
        form.draft.kind = of.kind.unwrap_or(form.draft.kind);
        Ok(form)
    }

    fn form(
        &self,
        moment: &Moment,
        fresh: Draft,
        session: Option<&Session>,
        goal: Option<String>,
    ) -> Result<RecordForm, Refusal> {
        let words = self.words();
        let kept = self.read().draft(&drafts::key(&fresh))?.and_then(|kept| serde_json::from_value(kept.body).ok());
        let resumed = kept.as_ref().is_some_and(|kept| *kept != fresh);
        let draft: Draft = kept.unwrap_or(fresh);
        let goal = match goal {
            Some(goal) => Some(goal),
            None => self.goal_of(session.filter(|session| session.kind == draft.kind), draft.kind)?,
        };
        let planned = session.and_then(|session| inside(session).minutes);
        Ok(RecordForm {
            title_day: words.say(&Phrase::new("record-title-day").with("weekday", dates::weekday(draft.day))),
            title_kind: words.say(&kind_word(draft.kind)),
            family: draft.kind.family(),
            shape: shape(draft.kind),
            planned_minutes: planned,
            goal: goal.map(|goal| crate::board::capital(&goal)),
            skippable: draft.record.is_none()
                && session.is_some_and(|s| s.state == SessionState::Planned && s.kind != Kind::Rest),
            free: session.is_none(),
            planned_as: session.and_then(|session| self.planned_otherwise(session, &draft)),
            late: self.late(draft.day, moment.today),
            imported: None,
            kinds: kinds(self),
            days: days(self, moment.today, draft.day),
            draft,
            resumed,
        })
    }

    /// What was planned, where the form says another kind or day.
    fn planned_otherwise(&self, session: &Session, draft: &Draft) -> Option<String> {
        let other = (session.kind, session.day) != (draft.kind, draft.day);
        let planned = Phrase::new("record-planned-as").with("session", kind_word(session.kind));
        other.then(|| self.say(&planned.with("day", dates::weekday(session.day))))
    }

    /// That it is written down after the day it was done on; both are kept.
    fn late(&self, done: Day, written: Day) -> Option<String> {
        (written > done).then(|| self.say(&Phrase::new("record-late").with("written", dates::day(written))))
    }

    /// The goal that is not a time, of a session or of a kind without a plan.
    pub(crate) fn goal_of(&self, session: Option<&Session>, kind: Kind) -> Result<Option<String>, Refusal> {
        let settings = Settings::of(&self.read())?;
        let what = match session {
            Some(session) => inside(session),
            None => freshlegs_plan::inside(kind, settings.level, Mode::default(), None),
        };
        Ok(drafts::goal(&settings.goal, &what, self.words()))
    }

    /// The record of a number, or a sentence that there is none.
    pub(crate) fn record(&self, id: RecordId) -> Result<Record, Refusal> {
        let missing = || Refusal::fault(self.say(&Phrase::new("actions-no-record").with("id", id.to_string())));
        self.read().record(id)?.ok_or_else(missing)
    }
}

fn kinds(desk: &Desk) -> Vec<(Kind, String)> {
    let offered = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Rest);
    offered.map(|kind| (kind, desk.say(&kind_title(kind)))).collect()
}

/// The local day by the clock.
pub(crate) fn written_on(at: &DateTime<FixedOffset>) -> Option<Day> {
    Day::try_from(at.format("%Y-%m-%d").to_string()).ok()
}

fn days(desk: &Desk, today: Today, own: Day) -> Vec<(Day, String)> {
    let label = |back: i64| match back {
        0 => desk.words().word("actions-today"),
        1 => desk.words().word("actions-yesterday"),
        _ => desk.say(&dates::day(today.plus(-back))),
    };
    let offered = (0..DAYS_OFFERED).map(|back| (today.plus(-back), label(back)));
    let earlier = Some(own).filter(|own| *own > today || *own <= today.plus(-DAYS_OFFERED));
    offered.chain(earlier.map(|own| (own, desk.say(&dates::day(own))))).collect()
}
