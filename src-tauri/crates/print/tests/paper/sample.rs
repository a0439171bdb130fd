//! The week of the picture that the page is measured against.

use freshlegs_calendar::Kind;
use freshlegs_print::{PrintCard, PrintDay, WeekPage};
use freshlegs_texts::Language;

/// The week of 23 November 2026 as Mara Lind prints it.
pub fn week() -> WeekPage {
    WeekPage {
        language: Language::En,
        title: "23–29 November 2026".to_owned(),
        subtitle: "Week 48 · two speed days, three days apart · Mara Lind".to_owned(),
        enjoy: Some("The moment the ground goes quiet.".to_owned()),
        days: [
            day(
                "Mon",
                "23 Nov",
                speed(
                    Kind::Acceleration,
                    "Acceleration",
                    ("4 × 20 m", "from standing, 2–3 min between"),
                    "first speed day, straight after a full rest day.",
                ),
            ),
            day(
                "Tue",
                "24 Nov",
                card(
                    Kind::StrengthMobility,
                    "Strength and mobility",
                    ("45 min", "squat, deadlift, lunge, core"),
                    "heavy work, far from any speed.",
                ),
            ),
            day(
                "Wed",
                "25 Nov",
                card(
                    Kind::ActiveRecovery,
                    "Active recovery",
                    ("30 min", "bike, swim or a brisk walk"),
                    "a light day so that Thursday can be quick.",
                ),
            ),
            day(
                "Thu",
                "26 Nov",
                speed(
                    Kind::MaxVelocity,
                    "Max velocity",
                    ("5 × 40 m", "flys (20 + 20), 4 min between, with play"),
                    "three days after Monday, and a new kind of fast.",
                ),
            ),
            day(
                "Fri",
                "27 Nov",
                card(
                    Kind::StrengthPlyo,
                    "Strength and low jumps",
                    ("3 × 5", "low box jumps, soft landings"),
                    "jumps sit where nothing fast follows.",
                ),
            ),
            day(
                "Sat",
                "28 Nov",
                card(
                    Kind::EasyLong,
                    "Easy and long",
                    ("50 min", "run or ride, talking pace"),
                    "your long days are Saturday and Sunday.",
                ),
            ),
            day(
                "Sun",
                "29 Nov",
                PrintCard {
                    dose: None,
                    ..card(
                        Kind::Rest,
                        "Rest day",
                        ("", "Nothing to do. A short walk if you like."),
                        "protected. Speed grows here.",
                    )
                },
            ),
        ],
    }
}

/// A day with its card and nothing recorded.
pub fn day(short: &str, date: &str, card: PrintCard) -> PrintDay {
    PrintDay { short: short.to_owned(), date: date.to_owned(), card: Some(card), record: None }
}

/// A card with its dose: the bold part, and the rest.
pub fn card(kind: Kind, title: &str, (dose, rest): (&str, &str), why: &str) -> PrintCard {
    PrintCard {
        kind,
        title: title.to_owned(),
        tag: None,
        dose: Some(dose.to_owned()),
        dose_rest: rest.to_owned(),
        details: Vec::new(),
        goal: None,
        why: why.to_owned(),
    }
}

/// A card of speed, with its stop rule and the goal that is not a time.
pub fn speed(kind: Kind, title: &str, dose: (&str, &str), why: &str) -> PrintCard {
    PrintCard {
        details: vec!["Warm-up 10 min".to_owned(), "stop when quality drops two points".to_owned()],
        goal: Some("relaxed shoulders".to_owned()),
        ..card(kind, title, dose, why)
    }
}
