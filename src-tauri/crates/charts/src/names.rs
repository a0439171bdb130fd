//! Days, kinds and dots in words.

use freshlegs_calendar::{Day, Kind, Weekday};
use freshlegs_texts::{Catalogue, Phrase};

use crate::Dot;
use crate::noted::Noted;
use crate::past::Note;
use crate::template::Template;
use crate::time::Gathered;
use freshlegs_record::Tag;
use freshlegs_trends::drift::Reading;

/// The words of the map, said once and used for every dot.
pub(crate) struct Names<'a> {
    words: &'a Catalogue,
    today: Day,
    weekdays: [String; 7],
    weekdays_short: [String; 7],
    months: Vec<String>,
    months_short: Vec<String>,
    kinds: [String; Kind::ALL.len()],
    day: Template,
    day_of_year: Template,
    day_short: Template,
    day_short_month: Template,
    day_short_year: Template,
    date_short: Template,
    month_year: Template,
    span: Template,
    readings: [String; 4],
    week_short: Template,
    week_long: Template,
    dot_short: Template,
    dot: Template,
}

impl<'a> Names<'a> {
    pub(crate) fn new(words: &'a Catalogue, today: Day) -> Self {
        let template = |key: &str, places: &[&str]| Template::new(words, key, places);
        Self {
            words,
            today,
            weekdays: Weekday::ALL.map(|day| words.word(&format!("calendar-{}", day.name()))),
            weekdays_short: Weekday::ALL.map(|day| words.word(&format!("calendar-{}-short", day.name()))),
            months: (1..=12).map(|month| words.word(&format!("calendar-month-{month}"))).collect(),
            months_short: (1..=12).map(|month| words.word(&format!("calendar-month-{month}-short"))).collect(),
            kinds: Kind::ALL.map(|kind| words.word(&format!("plan-kind-{}-word", kind.name().replace('_', "-")))),
            day: template("trends-day", &["weekday", "day", "month"]),
            day_of_year: template("trends-day-of-year", &["weekday", "day", "month", "year"]),
            day_short: template("trends-day-short", &["weekday", "day"]),
            day_short_month: template("trends-day-short-month", &["weekday", "day", "month"]),
            day_short_year: template("trends-day-short-year", &["day", "month", "year"]),
            date_short: template("trends-date-short", &["day", "month"]),
            month_year: template("trends-month-year", &["month", "year"]),
            span: template("trends-span", &["from", "to"]),
            readings: [Reading::Learning, Reading::Steady, Reading::Watch, Reading::Trend]
                .map(|reading| words.word(&format!("trends-reading-{}", reading.name()))),
            week_short: template("trends-week-short", &["day"]),
            week_long: template("trends-week-long", &["day"]),
            dot_short: template("trends-dot-short", &["day", "kind"]),
            dot: template("trends-dot", &["day", "kind", "effort", "quality"]),
        }
    }

    /// The message of a key.
    pub(crate) fn word(&self, key: &str) -> String {
        self.words.word(key)
    }

    /// "×14".
    pub(crate) fn times(&self, count: usize) -> String {
        self.words.say(&Phrase::new("trends-map-times").with("count", count.to_string()))
    }

    /// "max velocity".
    pub(crate) fn kind(&self, kind: Kind) -> &str {
        Kind::ALL.iter().zip(&self.kinds).find(|(known, _)| **known == kind).map_or(kind.name(), |(_, name)| name)
    }

    /// "Mon 23, acceleration".
    pub(crate) fn short(&self, dot: &Dot) -> String {
        self.dot_short.fill(&[&self.near(dot.day), self.kind(dot.kind)])
    }

    /// "Monday 23 November, acceleration, effort 6, quality 4".
    pub(crate) fn long(&self, dot: &Dot) -> String {
        let (effort, quality) = (dot.effort.get().to_string(), dot.quality.get().to_string());
        self.dot.fill(&[&self.whole(dot.day), self.kind(dot.kind), &effort, &quality])
    }

    /// "14 more sessions", and the same with where they lie and which was the last.
    pub(crate) fn crowd(&self, hidden: usize, newest: &Dot) -> (String, String) {
        let count = hidden as f64;
        let short = self.words.say(&Phrase::new("trends-more-short").with("count", count));
        let long = Phrase::new("trends-more").with("count", count).with("effort", newest.effort.get());
        let long = long.with("quality", newest.quality.get()).with("day", self.whole(newest.day));
        (short, self.words.say(&long.with("kind", self.kind(newest.kind))))
    }

