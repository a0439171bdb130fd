//! `import`, `export` and `bin`: what comes in, what goes out, and what was thrown away.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use freshlegs_calendar::{Day, Kind};
use freshlegs_store::RecordId;

#[derive(Args)]
pub struct ImportArgs {
    /// Files, folders and zips
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// What every file must be [else it is found out]
    #[arg(long = "as", value_name = "FORMAT")]
    pub format: Option<FormatName>,
    /// How tables are read: the name of a saved mapping, or a JSON file that holds one
    #[arg(long, value_name = "NAME")]
    pub mapping: Option<String>,
    /// Say what would be stored, and store nothing
    #[arg(long)]
    pub dry_run: bool,
    /// A rating whose scale runs the other way than the file says: feel, sleep, soreness …
    #[arg(long, value_name = "CHANNEL")]
    pub turn: Vec<String>,
    /// The scale that counts where a session has two numbers for one thing, by its name
    #[arg(long, value_name = "SCALE")]
    pub prefer: Option<String>,
    /// What the sessions of a sport are, for example Ride=cycling_intervals
    #[arg(long, value_name = "SPORT=KIND", value_parser = kind_of_sport)]
    pub kind: Vec<(String, Kind)>,
    /// Which number of a date stands first, where the file leaves it open
    #[arg(long, value_name = "ORDER")]
    pub order: Option<OrderName>,
}

fn kind_of_sport(given: &str) -> Result<(String, Kind), String> {
    let (sport, name) = given.rsplit_once('=').ok_or("write SPORT=KIND, for example Ride=easy_long")?;
    let kind = name.parse::<Kind>().map_err(|fault| fault.to_string())?;
    Ok((sport.to_owned(), kind))
}

/// The formats that are known, by the names that the preview gives them.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatName {
    /// A complete export of Freshlegs, into an empty file
    FreshlegsJson,
    Fit,
    StravaZip,
    StravaTable,
    TrainingPeaks,
    IntervalsActivities,
    IntervalsWellness,
    GoldenCheetah,
    PmdataSessions,
    PmdataWellness,
    /// The table of records that export csv writes
    FreshlegsTable,
    /// A table of your own, as CSV or the like
    Table,
    Xlsx,
    Ods,
}

#[derive(Clone, Copy, ValueEnum)]
#[expect(clippy::enum_variant_names, reason = "what stands first is what is asked")]
pub enum OrderName {
    /// 23.11.2026
    DayFirst,
    /// 11/23/2026
    MonthFirst,
    /// 2026-11-23
    YearFirst,
}

/// From a day to another, both included.
#[derive(Args)]
pub struct Span {
    /// From this day on
    #[arg(long, value_name = "DAY")]
    pub from: Option<Day>,
    /// Up to this day
    #[arg(long, value_name = "DAY")]
    pub to: Option<Day>,
}

#[derive(Subcommand)]
pub enum ExportVerb {
    /// Everything, with the scale beside every rating
    #[command(
        after_help = "Example:\n  freshlegs-cli export json --out freshlegs.json\n  freshlegs-cli export json --out - | jq .records"
    )]
    Json {
        /// The file to write; - for standard output
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Records as a table for a spreadsheet, oldest first
    #[command(after_help = "Example:\n  freshlegs-cli export csv --out autumn.csv --from 2026-09-01 --to 2026-11-30")]
    Csv {
        /// The file to write; - for standard output
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        #[command(flatten)]
        span: Span,
    },
    /// Planned weeks as a calendar, from this week on unless said
    #[command(after_help = "Example:\n  freshlegs-cli export ics --out weeks.ics")]
    Ics {
        /// The file to write; - for standard output
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        #[command(flatten)]
        span: Span,
    },
}

#[derive(Subcommand)]
pub enum BinVerb {
    /// List what lies in the bin
    #[command(after_help = "Example:\n  freshlegs-cli bin list")]
    List,
    /// Bring a record back
    #[command(after_help = "Example:\n  freshlegs-cli bin restore 12")]
    Restore {
        /// The record, by its number
        record: RecordId,
    },
    /// Let go of everything in the bin; undo brings it back
    #[command(after_help = "Example:\n  freshlegs-cli bin empty")]
    Empty,
}
