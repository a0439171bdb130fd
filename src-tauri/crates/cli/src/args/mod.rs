//! What can be typed. The help, the completions and the man page are all made from here.

mod files;
mod frame;
mod inside;
mod week;

use std::path::PathBuf;

pub use files::{BinVerb, ExportVerb, FormatName, ImportArgs, OrderName};
pub use frame::{DayVerb, EventVerb, MorningAnswer, MorningVerb, places};
pub use inside::InsideVerb;
pub use week::{EaseName, LifeArgs, WeekVerb};

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use freshlegs_actions::views::ReportPart;
use freshlegs_calendar::Day;
use freshlegs_store::{RecordId, SessionId};

use crate::fields::{Felt, kind, tag};

/// Builds the training week for speed, records how sessions felt, and draws effort against quality.
#[derive(Parser)]
#[command(
    name = "freshlegs-cli",
    version,
    max_term_width = 100,
    propagate_version = true,
    disable_help_subcommand = true
)]
#[command(
    after_help = "Example:\n  freshlegs-cli week build --week 2026-11-23 --accept\n  freshlegs-cli record add --date 2026-11-26 --kind max_velocity --effort 6 --quality 5\n\nExit code 0: done. 1: refused, with one sentence on standard error and nothing changed. 2: wrong usage."
)]
pub struct Program {
    /// The folder that holds the athlete's file [or FRESHLEGS_DATA_DIR; else the usual one]
    #[arg(long, value_name = "DIR", global = true)]
    pub data_dir: Option<PathBuf>,
    /// The day to take for today [else the clock's]
    #[arg(long, value_name = "YYYY-MM-DD", global = true)]
    pub today: Option<Day>,
    /// Answer with one JSON document
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Subcommand)]
pub enum Verb {
    /// The board: build a week, look at it, move and skip its cards
    #[command(subcommand, after_help = "Example:\n  freshlegs-cli week show")]
    Week(WeekVerb),
    /// How much time a day has, and what can be done on it
    #[command(subcommand, after_help = "Example:\n  freshlegs-cli day set --every tuesday --minutes 45 --places gym")]
    Day(DayVerb),
    /// Matches, competitions, practice, long runs
    #[command(
        subcommand,
        after_help = "Example:\n  freshlegs-cli event add --date 2026-11-28 --kind match --minutes 90"
    )]
    Event(EventVerb),
    /// What is inside a session: the usual, the library's, your own
    #[command(subcommand, after_help = "Example:\n  freshlegs-cli inside show --session 4")]
    Inside(InsideVerb),
    /// How the body feels in the morning
    #[command(subcommand, after_help = "Example:\n  freshlegs-cli morning add --date 2026-11-27 --pain 1")]
    Morning(MorningVerb),
    /// What was done and how it felt
    #[command(subcommand, after_help = "Example:\n  freshlegs-cli record list --from 2026-11-01")]
    Record(RecordVerb),
    /// Whether the ratings have moved away from your own usual
    #[command(subcommand, after_help = "Example:\n  freshlegs-cli trends drift")]
    Trends(TrendsVerb),
    /// Draw a chart, or show the numbers behind it
    #[command(after_help = "Example:\n  freshlegs-cli chart over-time --out time.svg --range 3m --theme dark")]
    Chart(ChartArgs),
    /// Make a page to print
    #[command(subcommand, after_help = "Example:\n  freshlegs-cli print week --out week.pdf")]
    Print(PrintVerb),
    /// Bring in what was recorded or exported elsewhere
    #[command(
        after_help = "Example:\n  freshlegs-cli import ~/Downloads/strava-export.zip --dry-run\n  freshlegs-cli import diary.xlsx --order day-first --turn feel\n\nA sport without a known kind becomes sport_practice. The dry run shows every scale with its direction."
    )]
    Import(ImportArgs),
    /// Write everything as one document, records as a table, planned weeks as a calendar
    #[command(subcommand, after_help = "Example:\n  freshlegs-cli export json --out freshlegs.json")]
    Export(ExportVerb),
    /// What was removed, for thirty days
    #[command(subcommand, after_help = "Example:\n  freshlegs-cli bin list")]
    Bin(BinVerb),
    /// Take back the last action
    #[command(after_help = "Example:\n  freshlegs-cli undo")]
    Undo,
    /// Do again what was taken back
    #[command(after_help = "Example:\n  freshlegs-cli redo")]
    Redo,
    /// The last actions, newest first
    #[command(after_help = "Example:\n  freshlegs-cli history --most 5")]
    History {
        /// At most so many
        #[arg(long, value_name = "N", default_value_t = 20)]
        most: u32,
    },
    /// The athlete and the settings
    #[command(subcommand, after_help = "Example:\n  freshlegs-cli athlete show")]
    Athlete(AthleteVerb),
    /// The sample athlete, to look around
    #[command(subcommand, after_help = "Example:\n  freshlegs-cli --data-dir /tmp/mara sample add")]
    Sample(SampleVerb),
    /// Look through the file and its backups
    #[command(after_help = "Example:\n  freshlegs-cli doctor")]
    Doctor,
    /// Time the map, the page and the board, for the project's bench
    #[command(hide = true)]
    Measure,
    /// Print completions for a shell
    #[command(after_help = "Example:\n  freshlegs-cli completions bash > /etc/bash_completion.d/freshlegs-cli")]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the man page
    #[command(after_help = "Example:\n  freshlegs-cli man > freshlegs-cli.1")]
    Man,
}

