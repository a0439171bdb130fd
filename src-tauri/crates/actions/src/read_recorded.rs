//! What is shown after saving: the sentence, the ratings beside the usual, and the small map.

use chrono::{DateTime, FixedOffset};
use freshlegs_calendar::{Day, Kind, Today, Week};
use freshlegs_charts::shape;
use freshlegs_charts::{MapOptions, effort_quality};
use freshlegs_plan::{DOWN_FROM, asks, kind_word};
use freshlegs_record::Entry;
use freshlegs_store::{Moment, Record, RecordId, SessionState};
use freshlegs_texts::Phrase;

use crate::board::{capital, planned_as, rating};
use crate::chart_view::{chart_view, dots, theme};
use crate::feedback::{ENOUGH, UsualOfKind, feedback};
use crate::life::Life;
use crate::open_record::written_on;
use crate::settings::Settings;
use crate::views::{ChartView, RecordedView, Usual};
use crate::{Desk, Refusal, dates};

/// How far back the usual looks at first: a year of sessions is enough of most kinds.
const YEAR: i64 = 365;
/// How many sessions the small map shows.
const ON_THE_MAP: usize = 40;
/// The small map's size in pixels, as the page has room.
const MAP: (u32, u32) = (264, 236);

impl Desk {
    /// A saved record with what is said of it.
    pub fn read_recorded(&self, moment: &Moment, record: RecordId, theme: &str) -> Result<RecordedView, Refusal> {
        let record = self.record(record)?;
        let words = self.words();
        let entry = &record.entry;
        let settings = Settings::of(&self.read())?;
        let recent = self.read().records(entry.day.plus(-YEAR), entry.day)?;
        let before = self.before(&record, &recent)?;
        Ok(RecordedView {
            record: record.id,
            session: record.session,
            week: Week::holding(entry.day, settings.week_start).first(),
            title_day: words.say(&Phrase::new("record-title-day").with("weekday", dates::weekday(entry.day))),
            title_kind: words.say(&kind_word(entry.kind)),
            kind: entry.kind,
            family: entry.kind.family(),
            shape: shape(entry.kind),
            saved_at: words.say(&saved_at(record.changed_at, moment.at)),
            written: self.written(&record),
            planned_as: self.planned_as(&record)?,
            feedback: self.said_of(moment, entry, &before, &settings)?,
            ratings: self.beside_usual(entry, &before),
            enjoyed: entry.enjoyed.clone().map(String::from),
            map: self.small_map(&record, &recent, moment.today, theme),
            // An older record, opened from the map, looks back and not ahead.
            tomorrow: if entry.day.plus(1) >= moment.today { self.tomorrow(moment.today)? } else { None },
        })
    }

    /// What is said first: while coming back and after pain, what the ladder says.
    fn said_of(
        &self,
        moment: &Moment,
        entry: &Entry,
        before: &[Entry],
        settings: &Settings,
    ) -> Result<String, Refusal> {
        let hurt = entry.pain.as_ref().is_some_and(|pain| i64::from(pain.level.get()) >= i64::from(DOWN_FROM));
        if hurt || entry.kind == Kind::ReturnDrills {
            let life = Life::of(&self.read(), settings)?;
            let week = life.week(Week::holding(entry.day, settings.week_start));
            if let Some(ladder) = life.ladder(&self.read(), &week, moment.today)? {
                return Ok(format!("{} {}", self.say(&ladder.why), self.say(&ladder.next)));
            }
        }
        Ok(feedback(self.words(), entry, before))
    }

    /// Both times of a late entry: when it was done, and when it was first written down.
    fn written(&self, record: &Record) -> Option<String> {
        let done = record.entry.day;
        let written = written_on(&record.recorded_at).filter(|written| *written > done)?;
        let phrase = Phrase::new("record-written").with("done", dates::day(done)).with("written", dates::day(written));
        Some(self.say(&phrase.with("time", record.recorded_at.format("%H:%M").to_string())))
    }

