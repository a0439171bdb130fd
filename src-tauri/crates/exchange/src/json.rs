//! Our own complete export: everything in the athlete's file as one JSON document.
//!
//! The document says what it is (`freshlegs_export`), and beside every rating stand its scale, ends and direction,
//! so that it can be read without us. Rows are numbered 1, 2, 3 … in order; a record names its session by that
//! number, never by a row number of our file. The same file gives the same bytes.

mod import_rows;
mod rated;
mod rows;

use std::collections::BTreeMap;

use freshlegs_plan::Chapter;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use import_rows::{GivenRow, MappingRow, OriginRow};
pub use rated::{OnScale, Rated};
pub use rows::{
    DraftRow, EntryRow, EventRow, FrameRow, MorningRow, PainRow, RecordRow, SessionRow, SkippedRow, TemplateRow,
    WeekRow,
};

/// The version that is written, and the newest that is read.
pub const VERSION: u32 = 1;

/// Everything in an athlete's file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// The version of the document.
    pub freshlegs_export: u32,
    /// Settings by name.
    pub settings: BTreeMap<String, Value>,
    /// Weeks with a plan, oldest first.
    pub weeks: Vec<WeekRow>,
    /// Chapters of life, oldest first.
    #[serde(default)]
    pub chapters: Vec<Chapter>,
    /// Events the athlete entered, by their first days.
    #[serde(default)]
    pub events: Vec<EventRow>,
    /// Minutes and places that were set.
    #[serde(default)]
    pub frames: Vec<FrameRow>,
    /// Sessions of the athlete's own making.
    #[serde(default)]
    pub templates: Vec<TemplateRow>,
    /// How mornings were, oldest first.
    #[serde(default)]
    pub mornings: Vec<MorningRow>,
    /// Planned sessions and rest days, oldest first.
    pub sessions: Vec<SessionRow>,
    /// What was recorded, oldest first.
    pub records: Vec<RecordRow>,
    /// Records that lie in the bin, oldest first.
    pub bin: Vec<RecordRow>,
    /// What other programs' files said of these things, by format and source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub origins: Vec<OriginRow>,
    /// How tables are read, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mappings: Vec<MappingRow>,
    /// Forms left open.
    pub drafts: Vec<DraftRow>,
}

/// A document that is not an export of ours, or one of a newer program.
#[derive(Debug, thiserror::Error)]
pub enum NotAnExport {
    /// Not JSON, or not in our shape; names the line.
    #[error("this is not a Freshlegs export: {0}")]
    Shape(#[from] serde_json::Error),
    /// Written by a newer program.
    #[error(
        "this export has version {found}, and this Freshlegs reads up to {VERSION}; install the newer one to read it"
    )]
    Newer {
        /// Its version.
        found: u32,
    },
}

impl Export {
    /// The document as text, two blanks a level, with an end of line.
    pub fn write(&self) -> Result<String, NotAnExport> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Reads a document.
    pub fn read(text: &str) -> Result<Self, NotAnExport> {
        #[derive(Deserialize)]
        struct Head {
            freshlegs_export: u32,
        }
        // The version first: a newer document may have a shape that this program does not know.
        let Head { freshlegs_export: found } = serde_json::from_str(text)?;
        if found > VERSION { Err(NotAnExport::Newer { found }) } else { Ok(serde_json::from_str(text)?) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str =
        r#"{"freshlegs_export":1,"settings":{},"weeks":[],"sessions":[],"records":[],"bin":[],"drafts":[]}"#;

    fn refusal(text: &str) -> String {
        Export::read(text).unwrap_err().to_string()
    }

    #[test]
    fn an_empty_document_is_read() {
        assert_eq!(Export::read(EMPTY).unwrap().records, Vec::new());
    }

    #[test]
    fn a_newer_or_foreign_document_is_refused_in_a_sentence() {
        assert_eq!(
            refusal(r#"{"freshlegs_export":2,"planets":[]}"#),
            "this export has version 2, and this Freshlegs reads up to 1; install the newer one to read it"
        );
        assert_eq!(
            refusal(r#"{"activities":[]}"#),
            "this is not a Freshlegs export: missing field `freshlegs_export` at line 1 column 17"
        );
        assert!(refusal("FIT").starts_with("this is not a Freshlegs export: "));
    }

    #[test]
    fn a_rating_off_its_scale_or_on_another_one_is_refused() {
        let with = |rating: &str| {
            let record = format!(
                r#"{{"number":1,"session":null,"day":"2026-11-26","kind":"play","effort":{rating},"stopped_early":false,"recorded_at":"2026-11-26T18:42:00+01:00","changed_at":"2026-11-26T18:42:00+01:00","sample":false}}"#
            );
            EMPTY.replace(r#""records":[]"#, &format!(r#""records":[{record}]"#))
        };
        let own = r#"{"value":6,"scale":"effort","least":0,"most":10,"higher_is":"worse"}"#;
        assert!(Export::read(&with(own)).is_ok());
        assert!(refusal(&with(&own.replace("6", "11"))).contains("effort goes from 0 to 10, not 11"));
        assert!(refusal(&with(&own.replace("10", "20"))).contains("a scale of its own: effort from 0 to 10"));
        assert!(refusal(&with(&own.replace("worse", "better"))).contains("a scale of its own: effort from 0 to 10"));
    }
}
