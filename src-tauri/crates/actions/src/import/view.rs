//! What the preview shows, and what the terminal prints.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use freshlegs_calendar::{Day, Kind};
use freshlegs_exchange::import::mapping::Mapping;
use freshlegs_store::RecordId;
use serde::Serialize;
use ts_rs::TS;

/// A preview: nothing of it is stored.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportView {
    /// "214 new, 3 changed, 12 here already, 2 left out."
    pub said: String,
    /// The same in numbers.
    pub counts: ImportCounts,
    /// Each file and what it is.
    pub files: Vec<ImportFile>,
    /// Each scale that was found, and which way it runs.
    pub scales: Vec<ImportScale>,
    /// What is asked where sessions have two numbers for one thing.
    pub doubles: Vec<ImportDouble>,
    /// Each sport that was found, and what its sessions become.
    pub sports: Vec<ImportSport>,
    /// What is asked before anything can be read.
    pub asks: Vec<ImportAsk>,
    /// Sessions as they would be stored, the newest first.
    pub rows: Vec<ImportRow>,
    /// How many more there are than `rows` shows.
    pub more: u32,
    /// Mornings as they would be stored, the newest first.
    pub mornings: Vec<ImportMorning>,
}

/// How much of what an import would do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct ImportCounts {
    /// New records.
    pub new: u32,
    /// Records that get something more, or something else.
    pub changed: u32,
    /// Sessions that are here already.
    pub duplicate: u32,
    /// Sessions, rows and files that are left out.
    pub rejected: u32,
    /// Sessions that go into the plan.
    pub planned: u32,
    /// Days off that become rest days.
    pub rest_days: u32,
    /// Mornings, new or with something more.
    pub mornings: u32,
    /// Mornings that are here already.
    pub mornings_known: u32,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportFile {
    /// Its name, with its folder or zip before it.
    pub name: String,
    /// The format's name, for example `strava_zip`; nothing where it is none that is known.
    #[ts(type = "string | null")]
    pub format: Option<String>,
    /// The format in words.
    pub title: String,
    /// What is in it.
    pub counts: ImportCounts,
    /// "12 sessions", or why nothing was read.
    pub said: String,
    /// What was left out, a sentence each.
    pub rejected: Vec<String>,
    /// What should be looked at although it was read, a sentence each.
    pub remarks: Vec<String>,
    /// How a table is read.
    pub table: Option<ImportTable>,
}

/// A table that needs a mapping.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportTable {
    /// How it is read now.
    pub mapping: Mapping,
    /// Its columns.
    pub columns: Vec<ImportColumn>,
    /// Its first rows as they stand in the file.
    pub first_rows: Vec<Vec<String>>,
    /// What only the athlete knows, in words.
    pub questions: Vec<String>,
    /// The sheets of a spreadsheet; a text has none.
    pub sheets: Vec<String>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportColumn {
    /// Its name in the header.
    pub name: String,
    /// Which of the columns with this name.
    pub nth: usize,
    /// What it holds: `start`, `minutes`, `rating` …; nothing where it is not read.
    pub field: Option<String>,
    /// Some of its values.
    pub values: Vec<String>,
}

/// A scale that was found in the files.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportScale {
    /// The name by which it is turned.
    pub key: String,
    /// What is rated, for example `feel`.
    pub channel: String,
    /// "Feel, 1 to 9 (TrainingPeaks Feeling)".
    pub title: String,
    /// The scale's name in the file.
    pub name: String,
    /// Its least number.
    pub least: f64,
    /// Its greatest number.
    pub most: f64,
    /// "1 is the best" or "9 is the hardest".
    pub direction: String,
    /// `better` or `worse`: what a higher number means as it is read now.
    pub higher_is: String,
    /// Whether it runs the other way than the file says.
    pub turned: bool,
    /// Whether the maker says so; otherwise the athlete is asked.
    pub certain: bool,
    /// A session of the athlete's own to check it by: "Saturday 12 March, Feeling 1. Was this a good day?"
    pub question: Option<String>,
    /// How many numbers stand on it.
    pub count: u32,
    /// "kept beside the session, shown nowhere" for channels that have no place here.
    pub note: Option<String>,
}

