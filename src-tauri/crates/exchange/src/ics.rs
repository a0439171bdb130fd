//! Planned weeks for any calendar program (RFC 5545), written byte by byte.
//!
//! The usual library's day-long events end where they begin, and its identities are random. Here every event keeps its
//! identity from the plan's own, so that importing again replaces it; the same plan gives the same bytes; times float,
//! because 17:30 is 17:30 wherever the athlete is; and what has left the plan is cancelled with a higher sequence.

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use freshlegs_calendar::{Day, Minutes};

/// Something planned. The words come ready from the athlete's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The plan's own identity of it; never its day or its title, which change.
    pub uid: String,
    /// The day.
    pub day: Day,
    /// When, and for how long. Without it the event takes the whole day.
    pub at: Option<(NaiveTime, Minutes)>,
    /// The title.
    pub title: String,
    /// What is inside it.
    pub note: String,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
    /// How often it was changed.
    pub sequence: u32,
    /// It has left the plan.
    pub cancelled: bool,
}

/// Octets in a line, without its end.
const LINE: usize = 75;
/// Octets of a note; some calendars cut or refuse longer ones.
const NOTE: usize = 1_000;
/// Octets of a title.
const TITLE: usize = 200;

/// A calendar with these events.
pub fn write(name: &str, events: &[Event]) -> String {
    let mut text = String::with_capacity(300 * (events.len() + 1));
    line(&mut text, "BEGIN:VCALENDAR");
    line(&mut text, "VERSION:2.0");
    line(&mut text, "PRODID:-//Freshlegs//Planned weeks//EN");
    line(&mut text, "CALSCALE:GREGORIAN");
    line(&mut text, "METHOD:PUBLISH");
    let name = escaped(cut(name, TITLE));
    line(&mut text, &format!("NAME:{name}"));
    line(&mut text, &format!("X-WR-CALNAME:{name}"));
    for event in events {
        one(&mut text, event);
    }
    line(&mut text, "END:VCALENDAR");
    text
}