    /// "Mon 23 Nov 2026", for a column of days.
    pub(crate) fn day_of_year(&self, day: Day) -> String {
        let (number, year) = (day.day_of_month().to_string(), day.year().to_string());
        self.day_of_year.fill(&[weekday(&self.weekdays_short, day), &number, month(&self.months_short, day), &year])
    }

    /// "23 Nov".
    pub(crate) fn date_short(&self, day: Day) -> String {
        self.date_short.fill(&[&day.day_of_month().to_string(), self.month_short(day)])
    }

    /// "November 2026".
    pub(crate) fn month_year(&self, day: Day) -> String {
        self.month_year.fill(&[month(&self.months, day), &day.year().to_string()])
    }

    /// "Nov".
    pub(crate) fn month_short(&self, day: Day) -> &str {
        month(&self.months_short, day)
    }

    /// The name of a time that sessions were gathered into, from its first day.
    pub(crate) fn time(&self, over: Gathered, first: Day) -> String {
        match over {
            Gathered::No => self.whole(first),
            Gathered::Week => self.week_short(first),
            Gathered::Month => self.month_year(first),
            Gathered::Quarter => self.span.fill(&[self.month_short(first), &self.month_year(over.last(first))]),
        }
    }

    /// A session beside its mark and for the ear: "Mon 23, acceleration", and the same whole with its numbers.
    pub(crate) fn session(&self, day: Day, kind: Kind, told: &[String]) -> (String, String) {
        let short = self.dot_short.fill(&[&self.near(day), self.kind(kind)]);
        let whole = [self.whole(day), self.kind(kind).to_owned()];
        (short, self.list(&[whole.as_slice(), told].concat()))
    }

    /// Parts of a sentence in a row.
    pub(crate) fn list(&self, parts: &[String]) -> String {
        parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ")
    }

    /// What was the matter, in words.
    pub(crate) fn noted<'n>(&self, notes: &'n [Note]) -> Noted<'n> {
        Noted::new(notes, Tag::ALL.map(|tag| (tag, self.words.word(&format!("record-tag-{}", tag.name())))))
    }

    /// Drift's word.
    pub(crate) fn reading(&self, reading: Reading) -> &str {
        self.readings.get(reading as usize).map_or("", String::as_str)
    }

    /// "Week of 23 Nov", with the year where it is another.
    pub(crate) fn week_short(&self, first: Day) -> String {
        let number = first.day_of_month().to_string();
        let near = self.today.days_since(first).abs() < 335;
        let year = || self.day_short_year.fill(&[&number, self.month_short(first), &first.year().to_string()]);
        self.week_short.fill(&[&if near { self.date_short(first) } else { year() }])
    }

    /// "Week of Monday 23 November".
    pub(crate) fn week_long(&self, first: Day) -> String {
        self.week_long.fill(&[&self.whole(first)])
    }

    /// "Mon 23" within four weeks, "Mon 23 Nov" within the year, else "23 Nov 2024".
    pub(crate) fn near(&self, day: Day) -> String {
        let number = day.day_of_month().to_string();
        let (weekday, month) = (weekday(&self.weekdays_short, day), month(&self.months_short, day));
        match self.today.days_since(day).abs() {
            0..28 => self.day_short.fill(&[weekday, &number]),
            28..335 => self.day_short_month.fill(&[weekday, &number, month]),
            _ => self.day_short_year.fill(&[&number, month, &day.year().to_string()]),
        }
    }

    /// "Monday 23 November", with the year where it is another.
    pub(crate) fn whole(&self, day: Day) -> String {
        let number = day.day_of_month().to_string();
        let (weekday, month) = (weekday(&self.weekdays, day), month(&self.months, day));
        if self.today.days_since(day).abs() < 335 {
            self.day.fill(&[weekday, &number, month])
        } else {
            self.day_of_year.fill(&[weekday, &number, month, &day.year().to_string()])
        }
    }
}

fn weekday(names: &[String; 7], day: Day) -> &str {
    Weekday::ALL.iter().zip(names).find(|(known, _)| **known == day.weekday()).map_or("", |(_, name)| name)
}

fn month(names: &[String], day: Day) -> &str {
    names.get(day.month() as usize - 1).map_or("", String::as_str)
}
