//! `import`, `export` and `bin`: what comes in, what goes out, and what was thrown away.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use freshlegs_calendar::Day;
use freshlegs_store::RecordId;

#[derive(Args)]
pub struct ImportArgs {
    /// The file to read
    pub file: PathBuf,
    /// What it is
    #[arg(long = "as", value_name = "FORMAT")]
    pub format: FormatName,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum FormatName {
    /// A complete export of Freshlegs, into an empty file
    FreshlegsJson,
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
