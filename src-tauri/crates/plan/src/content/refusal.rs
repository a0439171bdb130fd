//! Why an own session is not let in: what, in which block, and what to do.

use std::fmt;

/// What is not as it should be, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotASession {
    /// Which block, counted from 1, and its name; nothing where it is about the whole.
    pub block: Option<(usize, String)>,
    /// What is the matter with it.
    pub reason: NotASessionReason,
}

/// What is the matter with an own session or one of its blocks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotASessionReason {
    /// Nobody could find it again.
    #[error("there is no title; give it one of 1 to 80 characters")]
    Untitled,
    /// Too long to be read.
    #[error("{what} has at most {most} characters, not {given}; shorten it")]
    TooLong {
        /// Which text.
        what: &'static str,
        /// The most characters.
        most: usize,
        /// How many there are.
        given: usize,
    },
    /// More blocks than a page holds.
    #[error("a session has at most 12 blocks, not {given}; put some of them together")]
    TooManyBlocks {
        /// How many there are.
        given: usize,
    },
    /// A number that is not a sensible one.
    #[error("{what} {least} to {most}{unit}, not {given}; change the number")]
    OutOfRange {
        /// The beginning of the sentence, for example `a block has`.
        what: &'static str,
        /// The least there may be.
        least: i64,
        /// The most there may be.
        most: i64,
        /// The unit with a space before it.
        unit: &'static str,
        /// What was given.
        given: i64,
    },
    /// A build-up that leaves nothing to run fast.
    #[error("a build-up of {build_up} m leaves nothing of {all} m; shorten it or run further")]
    AllBuildUp {
        /// Metres of the build-up.
        build_up: i64,
        /// Metres in all.
        all: i64,
    },
    /// A build-up of something that is not run.
    #[error("only a rep in metres has a build-up; count in metres or leave the build-up out")]
    BuildUpOfNothing,
    /// From much to little.
    #[error("{from} to {to} per cent runs backwards; put the lower number first")]
    Backwards {
        /// From.
        from: i64,
        /// To.
        to: i64,
    },
    /// Too short a pause for speed, which needs fresh legs.
    #[error("a speed rep is followed by at least 2 minutes, not {given} seconds; wait longer, or leave it empty")]
    TooLittleRecovery {
        /// Seconds given.
        given: u16,
    },
    /// A rest day with work in it.
    #[error("a rest day holds nothing but rest; choose another kind for this session")]
    NotRest,
}

impl fmt::Display for NotASession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.block {
            Some((number, title)) if title.is_empty() => write!(f, "block {number}: {}", self.reason),
            Some((number, title)) => write!(f, "block {number}, “{title}”: {}", self.reason),
            None => self.reason.fmt(f),
        }
    }
}

impl std::error::Error for NotASession {}

#[cfg(test)]
mod tests {
    use freshlegs_calendar::Kind;

    use crate::OwnSession;

    /// The answer to a session with these fields of its one block.
    fn block(fields: &str) -> String {
        read(&format!(r#"{{"title":"Mine","blocks":[{{"part":"work","title":"Starts",{fields}}}]}}"#))
    }

    fn read(json: &str) -> String {
        match serde_json::from_str::<OwnSession>(json) {
            Ok(session) => session.check_for(Kind::Acceleration).map_or_else(|no| no.to_string(), |()| "let in".into()),
            Err(refusal) => refusal.to_string().split(" at line").next().unwrap_or_default().to_owned(),
        }
    }

    #[test]
    fn every_refusal_says_what_and_where_and_what_to_do() {
        let thirteen = vec![r#"{"part":"work","title":"A"}"#; 13].join(",");
        let lines = [
            read(r#"{"title":"  "}"#),
            read(&format!(r#"{{"title":"{}"}}"#, "x".repeat(81))),
            read(&format!(r#"{{"title":"Mine","blocks":[{thirteen}]}}"#)),
            read(&format!(r#"{{"title":"Mine","cue":"{}"}}"#, "x".repeat(201))),
            read(r#"{"title":"Mine","blocks":[{"part":"warm_up","title":"Jog"},{"part":"work"}]}"#),
            block(&format!(r#""text":"{}""#, "x".repeat(1001))),
            block(r#""sets":21"#),
            block(r#""reps":0"#),
            block(r#""minutes":0"#),
            block(r#""amount":{"metres":1001}"#),
            block(r#""amount":{"seconds":601}"#),
            block(r#""amount":{"metres":40},"build_up":40"#),
            block(r#""amount":{"seconds":8},"build_up":4"#),
            block(r#""percent":[95,90]"#),
            block(r#""percent":[95,101]"#),
            block(r#""between_reps_seconds":-5"#),
            block(r#""amount":{"metres":40},"between_reps_seconds":119"#),
            block(r#""amount":{"metres":40},"between_reps_seconds":120"#),
            block(r#""amount":{"metres":40},"between_sets_seconds":90"#),
            block(r#""amount":"none","between_reps_seconds":30"#),
        ];
        insta::assert_snapshot!(lines.join("\n"));
    }

    #[test]
    fn a_pause_may_be_short_where_nothing_is_fast() {
        let json = r#"{"title":"Tempo","blocks":[{"part":"work","title":"Laps","reps":6,"amount":{"metres":400},"between_reps_seconds":60}]}"#;
        let session: OwnSession = serde_json::from_str(json).unwrap();
        assert_eq!(session.check_for(Kind::EasyLong), Ok(()));
        assert!(session.check_for(Kind::MaxVelocity).is_err());
        assert!(session.check_for(Kind::Rest).is_err(), "a rest day holds nothing but rest");
    }
}
