//! Planned days as a calendar (RFC 5545): one event a day, all day long, in no time zone at all.
//!
//! An event keeps its UID for ever, so that a calendar that is read in again finds its events again, and a later
//! export has a higher SEQUENCE. Nothing is made up: the same plan gives the same bytes.

use chrono::{DateTime, FixedOffset, Utc};
use freshlegs_calendar::Day;

/// One day of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedDay {
    /// What it is called for ever, for example `session-12`.
    pub name: String,
    /// The day.
    pub day: Day,
    /// "Max velocity, 4 × 40 m".
    pub title: String,
    /// What else there is to know, a line each.
    pub text: String,
    /// Whether it did not happen.
    pub called_off: bool,
}

/// The calendar. `changed_at` is when the file was changed last.
pub fn ics(days: &[PlannedDay], changed_at: DateTime<FixedOffset>) -> String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Freshlegs//Freshlegs//EN", "CALSCALE:GREGORIAN"];
    let events = days.iter().flat_map(|day| event(day, changed_at));
    let lines = head.into_iter().map(str::to_owned).chain(events).chain(["END:VCALENDAR".to_owned()]);
    lines.map(|line| folded(&line)).collect()
}

fn event(day: &PlannedDay, changed_at: DateTime<FixedOffset>) -> Vec<String> {
    let stamp = changed_at.with_timezone(&Utc).format("%Y%m%dT%H%M%SZ");
    let date = |day: Day| day.to_string().replace('-', "");
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@io.github.freshlegs.Freshlegs", day.name),
        format!("DTSTAMP:{stamp}"),
        format!("LAST-MODIFIED:{stamp}"),
        format!("SEQUENCE:{}", sequence(changed_at)),
        format!("DTSTART;VALUE=DATE:{}", date(day.day)),
        // The end is the first day that no longer belongs to it; calendars drop an event that ends as it begins.
        format!("DTEND;VALUE=DATE:{}", date(day.day.plus(1))),
        format!("SUMMARY:{}", escaped(&day.title)),
    ];
    if !day.text.is_empty() {
        lines.push(format!("DESCRIPTION:{}", escaped(&day.text)));
    }
    lines.push(format!("STATUS:{}", if day.called_off { "CANCELLED" } else { "CONFIRMED" }));
    // A training day leaves the day free for appointments.
    lines.extend(["TRANSP:TRANSPARENT", "END:VEVENT"].map(str::to_owned));
    lines
}

/// Minutes since 2020: grows with every change and fits a calendar's 31 bits for four thousand years.
fn sequence(changed_at: DateTime<FixedOffset>) -> i64 {
    const START_OF_2020: i64 = 1_577_836_800;
    ((changed_at.timestamp() - START_OF_2020) / 60).clamp(0, i64::from(i32::MAX))
}

/// Text as a value of the format (RFC 5545, 3.3.11). Other signs that no eye sees are left out.
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
    text.chars().filter(|sign| !sign.is_control()).collect()
}

/// A line of at most 75 bytes, gone on after a blank, never within a letter (RFC 5545, 3.1).
fn folded(line: &str) -> String {
    const MOST: usize = 75;
    let (mut text, mut used) = (String::with_capacity(line.len() + 8), 0);
    for letter in line.chars() {
        if used + letter.len_utf8() > MOST {
            text.push_str("\r\n ");
            used = 1;
        }
        text.push(letter);
        used += letter.len_utf8();
    }
    text + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    fn day(on: &str, title: &str, text: &str) -> PlannedDay {
        let name = "session-12".to_owned();
        PlannedDay { name, day: on.parse().unwrap(), title: title.to_owned(), text: text.to_owned(), called_off: false }
    }

    fn unfolded(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_planned_day_is_an_event_of_one_whole_day() {
        let text =
            ics(&[day("2026-12-31", "Max velocity, 4 × 40 m", "Relaxed shoulders")], at("2026-11-26T18:42:00+01:00"));
        insta::assert_snapshot!(text.replace("\r\n", "\n"), @r"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Freshlegs//Freshlegs//EN
        CALSCALE:GREGORIAN
        BEGIN:VEVENT
        UID:session-12@io.github.freshlegs.Freshlegs
        DTSTAMP:20261126T174200Z
        LAST-MODIFIED:20261126T174200Z
        SEQUENCE:3631302
        DTSTART;VALUE=DATE:20261231
        DTEND;VALUE=DATE:20270101
        SUMMARY:Max velocity\, 4 × 40 m
        DESCRIPTION:Relaxed shoulders
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
        ");
    }

    #[test]
    fn no_line_is_longer_than_it_may_be_and_no_letter_is_cut() {
        let long = "🏃🏽‍♀️ ä\\ , ; \"quoted\" ".repeat(20);
        let text = ics(&[day("2028-02-29", &long, "one\r\ntwo\u{7}\nEND:VCALENDAR")], at("2028-02-01T00:00:00Z"));
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "lines end with both signs");
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        let lines = unfolded(&text);
        let summary = lines.iter().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
        assert_eq!(summary.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\"), long);
        assert!(lines.contains(&"DESCRIPTION:one\\ntwo\\nEND:VCALENDAR".to_owned()), "a line of text stays text");
        assert_eq!(lines.iter().filter(|line| *line == "END:VCALENDAR").count(), 1);
    }

    #[test]
    fn a_later_export_goes_before_an_earlier_one_and_a_day_called_off_says_so() {
        let off = PlannedDay { called_off: true, ..day("2026-11-26", "", "") };
        let sequence = |when: &str| {
            let text = ics(std::slice::from_ref(&off), at(when));
            assert!(
                text.contains("STATUS:CANCELLED\r\n") && text.contains("SUMMARY:\r\n") && !text.contains("DESCRIPTION")
            );
            unfolded(&text).iter().find_map(|line| line.strip_prefix("SEQUENCE:")?.parse::<i64>().ok()).unwrap()
        };
        assert!(sequence("2026-11-26T18:43:00+01:00") > sequence("2026-11-26T18:42:00+01:00"));
        assert_eq!(sequence("1970-01-01T00:00:00Z"), 0);
    }
}
