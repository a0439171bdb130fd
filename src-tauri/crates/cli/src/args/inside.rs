//! The verbs of what is inside a session.

use std::path::PathBuf;

use clap::{Subcommand, value_parser};
use freshlegs_store::{SessionId, TemplateId};

use crate::fields::kind;

#[derive(Subcommand)]
pub enum InsideVerb {
    /// Show what is inside a session, and what else could be
    #[command(after_help = "Example:\n  freshlegs-cli inside show --session 4")]
    Show {
        /// The card, by its number on the board
        #[arg(long, value_name = "ID")]
        session: SessionId,
    },
    /// Put something else inside a session
    #[command(
        after_help = "Example:\n  freshlegs-cli inside set --session 4 --library NAME\n  freshlegs-cli --json inside show --session 4 | jq .now > own.json\n  freshlegs-cli inside set --session 4 --own own.json"
    )]
    Set {
        /// The card, by its number on the board
        #[arg(long, value_name = "ID")]
        session: SessionId,
        /// The usual one of the athlete's level
        #[arg(long, group = "what")]
        usual: bool,
        /// One of the library, by its name in the list
        #[arg(long, value_name = "NAME", group = "what")]
        library: Option<String>,
        /// A rung of coming back, 0 to 6
        #[arg(long, value_name = "N", group = "what", value_parser = value_parser!(u8).range(0..=6))]
        rung: Option<u8>,
        /// One of your own, as JSON in a file
        #[arg(long, value_name = "FILE", group = "what")]
        own: Option<PathBuf>,
    },
    /// Keep a session of your own, to be used again
    #[command(after_help = "Example:\n  freshlegs-cli inside keep --kind acceleration --own own.json")]
    Keep {
        /// The kind it belongs to
        #[arg(long, value_parser = kind())]
        kind: String,
        /// The session, as JSON in a file
        #[arg(long, value_name = "FILE")]
        own: PathBuf,
    },
    /// Throw a session of your own away
    #[command(after_help = "Example:\n  freshlegs-cli inside throw 2")]
    Throw {
        /// Its number in the list
        template: TemplateId,
    },
}
