//! Days as they stand inside a sentence.

use freshlegs_calendar::Day;
use freshlegs_texts::Phrase;

/// "23 November".
pub(crate) fn day_month(day: Day) -> Phrase {
    let month = Phrase::new(format!("calendar-month-{}", day.month()));
    Phrase::new("calendar-day-month").with("day", day.day_of_month()).with("month", month)
}
