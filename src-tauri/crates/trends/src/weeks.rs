//! Whole weeks in a row, for what is counted by the week.

use freshlegs_calendar::{Day, Today, Week, WeekStart};

/// Longer ago than a long life is a typing mistake, and no row of weeks goes there.
const MOST: i64 = 100 * 53;

/// The weeks from the one that holds the earliest of some days to this one; days after today do not count.
pub(crate) fn weeks(days: impl Iterator<Item = Day>, today: Today, start: WeekStart) -> Vec<Week> {
    let this = Week::holding(today, start);
    let Some(earliest) = days.filter(|day| *day <= today).min() else { return Vec::new() };
    let first = Week::holding(earliest, start).first();
    let back = (this.first().days_since(first) / 7).clamp(0, MOST);
    (0..=back).map(|week| this.plus(week - back)).collect()
}

/// Where in such a row a day lies.
pub(crate) fn place(weeks: &[Week], day: Day) -> Option<usize> {
    let since = day.days_since(weeks.first()?.first());
    usize::try_from(since.div_euclid(7)).ok().filter(|place| *place < weeks.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_weeks_has_no_holes() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let days = [day("2026-11-04"), day("2026-11-22"), day("2026-12-24")];
        let row = weeks(days.into_iter(), day("2026-11-25"), WeekStart::Monday);
        let firsts: Vec<_> = row.iter().map(|week| week.first().to_string()).collect();
        assert_eq!(firsts, ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"]);
        assert_eq!(days.map(|day| place(&row, day)), [Some(0), Some(2), None]);
        assert_eq!(weeks([].into_iter(), day("2026-11-25"), WeekStart::Monday), []);
    }
}
