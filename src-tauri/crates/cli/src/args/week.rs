//! The verbs of the board.

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand, ValueEnum, value_parser};
use freshlegs_calendar::Day;
use freshlegs_plan::{Mode, WeakLink};
use freshlegs_store::SessionId;

use crate::fields::{kind, reason};

#[derive(Subcommand)]
pub enum WeekVerb {
    /// Propose the week; with --accept it becomes the plan
    #[command(after_help = "Example:\n  freshlegs-cli week build --week 2026-11-23 --accept")]
    Build {
        /// Any day of the week [this week unless said]
        #[arg(long, value_name = "DAY")]
        week: Option<Day>,
        /// Make it the plan
        #[arg(long)]
        accept: bool,
        /// Take only the cards of these days
        #[arg(long, value_name = "DAY", value_delimiter = ',', requires = "accept")]
        only: Option<Vec<Day>>,
        /// Take a mix of cards even where a rule speaks against it
        #[arg(long, requires = "only")]
        anyway: bool,
        #[command(flatten)]
        life: LifeArgs,
    },
    /// Answer a problem on standard input with the best week; needs no file
    ///
    /// One JSON document in, one out on one line: the week with its score and reasons, or why none fits. A
    /// problem that is not well-formed is refused with the field's path and the reason.
    #[command(
        after_help = "Example:\n  freshlegs-cli week solve < problem.json\n  freshlegs-cli week solve --each-line < problems.jsonl > answers.jsonl\n\nA problem, of which only days must be there:\n  {\"mode\":\"cultivate\",\"sport\":\"sprint\",\"speed_sessions\":2,\n   \"days\":[{\"minutes\":120,\"places\":[\"track\",\"gym\",\"bike\"]}, … 7],\n   \"fixed\":[{\"day\":5,\"kind\":\"match\"}],\"pinned\":[{\"day\":0,\"kind\":\"acceleration\"}],\n   \"before\":[{\"day\":-1,\"kind\":\"rest\"}],\"preferred_rest_day\":6,\"weekend\":[5,6],\n   \"current\":[\"acceleration\", … 7]}"
    )]
    Solve {
        /// Take each line for a problem and answer it with a line
        ///
        /// A line that is refused, an empty one too, answers {"error":{"path":"…","reason":"…"}}, and the run
        /// goes on. A line holds at most one mebibyte.
        #[arg(long)]
        each_line: bool,
    },
    /// Show the board
    #[command(after_help = "Example:\n  freshlegs-cli week show --week 2026-11-23")]
    Show {
        /// Any day of the week [this week unless said]
        #[arg(long, value_name = "DAY")]
        week: Option<Day>,
    },
    /// Move a card to another day of its week; the card there takes its place
    #[command(after_help = "Example:\n  freshlegs-cli week move --session 4 --to 2026-11-25")]
    Move {
        /// The card, by its number on the board
        #[arg(long, value_name = "ID")]
        session: SessionId,
        /// The day to move it to
        #[arg(long, value_name = "DAY")]
        to: Day,
        /// Keep it there even where a rule speaks against it
        #[arg(long)]
        anyway: bool,
    },
    /// Say why a card stands where it does, and why not on another day
    #[command(after_help = "Example:\n  freshlegs-cli week why --session 4")]
    Why {
        /// The card, by its number on the board
        #[arg(long, value_name = "ID")]
        session: SessionId,
    },
    /// Hold a card in place
    #[command(after_help = "Example:\n  freshlegs-cli week pin --session 4")]
    Pin {
        /// The card, by its number on the board
        #[arg(long, value_name = "ID")]
        session: SessionId,
    },
    /// Let a card move again that was held in place or kept against a rule
    #[command(after_help = "Example:\n  freshlegs-cli week unpin --session 4")]
    Unpin {
        /// The card, by its number on the board
        #[arg(long, value_name = "ID")]
        session: SessionId,
    },
    /// Put a session on a day; what stands there gives way
    #[command(after_help = "Example:\n  freshlegs-cli week put --date 2026-11-25 --kind play")]
    Put {
        /// The day
        #[arg(long, value_name = "DAY")]
        date: Day,
        /// What to put there
        #[arg(long, value_parser = kind())]
        kind: String,
        /// Put it there even where a rule speaks against it
        #[arg(long)]
        anyway: bool,
    },
    /// Swap a session for play; the day and the place in the week stay
    #[command(after_help = "Example:\n  freshlegs-cli week swap --session 4")]
    Swap {
        /// The card, by its number on the board
        #[arg(long, value_name = "ID")]
        session: SessionId,
        /// Swap it even where a rule speaks against it
        #[arg(long)]
        anyway: bool,
    },
    /// What a week may give up while a watch or a trend is on
    #[command(after_help = "Example:\n  freshlegs-cli week offers")]
    Offers {
        /// Any day of the week [this week or the next unless said]
        #[arg(long, value_name = "DAY")]
        week: Option<Day>,
    },
    /// Propose a week with one thing less; with --accept it becomes the plan
    #[command(
        after_help = "Example:\n  freshlegs-cli week ease play\n  freshlegs-cli week ease rest --week 2026-11-30 --accept"
    )]
    Ease {
        /// What it gives up
        what: EaseName,
        /// Any day of the week [this week unless said]
        #[arg(long, value_name = "DAY")]
        week: Option<Day>,
        /// Make it the plan
        #[arg(long)]
        accept: bool,
    },
    /// Take a session off its day
    #[command(after_help = "Example:\n  freshlegs-cli week remove --session 4")]
    Remove {
        /// The card, by its number on the board
        #[arg(long, value_name = "ID")]
        session: SessionId,
    },
    /// List the modes a week can be built in
    #[command(after_help = "Example:\n  freshlegs-cli week modes")]
    Modes {
        /// Any day of the week [this week unless said]
        #[arg(long, value_name = "DAY")]
        week: Option<Day>,
    },
    /// Leave out the deload that came by itself
    #[command(after_help = "Example:\n  freshlegs-cli week skip-deload --week 2026-12-14")]
    SkipDeload {
        /// Any day of the week [this week unless said]
        #[arg(long, value_name = "DAY")]
        week: Option<Day>,
    },
    /// Say that a session did not happen
    #[command(after_help = "Example:\n  freshlegs-cli week skip --session 4 --reason travel")]
    Skip {
        /// The card, by its number on the board
        #[arg(long, value_name = "ID")]
        session: SessionId,
        /// Why
        #[arg(long, value_parser = reason())]
        reason: String,
    },
}

