//! Days, weeks and minutes as phrases.

use freshlegs_calendar::{Day, Kind, Minutes, Week};
use freshlegs_plan::kind_word;
use freshlegs_texts::Phrase;

/// "Monday".
pub(crate) fn weekday(day: Day) -> Phrase {
    Phrase::new(format!("calendar-{}", day.weekday().name()))
}

/// "Mon".
pub(crate) fn weekday_short(day: Day) -> Phrase {
    Phrase::new(format!("calendar-{}-short", day.weekday().name()))
}

/// "Monday 23 November".
pub(crate) fn day(day: Day) -> Phrase {
    let number = day.day_of_month();
    Phrase::new("calendar-day-long").with("weekday", weekday(day)).with("day", number).with("month", month(day))
}

/// "Mon 23".
pub(crate) fn day_short(day: Day) -> Phrase {
    Phrase::new("calendar-day-short").with("weekday", weekday_short(day)).with("day", day.day_of_month())
}

/// "23 November".
pub(crate) fn date(day: Day) -> Phrase {
    Phrase::new("calendar-day-month").with("day", day.day_of_month()).with("month", month(day))
}

/// "23 Nov".
pub(crate) fn date_short(day: Day) -> Phrase {
    let month = Phrase::new(format!("calendar-month-{}-short", day.month()));
    Phrase::new("calendar-day-month").with("day", day.day_of_month()).with("month", month)
}

/// "23–29 November", or "30 November – 6 December".
pub(crate) fn week(week: Week) -> Phrase {
    let key = if week.first().month() == week.last().month() { "calendar-week" } else { "calendar-week-months" };
    week_phrase(key, week)
}

/// The same with the year: "23–29 November 2026", "28 December 2026 – 3 January 2027".
pub(crate) fn week_of_year(week: Week) -> Phrase {
    let (first, last) = (week.first(), week.last());
    let key = match (first.year() == last.year(), first.month() == last.month()) {
        (false, _) => "calendar-week-years",
        (true, false) => "calendar-week-months-year",
        (true, true) => "calendar-week-year",
    };
    let years = week_phrase(key, week).with("from_year", first.year()).with("to_year", last.year());
    years.with("year", last.year())
}

/// "Thu 26 Nov 2026".
pub(crate) fn day_of_year(day: Day) -> Phrase {
    let named = Phrase::new("record-list-day-year").with("weekday", weekday_short(day)).with("date", date_short(day));
    named.with("year", day.year().to_string())
}

/// "Week 48". A week that begins on Sunday has the number of the Monday in it.
pub(crate) fn week_number(week: Week) -> Phrase {
    Phrase::new("calendar-week-number").with("number", week.first().plus(1).week_number())
}

/// "max velocity", "the rest day", as it stands inside a sentence.
pub(crate) fn card_word(kind: Kind) -> Phrase {
    if kind == Kind::Rest { Phrase::new("actions-the-rest-day") } else { kind_word(kind) }
}

/// "50 min".
pub(crate) fn minutes(minutes: Minutes) -> Phrase {
    Phrase::new("calendar-minutes").with("minutes", minutes.get())
}

fn week_phrase(key: &str, week: Week) -> Phrase {
    let (first, last) = (week.first(), week.last());
    let days = Phrase::new(key).with("from", first.day_of_month()).with("to", last.day_of_month());
    days.with("month", month(last)).with("from_month", month(first)).with("to_month", month(last))
}

fn month(day: Day) -> Phrase {
    Phrase::new(format!("calendar-month-{}", day.month()))
}
