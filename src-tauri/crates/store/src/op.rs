//! What a person did, by name: the entry that undo, redo and history show.
//!
//! Each carries the values that its label needs, as they were then. The words are made elsewhere.
//! A name here stands in athletes' files: it is never changed once released.

use freshlegs_calendar::{Day, Kind};
use freshlegs_plan::Mode;
use freshlegs_record::{SkipReason, Tag};
use serde::{Deserialize, Serialize};

/// One action of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case", deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are the values that the labels name")]
pub enum Op {
    /// A proposed week became the plan.
    AcceptWeek { week: Day },
    /// Some cards of a proposed week became the plan.
    AcceptCards { week: Day, count: u8 },
    /// A week gave something up.
    EaseWeek { week: Day, ease: String },
    /// A chapter of life began, with the week it begins in.
    EnterMode { mode: Mode, week: Day },
    /// A deload that was due is left out.
    SkipDeload { week: Day },
    /// The minutes and places of a day were set: of this date, or of every such weekday.
    SetDay { day: Day, every: bool },
    /// An event was entered.
    AddEvent { kind: Kind, day: Day },
    /// An event was changed.
    ChangeEvent { kind: Kind, day: Day },
    /// An event was taken out.
    RemoveEvent { kind: Kind, day: Day },
    /// The athlete put a session on a day and holds it there.
    AddSession { kind: Kind, day: Day },
    /// A planned session was taken off its day.
    RemoveSession { kind: Kind, day: Day },
    /// A card is held in place.
    Pin { kind: Kind, day: Day },
    /// A card may move again.
    Unpin { kind: Kind, day: Day },
    /// What is inside a session was changed.
    SetContent { kind: Kind, day: Day },
    /// A session of the athlete's own was kept, to be used again.
    SaveTemplate { kind: Kind, title: String },
    /// A session of the athlete's own was thrown away.
    RemoveTemplate { kind: Kind, title: String },
    /// How the body feels this morning.
    SayMorning { day: Day },
    /// The athlete answered a reading with "I am fine", or took that back.
    SayFine { day: Day, fine: bool },
    /// A card went to another day.
    MoveSession { kind: Kind, from: Day, to: Day },
    /// Play took the place of a session.
    SwapForPlay { kind: Kind, day: Day },
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
    /// Records were given a tag.
    TagRecords { tag: Tag, count: u32 },
    /// A tag was taken off records.
    UntagRecords { tag: Tag, count: u32 },
    /// Records went to the bin together.
    RemoveRecords { count: u32 },
    /// The bin was emptied.
    EmptyBin { count: u32 },
    /// What lay in the bin for too long was let go of.
    ClearBin { count: u32 },
    /// Other programs' files were brought in.
    Import { sessions: u32, mornings: u32 },
    /// A complete export was brought into an empty file.
    ImportExport { records: u32 },
}