#[derive(Subcommand)]
pub enum RecordVerb {
    /// Record a session; every answer may stay empty
    #[command(
        after_help = "Example:\n  freshlegs-cli record add --date 2026-11-26 --kind max_velocity --effort 6 --quality 5 --goal kept\n  freshlegs-cli record add --session 4 --effort 6"
    )]
    Add {
        /// The planned session, by its number on the board
        #[arg(long, value_name = "ID")]
        session: Option<SessionId>,
        /// The day it was done on [the planned day unless said]
        #[arg(long, value_name = "DAY", required_unless_present = "session")]
        date: Option<Day>,
        /// What it was [the planned kind unless said]
        #[arg(long, value_parser = kind(), required_unless_present = "session")]
        kind: Option<String>,
        #[command(flatten)]
        felt: Felt,
    },
    /// Change a record; what is not named stays as it is
    #[command(after_help = "Example:\n  freshlegs-cli record edit 12 --quality 6 --clear note")]
    Edit {
        /// The record, by its number
        record: RecordId,
        /// The day it was done on
        #[arg(long, value_name = "DAY")]
        date: Option<Day>,
        /// What it was
        #[arg(long, value_parser = kind())]
        kind: Option<String>,
        /// Empty an answer; may be given several times
        #[arg(long, value_name = "NAME")]
        clear: Vec<Answerable>,
        #[command(flatten)]
        felt: Felt,
    },
    /// Move a record to the bin
    #[command(after_help = "Example:\n  freshlegs-cli record remove 12")]
    Remove {
        /// The record, by its number
        record: RecordId,
    },
    /// Put a tag on records, or take it off
    #[command(
        after_help = "Example:\n  freshlegs-cli record tag 12 13 14 --tag travelling\n  freshlegs-cli record tag 12 --tag travelling --off"
    )]
    Tag {
        /// The records, by their numbers
        #[arg(required = true)]
        records: Vec<RecordId>,
        /// What was the matter
        #[arg(long, value_parser = tag())]
        tag: String,
        /// Take it off
        #[arg(long)]
        off: bool,
    },
    /// List records, oldest first
    #[command(after_help = "Example:\n  freshlegs-cli record list --from 2026-11-01 --to 2026-11-30")]
    List {
        /// From this day on
        #[arg(long, value_name = "DAY")]
        from: Option<Day>,
        /// Up to this day
        #[arg(long, value_name = "DAY")]
        to: Option<Day>,
    },
}

/// An answer that can be emptied again.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Answerable {
    Keenness,
    Effort,
    Quality,
    Enjoyment,
    Goal,
    Pain,
    Place,
    Enjoyed,
    Note,
    Minutes,
    StoppedEarly,
}

