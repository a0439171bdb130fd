//! Weeks in one line, days by their names, and an athlete who says what she does.
//!
//! A line reads `Acc* Str -Rec Fly> Plyo! Long Rest`: done, planned, skipped, moved, kept anyway.

use chrono::{DateTime, FixedOffset};
use freshlegs_actions::views::{CardState, CardView, Draft, RecordForm, WeekView};
use freshlegs_actions::{Acceptance, Desk, RecordOf, Refusal};
use freshlegs_calendar::{Day, Kind};
use freshlegs_store::{Moment, SessionId};

/// An athlete in front of her file, on a day.
pub struct Athlete {
    pub desk: Desk,
    pub now: Moment,
}

/// The Thursday of most stories, in week 48.
pub const THURSDAY: &str = "2026-11-26";

/// The article's sample week, as most stories begin.
pub const SAMPLE_WEEK: &str = "Acc Str Rec Fly Plyo Long Rest";

/// An athlete with an empty file, on Thursday 26 November 2026.
pub fn athlete() -> Athlete {
    Athlete { desk: Desk::in_memory().unwrap(), now: moment(THURSDAY) }
}

/// The same athlete after accepting this week's proposal.
pub fn planned() -> Athlete {
    let mut athlete = athlete();
    athlete.accept();
    athlete
}

/// A quarter to seven in the evening of a day, one hour east of Greenwich.
pub fn moment(today: &str) -> Moment {
    let at = DateTime::<FixedOffset>::parse_from_rfc3339(&format!("{today}T18:42:00+01:00")).unwrap();
    Moment { today: day(today), at }
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

impl Athlete {
    /// The same athlete on another day.
    pub fn on(&mut self, today: &str) -> &mut Self {
        self.now = moment(today);
        self
    }

    pub fn accept(&mut self) -> &mut Self {
        self.desk.accept_week(&self.now, self.now.today, &Acceptance::default()).unwrap();
        self
    }

    pub fn week(&self) -> WeekView {
        self.desk.read_week(&self.now, self.now.today).unwrap()
    }

    /// This week in one line.
    pub fn line(&self) -> String {
        line(&self.week())
    }

    /// The planned card of a day of this week, by its short name.
    pub fn card(&self, name: &str) -> CardView {
        let week = self.week();
        let day = week.days.iter().find(|day| day.short == name).unwrap();
        day.cards.iter().find(|card| card.session.is_some()).unwrap().clone()
    }

    pub fn session(&self, name: &str) -> SessionId {
        self.card(name).session.unwrap()
    }

    pub fn day_of(&self, name: &str) -> Day {
        self.week().days.iter().find(|day| day.short == name).unwrap().day
    }

    /// Moves the card of a day to another one; what was said, or the refusal.
    pub fn moves(&mut self, from: &str, to: &str) -> Result<String, Refusal> {
        let (session, to) = (self.session(from), self.day_of(to));
        self.desk.move_session(&self.now, session, to, false).map(|done| done.output.said)
    }

    pub fn moves_anyway(&mut self, from: &str, to: &str) -> Result<String, Refusal> {
        let (session, to) = (self.session(from), self.day_of(to));
        self.desk.move_session(&self.now, session, to, true).map(|done| done.output.said)
    }

    /// The form of the card of a day.
    pub fn form(&self, name: &str) -> RecordForm {
        let of = RecordOf { session: Some(self.session(name)), ..RecordOf::default() };
        self.desk.open_record(&self.now, of).unwrap()
    }

    /// Records the card of a day; the feedback sentence.
    pub fn records(&mut self, name: &str, fill: impl FnOnce(&mut Draft)) -> String {
        let mut draft = self.form(name).draft;
        fill(&mut draft);
        self.desk.save_record(&self.now, &draft, "light").unwrap().output.feedback
    }

    /// Records a session that nobody planned; the feedback sentence.
    pub fn records_loose(&mut self, on: &str, kind: Kind, effort: i8, quality: i8) -> String {
        let of = RecordOf { day: Some(day(on)), kind: Some(kind), ..RecordOf::default() };
        let mut draft = self.desk.open_record(&self.now, of).unwrap().draft;
        (draft.effort, draft.quality) = (Some(effort), Some(quality));
        self.desk.save_record(&self.now, &draft, "light").unwrap().output.feedback
    }

    pub fn undoes(&mut self) -> String {
        self.desk.undo(&self.now).unwrap().output.said
    }

    pub fn redoes(&mut self) -> String {
        self.desk.redo(&self.now).unwrap().output.said
    }
}

/// A week in one line; what was recorded without a plan stands behind a plus.
pub fn line(week: &WeekView) -> String {
    let days = week.days.iter().map(|day| {
        let cards: Vec<String> = day.cards.iter().map(word).collect();
        if cards.is_empty() { "-".to_owned() } else { cards.join("+") }
    });
    days.collect::<Vec<_>>().join(" ")
}

fn word(card: &CardView) -> String {
    let name = match card.kind {
        Kind::Acceleration => "Acc",
        Kind::StrengthMobility => "Str",
        Kind::ActiveRecovery => "Rec",
        Kind::MaxVelocity => "Fly",
        Kind::StrengthPlyo => "Plyo",
        Kind::EasyLong => "Long",
        Kind::Rest => "Rest",
        other => other.name(),
    };
    let anyway = card.tag.as_deref() == Some("Kept anyway");
    match card.state {
        CardState::Done => format!("{name}*"),
        CardState::Skipped => format!("-{name}"),
        _ if anyway => format!("{name}!"),
        CardState::Moved => format!("{name}>"),
        CardState::Rest if card.tag.as_deref().is_some_and(|tag| tag.starts_with("from")) => format!("{name}>"),
        _ => name.to_owned(),
    }
}
