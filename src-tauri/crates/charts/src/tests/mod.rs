//! What must hold for every chart over time: drawn as it was, nothing covers a word, no input breaks it.

mod any_past;
mod pictures;
mod telling;

use freshlegs_calendar::{Day, Kind, WeekStart};
use freshlegs_record::Tag;
use freshlegs_texts::{Catalogue, Language};
use freshlegs_trends::Exposure;
use freshlegs_trends::drift::Reading;

use crate::{Chart, ChartName, Kinds, Look, Note, Past, Session, Theme};

fn today() -> Day {
    Day::new(2026, 11, 25).unwrap()
}

fn words() -> Catalogue {
    Catalogue::new(Language::En)
}

fn look(width: u32, height: u32) -> Look {
    let (theme, week_start, kinds) = (Theme::Light, WeekStart::Monday, Kinds::All);
    Look { width, height, theme, today: today(), week_start, since: None, kinds, table: true }
}

/// A session so many days ago with nothing rated.
fn blank(id: i64, ago: i64, kind: Kind) -> Session {
    let day = today().plus(-ago);
    Session {
        id,
        day,
        kind,
        keenness: None,
        effort: None,
        quality: None,
        enjoyment: None,
        minutes: None,
        planned: None,
    }
}

/// A session every other day up to yesterday, all rated.
fn life(count: i64) -> Vec<Session> {
    let kinds = [Kind::Acceleration, Kind::StrengthPlyo, Kind::MaxVelocity, Kind::Technique, Kind::EasyLong];
    let session = |n: i64| {
        let kind = kinds[n as usize % 5];
        let planned = match kind {
            Kind::MaxVelocity => Exposure { fast_metres: 80, jumps: 0 },
            Kind::StrengthPlyo => Exposure { fast_metres: 0, jumps: 15 },
            _ => Exposure::default(),
        };
        Session {
            keenness: (n % 4 - 1).try_into().ok(),
            effort: (4 + n * 7 % 3).try_into().ok(),
            quality: (4 + n * 5 % 4).try_into().ok(),
            enjoyment: (6 + n % 3).try_into().ok().filter(|_| n % 7 != 3),
            minutes: (40 + n % 5 * 5).try_into().ok(),
            planned: Some(planned),
            ..blank(n + 1, 2 * (count - n) - 1, kind)
        }
    };
    (0..count).map(session).collect()
}

/// Everything that goes with some sessions: a deload, an illness, readings, rest days.
#[derive(Debug)]
struct Whole {
    sessions: Vec<Session>,
    notes: Vec<Note>,
    readings: Vec<(Day, Reading)>,
    rests: Vec<Day>,
}

impl Whole {
    fn of(sessions: Vec<Session>) -> Self {
        let note =
            |ago: i64, days: i64, what| Note { from: today().plus(-ago), to: today().plus(days - ago - 1), what };
        let first = sessions.first().map(|session| session.day);
        let days = first.map_or(0, |first| today().days_since(first));
        let reading = |n: i64| match n {
            n if n < 35 => Reading::Learning,
            n if n > days - 5 => Reading::Trend,
            n if n > days - 14 => Reading::Watch,
            _ => Reading::Steady,
        };
        let readings = first.into_iter().flat_map(|first| (0..=days).map(move |n| (first.plus(n), reading(n))));
        Self {
            notes: if sessions.len() < 20 { Vec::new() } else { vec![note(37, 7, Tag::Deload), note(16, 3, Tag::Ill)] },
            readings: readings.collect(),
            rests: sessions
                .iter()
                .filter(|s| s.id % 3 != 0)
                .map(|s| s.day.plus(1))
                .filter(|day| *day < today())
                .collect(),
            sessions,
        }
    }

    fn past(&self) -> Past<'_> {
        Past { sessions: &self.sessions, notes: &self.notes, readings: &self.readings, rests: &self.rests }
    }

    fn draw(&self, chart: ChartName, look: &Look) -> Chart {
        chart.draw(&self.past(), look, &words())
    }
}
