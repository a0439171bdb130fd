//! Days, weeks and kinds as phrases.

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_plan::kind_title;
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
    Phrase::new("actions-day").with("weekday", weekday(day)).with("day", number).with("month", month(day))
}

/// "Mon 23".
pub(crate) fn day_short(day: Day) -> Phrase {
    Phrase::new("actions-day-short").with("weekday", weekday_short(day)).with("day", day.day_of_month())
}

/// "23 November".
pub(crate) fn date(day: Day) -> Phrase {
    Phrase::new("actions-date").with("day", day.day_of_month()).with("month", month(day))
}

/// "23 Nov".
pub(crate) fn date_short(day: Day) -> Phrase {
    let month = Phrase::new(format!("calendar-month-{}-short", day.month()));
    Phrase::new("actions-date-short").with("day", day.day_of_month()).with("month", month)
}

/// "23–29 November", or "30 November – 6 December".
pub(crate) fn week(week: Week) -> Phrase {
    let (first, last) = (week.first(), week.last());
    let phrase = |key: &str| Phrase::new(key).with("from", first.day_of_month()).with("to", last.day_of_month());
    if first.month() == last.month() {
        phrase("actions-week").with("month", month(first))
    } else {
        phrase("actions-week-across").with("from_month", month(first)).with("to_month", month(last))
    }
}

/// "Week 48". A week that begins on Sunday has the number of the Monday in it.
pub(crate) fn week_number(week: Week) -> Phrase {
    Phrase::new("actions-week-number").with("number", week.first().plus(1).week_number())
}

/// "Max velocity", as a title.
pub(crate) fn kind(kind: Kind) -> Phrase {
    kind_title(kind)
}

/// "max velocity", as it stands inside a sentence.
pub(crate) fn kind_inline(kind: Kind) -> Phrase {
    Phrase::new(format!("plan-kind-{}-inline", kind.name().replace('_', "-")))
}

fn month(day: Day) -> Phrase {
    Phrase::new(format!("calendar-month-{}", day.month()))
}
