//! Seasons drawn as one line of letters: c usual, m masters, b base, r race prep, k coming back, p peak,
//! n plateau (something new), D deload, s a skipped deload, and - where there is no rhythm yet.
//!
//! A season is told as `0 base race 14, 16 peak 6`: week, mode, number of weeks, week of the race.

use freshlegs_calendar::Day;
use freshlegs_texts::{Catalogue, Language, Phrase};

use super::chapter::tests::every_refusal;
use super::*;
use crate::Mode;

/// A season under test; week 0 begins on 23 November 2026.
#[derive(Clone, Debug)]
pub(super) struct Season {
    pub(super) chapters: Vec<Chapter>,
    pub(super) usual: Mode,
    pub(super) skipped: Vec<i64>,
    pub(super) every: u8,
    pub(super) first_planned: Option<i64>,
}

pub(super) fn day_of(week: i64) -> Day {
    Day::new(2026, 11, 23).unwrap().plus(week * 7)
}

impl Season {
    pub(super) fn of(told: &str) -> Self {
        let chapters = told.split(", ").filter(|words| !words.is_empty()).map(|words| {
            let words: Vec<&str> = words.split(' ').collect();
            let mut chapter = Chapter::new(day_of(words[0].parse().unwrap()), words[1].parse().unwrap());
            match words[2..] {
                ["race", week] => chapter.race = Some(day_of(week.parse().unwrap()).plus(6)),
                [weeks] => chapter.weeks = Some(weeks.parse().unwrap()),
                _ => {}
            }
            chapter.checked().unwrap()
        });
        Self {
            chapters: chapters.collect(),
            usual: Mode::Cultivate,
            skipped: Vec::new(),
            every: 4,
            first_planned: Some(0),
        }
    }

    pub(super) fn skipping(mut self, weeks: &[i64]) -> Self {
        self.skipped = weeks.to_vec();
        self
    }

    pub(super) fn every(mut self, weeks: u8) -> Self {
        self.every = weeks;
        self
    }

    pub(super) fn week(&self, week: i64) -> WeekInLife {
        let skipped: Vec<_> = self.skipped.iter().map(|week| day_of(*week)).collect();
        let first = self.first_planned.map(day_of);
        week_in_life(&self.chapters, self.usual, day_of(week), &skipped, self.every, first)
    }

    pub(super) fn drawn(&self, weeks: std::ops::Range<i64>) -> String {
        weeks.map(|week| letter(&self.week(week))).collect()
    }

    pub(super) fn said(&self, weeks: std::ops::Range<i64>) -> String {
        let catalogue = Catalogue::new(Language::En);
        weeks.map(|week| catalogue.say(&self.week(week).line)).collect::<Vec<_>>().join("\n")
    }
}

pub(super) fn letter(week: &WeekInLife) -> char {
    match week.mode {
        _ if week.skipped => 's',
        _ if week.number == 0 => '-',
        Mode::Cultivate => 'c',
        Mode::Masters => 'm',
        Mode::Base => 'b',
        Mode::RacePrep => 'r',
        Mode::Return => 'k',
        Mode::Peak => 'p',
        Mode::Plateau => 'n',
        Mode::Deload => 'D',
    }
}

/// Every sentence of the season, for the test that none lies unused.
pub(crate) fn every_sentence() -> Vec<Phrase> {
    let seasons = [
        "0 base race 16, 20 peak 4, 26 return, 40 cultivate",
        "0 plateau 4, 4 masters, 10 base, 11 race_prep, 12 plateau 4, 13 return, 17 peak 4, 18 return",
        "0 base, 1 cultivate, 4 plateau 5, 10 base, 12 masters, 13 peak 4, 18 race_prep, 20 base, 30 plateau 4, 34 plateau 4",
    ];
    let seasons = seasons.map(|told| Season::of(told).skipping(&[43, 14]));
    let lines = seasons.iter().flat_map(|season| (-1..50).map(|week| season.week(week).line));
    let links = WeakLink::ALL.iter().flat_map(|link| [weak_link_name(*link), weak_link_words(*link)]);
    let loads = [load_over(120.0, Some(100.0)), load_over(200.0, Some(100.0))];
    let rest = every_refusal().into_iter().chain(loads.into_iter().flatten());
    lines.chain(links).chain(rest).chain([peak_words(day_of(0), 5)]).collect()
}