fn one(text: &mut String, event: &Event) {
    line(text, "BEGIN:VEVENT");
    line(text, &format!("UID:{}@freshlegs.github.io", identity(&event.uid)));
    let changed = event.changed_at.format("%Y%m%dT%H%M%SZ");
    line(text, &format!("DTSTAMP:{changed}"));
    line(text, &format!("LAST-MODIFIED:{changed}"));
    line(text, &format!("SEQUENCE:{}", event.sequence));
    match event.at {
        Some((time, minutes)) => {
            let start = event.day.date().and_time(time);
            let end =
                start.checked_add_signed(TimeDelta::minutes(i64::from(minutes.get()))).unwrap_or(NaiveDateTime::MAX);
            line(text, &format!("DTSTART:{}", start.format("%Y%m%dT%H%M%S")));
            line(text, &format!("DTEND:{}", end.format("%Y%m%dT%H%M%S")));
        }
        None => {
            line(text, &format!("DTSTART;VALUE=DATE:{}", event.day.date().format("%Y%m%d")));
            // The end is the first day that is free again. On the calendar's last day it is left out, and means the same.
            let next = event.day.plus(1);
            if next > event.day {
                line(text, &format!("DTEND;VALUE=DATE:{}", next.date().format("%Y%m%d")));
            }
            // A day-long card in a plan does not make the athlete unreachable.
            line(text, "TRANSP:TRANSPARENT");
        }
    }
    line(text, &format!("SUMMARY:{}", escaped(cut(&event.title, TITLE))));
    if !event.note.trim().is_empty() {
        line(text, &format!("DESCRIPTION:{}", escaped(cut(&event.note, NOTE))));
    }
    line(text, if event.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    line(text, "END:VEVENT");
}

/// Letters, digits and dashes of an identity; anything else could end a line.
fn identity(uid: &str) -> String {
    uid.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' }).collect()
}

/// As much of the text as fits, whole characters only.
fn cut(text: &str, octets: usize) -> &str {
    text.get(..text.floor_char_boundary(octets)).unwrap_or_default()
}

/// Signs that mean something in a value get a backslash; signs that no calendar shows go away.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// One line, folded after 75 octets and never inside a character. A fold's blank counts.
fn line(text: &mut String, content: &str) {
    let mut rest = content;
    let mut room = LINE;
    while rest.len() > room {
        let (head, tail) = rest.split_at(rest.floor_char_boundary(room));
        text.push_str(head);
        text.push_str("\r\n ");
        (rest, room) = (tail, LINE - 1);
    }
    text.push_str(rest);
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn event(uid: &str, day: &str) -> Event {
        Event {
            uid: uid.to_owned(),
            day: day.parse().unwrap(),
            at: None,
            title: "Max velocity".to_owned(),
            note: String::new(),
            changed_at: DateTime::from_timestamp(1_764_000_000, 0).unwrap(),
            sequence: 2,
            cancelled: false,
        }
    }

    /// The lines as a calendar reads them: unfolded.
    fn lines(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    fn value(text: &str, name: &str) -> String {
        lines(text).iter().find_map(|line| line.strip_prefix(name).map(str::to_owned)).unwrap_or_default()
    }

    /// What four validators let through, looked at byte by byte.
    fn check(text: &str) {
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "CRLF and nothing else");
        assert!(text.split("\r\n").all(|line| line.len() <= LINE), "no line above 75 octets");
        let lines = lines(text);
        let count = |start: &str| lines.iter().filter(|line| line.starts_with(start)).count();
        assert_eq!((count("VERSION:"), count("PRODID:"), count("BEGIN:VCALENDAR")), (1, 1, 1));
        let events = count("BEGIN:VEVENT");
        assert_eq!(
            [count("UID:"), count("DTSTAMP:"), count("DTSTART"), count("SUMMARY:"), count("END:VEVENT")],
            [events; 5]
        );
        assert!(!text.contains("TZID"), "floating times only");
    }

    #[test]
    fn a_whole_day_ends_on_the_next_one() {
        for (day, start, end) in [
            ("2026-12-31", "20261231", "20270101"),
            ("2028-02-28", "20280228", "20280229"),
            ("2026-11-26", "20261126", "20261127"),
        ] {
            let text = write("Plan", &[event("1", day)]);
            check(&text);
            assert_eq!(
                (value(&text, "DTSTART;VALUE=DATE:"), value(&text, "DTEND;VALUE=DATE:")),
                (start.into(), end.into())
            );
        }
        assert!(
            !write("Plan", &[event("1", "2199-12-31")]).contains("DTEND"),
            "after the calendar's last day is no day"
        );
    }

    #[test]
    fn a_time_floats_and_may_run_past_midnight() {
        let at = |time: &str, minutes| Some((time.parse().unwrap(), Minutes::of(minutes)));
        let text = write("Plan", &[Event { at: at("23:30:00", 90), ..event("1", "2026-11-30") }]);
        check(&text);
        assert_eq!(
            (value(&text, "DTSTART:"), value(&text, "DTEND:")),
            ("20261130T233000".into(), "20261201T010000".into())
        );
        // An hour that the clocks leave out in Central Europe; a floating time does not know it.
        let text = write("Plan", &[Event { at: at("02:30:00", 60), ..event("1", "2026-03-29") }]);
        assert_eq!(value(&text, "DTSTART:"), "20260329T023000");
    }

    #[test]
    fn an_event_is_known_by_its_identity_whatever_happens_to_it() {
        let before = write("Plan", &[event("week 7/3", "2026-11-26")]);
        let after = write(
            "Plan",
            &[Event { title: "Rest".into(), cancelled: true, sequence: 3, ..event("week 7/3", "2026-11-28") }],
        );
        assert_eq!(value(&before, "UID:"), "week-7-3@freshlegs.github.io");
        assert_eq!(value(&before, "UID:"), value(&after, "UID:"));
        assert_eq!((value(&after, "STATUS:"), value(&after, "SEQUENCE:")), ("CANCELLED".into(), "3".into()));
        assert_eq!(before, write("Plan", &[event("week 7/3", "2026-11-26")]), "the same plan gives the same bytes");
    }

    #[test]
    fn words_are_written_so_that_nothing_can_be_smuggled_in() {
        let note = "a\\b, c; d\r\nEND:VEVENT\u{7}";
        let text = write("Plan", &[Event { note: note.into(), title: String::new(), ..event("1\r\nX", "2026-11-26") }]);
        check(&text);
        assert_eq!(value(&text, "DESCRIPTION:"), "a\\\\b\\, c\\; d\\nEND:VEVENT");
        assert_eq!(value(&text, "UID:"), "1--X@freshlegs.github.io");
    }

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let title = format!("{}👩‍👩‍👧‍👦 family sprint", "ü".repeat(33));
        let text =
            write("Plan", &[Event { title: title.clone(), note: "é".repeat(2_000), ..event("1", "2026-11-26") }]);
        check(&text);
        assert_eq!(value(&text, "SUMMARY:"), title);
        assert_eq!(value(&text, "DESCRIPTION:"), "é".repeat(500));
    }

    proptest! {
        #[test]
        fn any_words_keep_the_form(title in "\\PC{0,120}", note in "(?s).{0,300}", uid in ".{0,20}", timed: bool) {
            let at = timed.then(|| ("17:30:00".parse().unwrap(), Minutes::of(50)));
            check(&write(&title, &[Event { title: title.clone(), note, uid, at, ..event("", "2026-11-26") }]));
        }
    }
}
