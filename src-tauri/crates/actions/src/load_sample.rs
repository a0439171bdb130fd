//! The sample athlete moves in and out.

use chrono::{DateTime, FixedOffset, NaiveTime};
use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_plan::{Content, Level, Mode, Past, Placed, Problem, inside, propose};
use freshlegs_record::Entry;
use freshlegs_store::{Moment, NewRecord, NewSession, Op, PlannedWeek, Session, SessionId, SessionState, Writer};
use freshlegs_texts::Phrase;
use serde_json::json;

use crate::sample::{Life, LivedDay, LivedWeek, Outcome, life};
use crate::settings::{SAMPLE, Settings};
use crate::{Desk, Done, Refusal};

/// Her level; the article's sample sessions are made for it.
const LEVEL: Level = Level::Trained;
/// The settings that are hers while she is here.
const HERS: [&str; 3] = ["name", "enjoy", "goal"];

impl Desk {
    /// Fills an empty file with the sample athlete: ten weeks lived and this one planned.
    pub fn load_sample(&mut self, moment: &Moment) -> Result<Done<()>, Refusal> {
        if self.read().span()?.is_some() {
            return Err(Refusal::fault(self.words().word("actions-sample-not-empty")));
        }
        let settings = Settings::of(&self.read())?;
        let this_week = Week::holding(moment.today, settings.week_start);
        let planned = |kind, mode| inside(kind, LEVEL, mode, None).minutes;
        let life = life(this_week, moment.today, self.words(), planned);
        let changed = self.change(Op::LoadSample, moment, |write| move_in(write, &life, &settings, moment))?;
        self.done(changed, ())
    }

    /// Takes all of the sample athlete out again. What the athlete recorded stays.
    pub fn remove_sample(&mut self, moment: &Moment) -> Result<Done<()>, Refusal> {
        let settings = Settings::of(&self.read())?;
        if !settings.sample && !self.read().holds_sample()? {
            return Err(Refusal::nothing(self.words().word("actions-sample-not-here")));
        }
        let words = ["actions-sample-name", "actions-sample-enjoy", "actions-sample-goal"];
        let words = words.map(|key| self.words().word(key));
        let changed = self.change(Op::RemoveSample, moment, |write| {
            write.remove_sample()?;
            for (name, hers) in HERS.into_iter().zip(&words) {
                if write.read().setting(name)?.is_some_and(|value| value == hers.as_str()) {
                    write.unset(name)?;
                }
            }
            write.unset(SAMPLE)?;
            Ok(())
        })?;
        self.done(changed, ())
    }
}

fn move_in(write: &mut Writer<'_>, life: &Life, settings: &Settings, moment: &Moment) -> Result<(), Refusal> {
    let own = [&settings.name, &settings.enjoy, &settings.goal];
    for ((name, value), own) in HERS.into_iter().zip([&life.name, &life.enjoy, &life.goal]).zip(own) {
        if own.is_empty() {
            write.set(name, &json!(value))?;
        }
    }
    write.set(SAMPLE, &json!(true))?;
    for week in &life.weeks {
        let accepted_at = evening(week.week.first().plus(-1), 19, 10, moment);
        let row = PlannedWeek { first: week.week.first(), mode: week.mode, accepted_at, sample: true };
        write.weeks().put(&row)?;
        for lived in &week.days {
            move_day_in(write, settings, week, lived, moment)?;
        }
    }
    for (minute, entry) in (0u32..).zip(&life.loose) {
        let recorded_at = evening(entry.day, 21, 5 + minute * 7, moment);
        write.records().add(&NewRecord { session: None, entry: entry.clone(), recorded_at, sample: true })?;
    }
    Ok(())
}

fn move_day_in(
    write: &mut Writer<'_>,
    settings: &Settings,
    week: &LivedWeek,
    lived: &LivedDay,
    moment: &Moment,
) -> Result<(), Refusal> {
    let session = NewSession {
        day: lived.day,
        kind: lived.kind,
        minutes: inside(lived.kind, LEVEL, week.mode, None).minutes,
        level: LEVEL,
        mode: week.mode,
        pinned: false,
        own: false,
        content: Content::default(),
        why: why(settings, lived, week.mode),
        sample: true,
    };
    let id = write.sessions().add(&session)?;
    match &lived.outcome {
        Outcome::Open => {}
        Outcome::Done(entry) => record_in(write, id, entry, moment)?,
        Outcome::Skipped(reason) => {
            let state = SessionState::Skipped(*reason);
            write.sessions().update(&skipped(id, session, state))?;
        }
    }
    Ok(())
}

fn record_in(write: &mut Writer<'_>, id: SessionId, entry: &Entry, moment: &Moment) -> Result<(), Refusal> {
    // She writes at supper; now and then only the next morning, so that late entries are there to be seen.
    let late = entry.day.day_of_month().is_multiple_of(9);
    let minute = entry.day.day_of_month() * 13 % 60;
    let recorded_at =
        if late { evening(entry.day.plus(1), 7, minute, moment) } else { evening(entry.day, 18, minute, moment) };
    let record =
        NewRecord { session: Some(id), entry: entry.clone(), recorded_at: recorded_at.min(moment.at), sample: true };
    write.records().add(&record)?;
    Ok(())
}

fn skipped(id: SessionId, new: NewSession, state: SessionState) -> Session {
    let NewSession { day, kind, minutes, level, mode, pinned, own, content, why, sample } = new;
    let (moved_from, anyway, exception) = (None, false, None);
    Session {
        id,
        day,
        kind,
        minutes,
        level,
        mode,
        state,
        moved_from,
        anyway,
        exception,
        pinned,
        own,
        content,
        why,
        sample,
    }
}

/// The builder's own reason where it would put the same card there, else one of the kind.
fn why(settings: &Settings, lived: &LivedDay, mode: Mode) -> Phrase {
    let first = Week::holding(lived.day, settings.week_start).first().weekday();
    let problem = Problem::free(Mode::default(), settings.sport).with_level(LEVEL).with_first_weekday(first);
    // Each of her weeks ends in a rest day, so each begins after one.
    let proposed = problem.with_past(Past { day: -1, kind: Kind::Rest }).map(|problem| propose(&problem).week);
    let same = |placed: &Placed| placed.kind == lived.kind;
    let family = format!("actions-sample-why-{}", lived.kind.name().replace('_', "-"));
    let found = proposed.into_iter().flatten().find(same).filter(|_| mode == Mode::default());
    found.map_or_else(|| Phrase::new(family), |placed| placed.why)
}

fn evening(day: Day, hour: u32, minute: u32, moment: &Moment) -> DateTime<FixedOffset> {
    let time = NaiveTime::from_hms_opt(hour, minute % 60, 0).unwrap_or_default();
    day.date().and_time(time).and_local_timezone(*moment.at.offset()).earliest().unwrap_or(moment.at)
}