#[derive(Subcommand)]
pub enum TrendsVerb {
    /// Today’s reading with the sessions behind it; or, as a stream, one reading a calendar day
    ///
    /// With --stream, entries are read as JSON lines on standard input, in date order, and no file is needed. A line
    /// that is no entry ends the run with one sentence that names it.
    #[command(
        after_help = "Example:\n  freshlegs-cli trends drift\n  freshlegs-cli trends drift --day 2026-11-20\n  freshlegs-cli trends drift --stream < entries.jsonl > readings.jsonl\n\nAn entry, of which only the date must be there; sleep 10 is slept very well:\n  {\"date\":\"2026-11-23\",\"kind\":\"acceleration\",\"minutes\":60,\"effort\":6,\"quality\":5,\"keenness\":2,\n   \"enjoyment\":7,\"soreness\":2,\"tiredness\":3,\"sleep\":8}\n\nA reading:\n  {\"date\":\"2026-11-23\",\"reading\":\"steady\",\"drift\":0.41,\"channels\":{\"effort\":{\"d\":0.2,\"s\":0.5}}}"
    )]
    Drift {
        /// Read the entries from standard input
        #[arg(long, conflicts_with_all = ["day", "evidence"])]
        stream: bool,
        /// Which way of reading a stream
        #[arg(long, value_name = "METHOD", requires = "stream")]
        method: Option<MethodName>,
        /// The day to read [today unless said]
        #[arg(long, value_name = "DAY")]
        day: Option<Day>,
        /// Show every rating with what was expected of it, too
        #[arg(long)]
        evidence: bool,
    },
    /// Answer a watch or a trend: “I am fine, ask me in two weeks”
    #[command(after_help = "Example:\n  freshlegs-cli trends fine\n  freshlegs-cli trends fine --off")]
    Fine {
        /// Take the answer back
        #[arg(long)]
        off: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub enum MethodName {
    /// The first version, kept for comparison
    First,
}

#[derive(Args)]
pub struct ChartArgs {
    /// Which chart
    pub name: ChartName,
    /// The file to write; its name ends in .svg or .png
    #[arg(long, value_name = "FILE", required_unless_present = "table")]
    pub out: Option<PathBuf>,
    /// Show the numbers instead
    #[arg(long, conflicts_with = "out")]
    pub table: bool,
    /// The colours
    #[arg(long, default_value = "light")]
    pub theme: ThemeName,
    /// How far back
    #[arg(long, value_name = "RANGE", default_value = "all")]
    pub range: RangeName,
    /// The sessions it shows: all, speed, strength, easy, play, match, or one kind
    #[arg(long, value_name = "KINDS", default_value = "all")]
    pub kinds: String,
    /// Pixels
    #[arg(long, value_name = "W", default_value_t = 800, value_parser = clap::value_parser!(u32).range(240..=8000))]
    pub width: u32,
    /// Pixels [600 for the map, 320 for the others unless said]
    #[arg(long, value_name = "H", value_parser = clap::value_parser!(u32).range(100..=8000))]
    pub height: Option<u32>,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum ChartName {
    /// Effort to the right, quality upwards, one dot a session
    EffortQuality,
    /// Effort and quality over time, your own band behind each
    OverTime,
    /// Keenness before and enjoyment after a session
    Keenness,
    /// What sessions cost beside what they gave, with Drift's reading
    Decoupling,
    /// Weekly load and monotony
    Load,
    /// Rest days kept
    Rest,
    /// Fast metres, jumps and max-velocity days
    Exposure,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum RangeName {
    /// Six weeks
    #[value(name = "6w")]
    SixWeeks,
    /// Three months
    #[value(name = "3m")]
    ThreeMonths,
    /// A year
    #[value(name = "1y")]
    Year,
    /// Everything
    All,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum ThemeName {
    Light,
    Dark,
    Print,
}

#[derive(Subcommand)]
pub enum PrintVerb {
    /// The week on one page, as PDF
    #[command(after_help = "Example:\n  freshlegs-cli print week --week 2026-11-23 --out week.pdf --paper letter")]
    Week {
        /// Any day of the week [this week unless said]
        #[arg(long, value_name = "DAY")]
        week: Option<Day>,
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The sheet [the athlete's unless said]
        #[arg(long)]
        paper: Option<PaperName>,
    },
    /// The last weeks as a report, as PDF: for yourself, a coach or a training partner
    #[command(
        after_help = "Example:\n  freshlegs-cli print report --weeks 8 --out report.pdf --leave-out name,enjoyed\n\nNotes and pain never stand in it."
    )]
    Report {
        /// How many weeks: 4, 8 or 12
        #[arg(long, value_name = "N", default_value_t = 8)]
        weeks: u8,
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// What does not stand in it
        #[arg(long, value_name = "PART", value_delimiter = ',', value_parser = parts())]
        leave_out: Vec<String>,
        /// The sheet [the athlete's unless said]
        #[arg(long)]
        paper: Option<PaperName>,
    },
}

/// The names of the parts of a report.
fn parts() -> PossibleValuesParser {
    PossibleValuesParser::new(ReportPart::ALL.map(ReportPart::name))
}

#[derive(Clone, Copy, ValueEnum)]
pub enum PaperName {
    A4,
    Letter,
}

#[derive(Subcommand)]
pub enum AthleteVerb {
    /// Show the settings
    #[command(after_help = "Example:\n  freshlegs-cli athlete show")]
    Show,
    /// Change one setting; an empty value takes it away
    #[command(
        after_help = "Example:\n  freshlegs-cli athlete set enjoy \"The moment the ground goes quiet.\"\n  freshlegs-cli athlete set tuesday \"45 gym\"\n  freshlegs-cli athlete set mode masters"
    )]
    Set {
        /// Its name: name, enjoy, goal, sport, level, birth_year, mode, speed_sessions, rest_day, long_days, deload_every, week_start, palette, text_size, paper, language, or a weekday with its minutes and places
        name: String,
        /// What to set it to
        value: String,
    },
}

#[derive(Subcommand)]
pub enum SampleVerb {
    /// Fill an empty file with the sample athlete
    #[command(after_help = "Example:\n  freshlegs-cli --data-dir /tmp/mara sample add")]
    Add,
    /// Take the sample athlete out again
    #[command(after_help = "Example:\n  freshlegs-cli --data-dir /tmp/mara sample remove")]
    Remove,
}