    fn planned_as(&self, record: &Record) -> Result<Option<String>, Refusal> {
        let session = record.session.map(|session| self.read().session(session)).transpose()?.flatten();
        Ok(session.and_then(|session| planned_as(&session, record)).map(|phrase| capital(&self.say(&phrase))))
    }

    /// The entries of the same kind before this one, newest first.
    fn before(&self, record: &Record, recent: &[Record]) -> Result<Vec<Entry>, Refusal> {
        let earlier = |other: &Record| {
            other.entry.kind == record.entry.kind && (other.entry.day, other.id) < (record.entry.day, record.id)
        };
        let of = |records: &[Record]| -> Vec<Entry> {
            records.iter().rev().filter(|other| earlier(other)).map(|other| other.entry.clone()).collect()
        };
        let before = of(recent);
        // "Your third" must be true, even if the first was years ago.
        if before.len() >= ENOUGH { Ok(before) } else { Ok(of(&self.read().records(Day::MIN, record.entry.day)?)) }
    }

    fn beside_usual(&self, entry: &Entry, before: &[Entry]) -> Vec<Usual> {
        let words = self.words();
        let usual = UsualOfKind::of(before);
        let given = [
            ("keenness", entry.keenness.map(|n| n.get()), None),
            ("effort", entry.effort.map(|n| n.get()), usual.effort),
            ("quality", entry.quality.map(|n| n.get()), usual.quality),
            ("enjoyment", entry.enjoyment.map(|n| n.get()), usual.enjoyment),
        ];
        let beside = |(name, value, usual): (&str, Option<i8>, Option<f64>)| {
            let value: i8 = value?;
            let text = match usual {
                Some(usual) => Phrase::new("record-usual").with("usual", (usual * 10.0).round() / 10.0),
                None if value < 0 => Phrase::new(format!("record-{name}-minus{value}")),
                None => Phrase::new(format!("record-{name}-{value}")),
            };
            Some(Usual { rating: rating(words, name, value), text: words.say(&text) })
        };
        given.into_iter().filter_map(beside).collect()
    }

    fn small_map(&self, record: &Record, recent: &[Record], today: Today, name: &str) -> Option<ChartView> {
        record.entry.effort.zip(record.entry.quality)?;
        let mut dots = dots(recent);
        // The day's later records come after it in the list, and it must be on its own map.
        let end = dots.iter().position(|dot| dot.id == record.id.get()).map_or(dots.len(), |at| at + 1);
        dots.truncate(end);
        let dots = dots.split_off(end.saturating_sub(ON_THE_MAP));
        let (width, height) = MAP;
        let ringed = Some(record.id.get());
        let options = MapOptions {
            width,
            height,
            theme: theme(name),
            small: true,
            today,
            ringed,
            since: None,
            narrowed: false,
            table: true,
        };
        Some(chart_view("effort-quality", effort_quality(&dots, &options, self.words())))
    }

    /// "Tomorrow: strength and low jumps. Nothing fast until Monday."
    fn tomorrow(&self, today: Today) -> Result<Option<String>, Refusal> {
        let mut next = self.read().sessions(today.plus(1), today.plus(7))?;
        next.retain(|session| session.state == SessionState::Planned);
        let Some(tomorrow) = next.first().filter(|session| session.day == today.plus(1)) else { return Ok(None) };
        let said = |key: &str| Phrase::new(key).with("session", kind_word(tomorrow.kind));
        let fast = next.iter().find(|session| asks(session.kind).speed).filter(|fast| fast.day > tomorrow.day);
        Ok(Some(self.say(&match fast {
            Some(fast) => said("record-tomorrow-until").with("day", dates::weekday(fast.day)),
            None => said("record-tomorrow"),
        })))
    }
}

/// "Saved at 18:42", with the day where it was another one by the clock.
fn saved_at(at: DateTime<FixedOffset>, now: DateTime<FixedOffset>) -> Phrase {
    let time = at.format("%H:%M").to_string();
    match written_on(&at).filter(|_| at.date_naive() != now.date_naive()) {
        None => Phrase::new("record-saved-at").with("time", time),
        Some(date) => Phrase::new("record-saved-on").with("time", time).with("day", dates::day(date)),
    }
}