/// One thing less in a week.
#[derive(Clone, Copy, ValueEnum)]
pub enum EaseName {
    /// A grind gives way to play
    Play,
    /// One more rest day
    Rest,
    /// One speed day fewer
    SpeedLess,
}

/// A chapter of life that begins with the week.
#[derive(Args)]
pub struct LifeArgs {
    /// Build the week in another mode, which begins with it
    #[arg(long, value_parser = PossibleValuesParser::new(Mode::NAMES.iter().copied()))]
    pub mode: Option<String>,
    /// How many weeks a peak or a plateau lasts
    #[arg(long, value_name = "N", requires = "mode")]
    pub weeks: Option<u8>,
    /// What a plateau works on beside speed
    #[arg(long, value_parser = PossibleValuesParser::new(WeakLink::NAMES.iter().copied()), requires = "mode")]
    pub weak_link: Option<String>,
    /// The day of the race, for base and race_prep
    #[arg(long, value_name = "DAY", requires = "mode")]
    pub race: Option<Day>,
    /// The rung the way back begins on, 0 to 6
    #[arg(long, value_name = "N", requires = "mode", value_parser = value_parser!(u8).range(0..=6))]
    pub rung: Option<u8>,
    /// How much of the usual volume, in per cent
    #[arg(long, value_name = "PERCENT", requires = "mode", value_parser = value_parser!(u8).range(40..=100))]
    pub volume: Option<u8>,
}
