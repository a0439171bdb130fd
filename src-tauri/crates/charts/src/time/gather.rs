//! Many points become means of weeks, months or quarters: past two hundred a line is a blot, and slow in a web view.

use freshlegs_calendar::{Day, Kind, Week, WeekStart};
use freshlegs_texts::Catalogue;

/// From here on points are gathered.
const MANY: usize = 200;

/// A point of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Dot {
    pub(crate) id: i64,
    pub(crate) day: Day,
    pub(crate) kind: Kind,
    pub(crate) value: f64,
    /// Whether the line goes through it.
    pub(crate) leads: bool,
    /// How many sessions it stands for.
    pub(crate) count: u32,
}

/// Over which time points are gathered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gathered {
    No,
    Week,
    Month,
    Quarter,
}

impl Gathered {
    /// The shortest time that leaves at most two hundred points of so many sessions over so many days.
    pub(crate) fn of(sessions: usize, days: i64) -> Self {
        match (sessions, usize::try_from(days).unwrap_or_default()) {
            (sessions, _) if sessions <= MANY => Self::No,
            (_, days) if days <= 7 * MANY => Self::Week,
            (_, days) if days <= 30 * MANY => Self::Month,
            _ => Self::Quarter,
        }
    }

    /// The first day of the time that holds a day.
    pub(crate) fn first(self, day: Day, start: WeekStart) -> Day {
        let month = |month| Day::new(day.year(), month, 1).unwrap_or(day);
        match self {
            Self::No => day,
            Self::Week => Week::holding(day, start).first(),
            Self::Month => month(day.month()),
            Self::Quarter => month((day.month() - 1) / 3 * 3 + 1),
        }
    }

    /// The last day of the time that begins on a day.
    pub(crate) fn last(self, first: Day) -> Day {
        match self {
            Self::No => first,
            Self::Week => first.plus(6),
            Self::Month => Day::new(first.year(), first.month(), 1).map_or(first, |day| next_month(day, 1)).plus(-1),
            Self::Quarter => next_month(first, 3).plus(-1),
        }
    }

    /// What stands above rows of means: "mean of each month"; of what is counted by the week "mean week of each month".
    pub(crate) fn caption(self, words: &Catalogue, of: &str) -> Option<String> {
        let time = match self {
            Self::No => return None,
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
        };
        Some(words.word(&format!("trends-{of}-{time}")))
    }

    /// Its middle.
    pub(crate) fn middle(self, first: Day) -> Day {
        first.plus(self.last(first).days_since(first) / 2)
    }
}

fn next_month(day: Day, months: u32) -> Day {
    let number = day.month() - 1 + months;
    Day::new(day.year() + (number / 12) as i32, number % 12 + 1, 1).unwrap_or(day)
}

/// Things that come by day, in pieces of the time they fall into, each with its first day.
pub(crate) fn pieces<T>(of: &[T], day: impl Fn(&T) -> Day, over: Gathered, start: WeekStart) -> Vec<(Day, &[T])> {
    let mut found = Vec::new();
    let mut left = of;
    while let Some(next) = left.first() {
        let first = over.first(day(next), start);
        let last = over.last(first);
        let (piece, rest) = left.split_at(left.partition_point(|one| day(one) <= last).max(1));
        found.push((first, piece));
        left = rest;
    }
    found
}

/// The points that a line goes through as means, each on the middle day of its time; the others are not drawn then.
/// Ungathered, those with the same day and value become one that says how many it is.
pub(crate) fn gathered(dots: &[Dot], over: Gathered, start: WeekStart) -> Vec<Dot> {
    if over == Gathered::No {
        return alike(dots);
    }
    let leading: Vec<Dot> = dots.iter().filter(|dot| dot.leads).copied().collect();
    let mean = |(first, piece): (Day, &[Dot])| {
        let value = piece.iter().map(|dot| dot.value).sum::<f64>() / piece.len().max(1) as f64;
        let count = u32::try_from(piece.len()).unwrap_or(u32::MAX);
        piece.last().map(|last| Dot { day: over.middle(first), value, count, ..*last })
    };
    pieces(&leading, |dot| dot.day, over, start).into_iter().filter_map(mean).collect()
}

/// Points of one day and value as one.
fn alike(dots: &[Dot]) -> Vec<Dot> {
    let mut found: Vec<Dot> = Vec::new();
    for dot in dots {
        let same = |last: &&mut Dot| last.day == dot.day && last.value == dot.value && last.leads == dot.leads;
        // Dots come by day, so the same one is among the last few.
        let recent = found.len().saturating_sub(8);
        match found.get_mut(recent..).and_then(|last| last.iter_mut().rev().find(same)) {
            Some(last) => (last.count, last.id, last.kind) = (last.count + 1, dot.id, dot.kind),
            None => found.push(*dot),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dot(id: i64, text: &str, value: f64) -> Dot {
        Dot { id, day: text.parse().unwrap(), kind: Kind::Technique, value, leads: true, count: 1 }
    }

    #[test]
    fn a_month_is_the_mean_of_its_sessions() {
        let dots = [dot(1, "2026-01-31", 4.0), dot(2, "2026-02-01", 5.0), dot(3, "2026-02-28", 8.0)];
        let months = gathered(&dots, Gathered::Month, WeekStart::Monday);
        let told: Vec<_> = months.iter().map(|dot| (dot.day.to_string(), dot.value, dot.count, dot.id)).collect();
        assert_eq!(told, [("2026-01-16".to_owned(), 4.0, 1, 1), ("2026-02-14".to_owned(), 6.5, 2, 3)]);
    }

    #[test]
    fn the_same_rating_twice_on_a_day_is_one_mark_that_says_so() {
        let dots = [dot(1, "2026-01-31", 4.0), dot(2, "2026-01-31", 5.0), dot(3, "2026-01-31", 4.0)];
        let marks = gathered(&dots, Gathered::No, WeekStart::Monday);
        assert_eq!(
            marks.iter().map(|dot| (dot.value, dot.count, dot.id)).collect::<Vec<_>>(),
            [(4.0, 2, 3), (5.0, 1, 2)]
        );
    }

    #[test]
    fn ten_years_are_months_and_a_long_life_is_quarters() {
        assert_eq!(Gathered::of(200, 9000), Gathered::No);
        assert_eq!(Gathered::of(2000, 3650), Gathered::Month);
        assert_eq!(Gathered::of(201, 42), Gathered::Week);
        assert_eq!(Gathered::of(20_000, 15_000), Gathered::Quarter);
        let december = "2026-12-05".parse().unwrap();
        let quarter = Gathered::Quarter.first(december, WeekStart::Monday);
        assert_eq!(
            (quarter.to_string(), Gathered::Quarter.last(quarter).to_string()),
            ("2026-10-01".into(), "2026-12-31".into())
        );
    }
}
