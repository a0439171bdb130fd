//! What a person did, by name: the entry that undo, redo and history show.
//!
//! Each carries the values that its label needs, as they were then. The words are made elsewhere.
//! A name here stands in athletes' files: it is never changed once released.

use freshlegs_calendar::{Day, Kind};
use freshlegs_record::SkipReason;
use serde::{Deserialize, Serialize};

/// One action of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are the values that the labels name")]
pub enum Op {
    /// A proposed week became the plan.
    AcceptWeek { week: Day },
    /// A card went to another day.
    MoveSession { kind: Kind, from: Day, to: Day },
    /// A planned session did not happen.
    SkipSession { kind: Kind, day: Day, reason: SkipReason },
    /// A session was recorded for the first time.
    Record { kind: Kind, day: Day },
    /// A record was changed.
    ChangeRecord { kind: Kind, day: Day },
    /// A record went to the bin.
    RemoveRecord { kind: Kind, day: Day },
    /// A record came back from the bin.
    RestoreRecord { kind: Kind, day: Day },
    /// A setting was changed.
    SetSetting { name: String },
    /// The sample athlete moved in.
    LoadSample,
    /// The sample athlete moved out.
    RemoveSample,
}
