//! What came from other programs' files, in the document: numbers on their own scales, and what the files said.

use freshlegs_calendar::{Day, Towards};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A rating on the scale it was given on elsewhere. The number on our own scale stands in the record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GivenRow {
    /// `effort`, `quality` or another of the record's own.
    pub channel: String,
    /// The number as given.
    pub value: f64,
    /// The scale's name.
    pub scale: String,
    /// Its least number.
    pub least: f64,
    /// Its greatest number.
    pub most: f64,
    /// What a higher number is.
    pub higher_is: Towards,
    /// The same on 0–10.
    pub of_ten: f64,
}

/// What one file said of one session or one morning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OriginRow {
    /// The format's name.
    pub format: String,
    /// The file's own name for it.
    pub source: String,
    /// The number of the record that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<u32>,
    /// The number of the record in the bin that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binned: Option<u32>,
    /// The morning that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub morning: Option<Day>,
    /// What the file said.
    pub told: Value,
}

/// How the athlete reads tables of one sort.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MappingRow {
    /// Its name.
    pub name: String,
    /// Which column is what.
    pub body: Value,
}