/// Two scales on which the same sessions are rated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportDouble {
    /// "Three sessions have two numbers for effort. Which one counts?"
    pub said: String,
    /// How many sessions.
    pub count: u32,
    /// The keys and the names of both.
    pub scales: Vec<(String, String)>,
    /// The key of the one that is taken.
    pub taken: String,
}

/// A sport that was found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportSport {
    /// Its name in the files.
    pub sport: String,
    /// How many sessions.
    pub count: u32,
    /// What they become; nothing where the file's own kinds differ.
    pub kind: Option<Kind>,
    /// Whether neither the name nor an earlier import says what it is.
    pub guessed: bool,
}

/// A question about the whole import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportAsk {
    /// The file it is about.
    pub file: String,
    /// The question.
    pub said: String,
    /// `order` where the order of dates answers it, `mapping` where a mapping does.
    pub answer: String,
}

/// What becomes of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum FateName {
    New,
    Changed,
    Duplicate,
    Planned,
    Rejected,
}

/// A session as it would be stored.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportRow {
    /// The file it stands in.
    pub file: String,
    /// What becomes of it.
    pub fate: FateName,
    /// The same in a word.
    pub fate_word: String,
    /// Why it is left out.
    pub why: Option<String>,
    /// The record it is or belongs to.
    pub record: Option<RecordId>,
    /// Its local day.
    pub day: Option<Day>,
    /// "Sat 12 Mar 2026".
    pub date: String,
    /// The local time, where it is known.
    #[ts(type = "string | null")]
    pub time: Option<NaiveTime>,
    /// The instant, where it is known.
    #[ts(type = "string | null")]
    pub utc: Option<chrono::DateTime<chrono::Utc>>,
    /// The sport in the file's words.
    pub sport: String,
    /// What it becomes.
    pub kind: Kind,
    /// "Easy long".
    pub title: String,
    /// How long.
    pub minutes: Option<u16>,
    /// How far, in metres.
    pub distance_m: Option<f64>,
    /// 0–10 with its fraction, as it is stored.
    pub effort: Option<f64>,
    /// 0–10 with its fraction, as it is stored; the file's feel.
    pub quality: Option<f64>,
    /// −5 to 5 with its fraction.
    pub keenness: Option<f64>,
    /// The numbers as they stand in the file.
    pub ratings: Vec<ImportedRating>,
    /// Title and comments.
    pub note: Option<String>,
    /// The format's name and the file's own name for the session.
    pub source: BTreeMap<String, String>,
}

/// A morning as it would be stored.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportMorning {
    /// The file it stands in.
    pub file: String,
    /// What becomes of it.
    pub fate: FateName,
    /// Its local day.
    pub day: Day,
    /// How well the night was, 0–10.
    pub sleep: Option<i8>,
    /// How sore the body is, 0–10.
    pub soreness: Option<i8>,
    /// How tired the athlete is, 0–10.
    pub tiredness: Option<i8>,
    /// The numbers as they stand in the file.
    pub ratings: Vec<ImportedRating>,
}

/// A number as it stands in a file, and where it stands on ours.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportedRating {
    /// What is rated, in the file's terms, for example `feel`.
    pub channel: String,
    /// The number.
    pub as_given: f64,
    /// The scale's name.
    pub scale: String,
    /// Its least number.
    pub least: f64,
    /// Its greatest number.
    pub most: f64,
    /// `better` or `worse`.
    pub higher_is: String,
    /// Its place on 0–10; nothing where it means "not given" or is off its scale.
    pub canonical: Option<f64>,
    /// "Feel 1 of 1–9 → quality 10".
    pub said: String,
}
