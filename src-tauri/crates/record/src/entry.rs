//! One session as it was done.

use freshlegs_calendar::{Day, Effort, Enjoyment, Keenness, Kind, Minutes, Pain, Quality};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Words;

/// What an athlete says of one session. The fields stand in the order of the form and of the paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The local day the session was done on.
    pub day: Day,
    /// What it was.
    pub kind: Kind,
    /// Asked before: the wish to train.
    #[serde(default)]
    pub keenness: Option<Keenness>,
    /// The session as a whole.
    #[serde(default)]
    pub effort: Option<Effort>,
    /// How well the athlete moved.
    #[serde(default)]
    pub quality: Option<Quality>,
    /// How much it was liked.
    #[serde(default)]
    pub enjoyment: Option<Enjoyment>,
    /// Whether the goal that is not a time was kept.
    #[serde(default)]
    pub goal: Option<Goal>,
    /// What that goal was, for example "relaxed shoulders".
    #[serde(default)]
    pub goal_words: Option<Words>,
    /// Only where there is any.
    #[serde(default)]
    pub pain: Option<PainReport>,
    /// One thing enjoyed.
    #[serde(default)]
    pub enjoyed: Option<Words>,
    /// A note for the athlete or a coach.
    #[serde(default)]
    pub note: Option<Words>,
    /// How long it took in all.
    #[serde(default)]
    pub minutes: Option<Minutes>,
    /// Whether it was stopped early, which is a success.
    #[serde(default)]
    pub ended: Ended,
}

/// How far a goal that is not a time was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    /// All through.
    Kept,
    /// Now and then.
    Partly,
    /// Not this time.
    NotToday,
}

/// How a session came to its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Ended {
    /// It was done to its end.
    #[default]
    Whole,
    /// The stop rule was followed.
    StoppedEarly,
}

/// Pain and where it was felt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PainReport {
    /// 0 none … 10 worst imaginable.
    pub level: Pain,
    /// The place on the body, in the athlete's words.
    #[serde(default)]
    pub place: Option<Words>,
}

/// Why a planned session did not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum SkipReason {
    Ill,
    Injured,
    Travel,
    Life,
    Weather,
    NoWish,
}

impl Entry {
    /// An entry of which nothing has been answered yet.
    pub fn blank(day: Day, kind: Kind) -> Self {
        Self {
            day,
            kind,
            keenness: None,
            effort: None,
            quality: None,
            enjoyment: None,
            goal: None,
            goal_words: None,
            pain: None,
            enjoyed: None,
            note: None,
            minutes: None,
            ended: Ended::Whole,
        }
    }
}

impl Goal {
    /// All three, in the order of the form.
    pub const ALL: [Goal; 3] = [Goal::Kept, Goal::Partly, Goal::NotToday];

    /// The name as stored and as on the command line, for example `not-today`.
    pub const fn name(self) -> &'static str {
        match self {
            Goal::Kept => "kept",
            Goal::Partly => "partly",
            Goal::NotToday => "not-today",
        }
    }
}

impl SkipReason {
    /// All six, in the order they are offered.
    pub const ALL: [SkipReason; 6] = [
        SkipReason::Ill,
        SkipReason::Injured,
        SkipReason::Travel,
        SkipReason::Life,
        SkipReason::Weather,
        SkipReason::NoWish,
    ];

    /// The name as stored and as on the command line, for example `no-wish`.
    pub const fn name(self) -> &'static str {
        match self {
            SkipReason::Ill => "ill",
            SkipReason::Injured => "injured",
            SkipReason::Travel => "travel",
            SkipReason::Life => "life",
            SkipReason::Weather => "weather",
            SkipReason::NoWish => "no-wish",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<Entry, String> {
        serde_json::from_str(text).map_err(|fault| fault.to_string())
    }

    #[test]
    fn an_unanswered_question_is_unknown_not_zero() {
        let entry = read(r#"{"day":"2026-11-26","kind":"max_velocity"}"#).unwrap();
        assert_eq!(entry, Entry::blank("2026-11-26".parse().unwrap(), Kind::MaxVelocity));
    }

    #[test]
    fn what_is_off_its_scale_stays_outside_with_a_sentence() {
        let cases = [
            (r#"{"day":"2026-11-26","kind":"play","effort":11}"#, "effort goes from 0 to 10, not 11"),
            (r#"{"day":"2026-11-26","kind":"play","keenness":-6}"#, "keenness goes from -5 to 5, not -6"),
            (r#"{"day":"2026-11-26","kind":"play","minutes":0}"#, "a session lasts 1 to 1440 minutes, not 0"),
            (r#"{"day":"2026-02-30","kind":"play"}"#, "“2026-02-30” is not a date"),
            (r#"{"day":"2026-11-26","kind":"jog"}"#, "unknown variant `jog`"),
            (r#"{"day":"2026-11-26","kind":"play","note":"  "}"#, "a text here has 1 to 4000 characters, not 0"),
            (r#"{"day":"2026-11-26","kind":"play","mood":3}"#, "unknown field `mood`"),
        ];
        for (text, sentence) in cases {
            let said = read(text).unwrap_err();
            assert!(said.contains(sentence), "{text} was refused with “{said}”");
        }
    }

    #[test]
    fn names_are_the_ones_that_are_stored() {
        for goal in Goal::ALL {
            assert_eq!(serde_json::to_value(goal).unwrap(), goal.name());
        }
        for reason in SkipReason::ALL {
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.name());
        }
    }

    prop_compose! {
        fn entries()(
            days in 0i64..40_000, kind in 0usize..17, effort in proptest::option::of(0i64..=10),
            quality in proptest::option::of(0i64..=10), keenness in proptest::option::of(-5i64..=5),
            pain in proptest::option::of((0i64..=10, proptest::option::of("[a-zé ]{0,20}x"))),
            note in proptest::option::of("\\PC{0,60}x"), minutes in proptest::option::of(1i64..=1440),
            goal in proptest::option::of(0usize..3), early in proptest::bool::ANY,
        ) -> Entry {
            Entry {
                keenness: keenness.map(|n| Keenness::try_from(n).unwrap()),
                effort: effort.map(|n| Effort::try_from(n).unwrap()),
                quality: quality.map(|n| Quality::try_from(n).unwrap()),
                goal: goal.map(|n| Goal::ALL[n]),
                pain: pain.map(|(level, place)| PainReport {
                    level: Pain::try_from(level).unwrap(),
                    place: place.map(|text| Words::try_from(text).unwrap()),
                }),
                note: note.map(|text| Words::try_from(text).unwrap()),
                minutes: minutes.map(|n| Minutes::try_from(n).unwrap()),
                ended: if early { Ended::StoppedEarly } else { Ended::Whole },
                ..Entry::blank(Day::MIN.plus(days), Kind::ALL[kind])
            }
        }
    }

    proptest! {
        #[test]
        fn written_and_read_back_an_entry_is_the_same(entry in entries()) {
            let text = serde_json::to_string(&entry).unwrap();
            prop_assert_eq!(read(&text), Ok(entry));
        }
    }
}
