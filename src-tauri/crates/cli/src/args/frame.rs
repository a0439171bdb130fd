//! The verbs of the athlete's frame: days, events, mornings.

use clap::builder::PossibleValuesParser;
use clap::{Subcommand, ValueEnum};
use freshlegs_calendar::{Day, Kind, Weekday};
use freshlegs_plan::{Place, is_event};
use freshlegs_store::EventId;

#[derive(Subcommand)]
pub enum DayVerb {
    /// Show a day: its time, its places, its events
    #[command(after_help = "Example:\n  freshlegs-cli day show --date 2026-11-28")]
    Show {
        /// The day [today unless said]
        #[arg(long, value_name = "DAY")]
        date: Option<Day>,
    },
    /// Set how much time a day has and what can be done on it
    #[command(
        after_help = "Example:\n  freshlegs-cli day set --every tuesday --minutes 45 --places gym\n  freshlegs-cli day set --date 2026-11-28 --minutes 0"
    )]
    Set {
        /// This date only
        #[arg(long, value_name = "DAY", required_unless_present = "every", conflicts_with = "every")]
        date: Option<Day>,
        /// Every such weekday
        #[arg(long, value_name = "WEEKDAY", value_parser = weekdays())]
        every: Option<String>,
        /// Minutes for training, 0 to 1440
        #[arg(long, value_name = "N")]
        minutes: u16,
        /// What there is: track, gym, bike; all unless said, and an empty text for none
        #[arg(long, value_name = "PLACE")]
        places: Option<String>,
    },
    /// Take a setting away again
    #[command(after_help = "Example:\n  freshlegs-cli day reset --every tuesday")]
    Reset {
        /// This date only
        #[arg(long, value_name = "DAY", required_unless_present = "every", conflicts_with = "every")]
        date: Option<Day>,
        /// Every such weekday
        #[arg(long, value_name = "WEEKDAY", value_parser = weekdays())]
        every: Option<String>,
    },
}

#[derive(Subcommand)]
pub enum EventVerb {
    /// Enter an event; the plan that stands is built around it when the week is built again
    #[command(
        after_help = "Example:\n  freshlegs-cli event add --date 2026-11-28 --kind match --minutes 90 --note \"14:00, home\"\n  freshlegs-cli event add --date 2026-11-24 --kind sport_practice --weekly"
    )]
    Add {
        /// Its day, or the first one where it comes every week
        #[arg(long, value_name = "DAY")]
        date: Day,
        /// What it is
        #[arg(long, value_parser = event_kinds())]
        kind: String,
        /// How long it takes: 90, or 1:30
        #[arg(long, value_name = "N")]
        minutes: Option<String>,
        /// A few words for the card
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// It comes every week
        #[arg(long)]
        weekly: bool,
    },
    /// List the events of some weeks
    #[command(after_help = "Example:\n  freshlegs-cli event list --from 2026-11-23 --to 2026-12-20")]
    List {
        /// From this day on [today unless said]
        #[arg(long, value_name = "DAY")]
        from: Option<Day>,
        /// Up to this day [four weeks on unless said]
        #[arg(long, value_name = "DAY")]
        to: Option<Day>,
    },
    /// Take an event out: on one day, or with --all from that day on
    #[command(after_help = "Example:\n  freshlegs-cli event remove 3 --date 2026-11-28")]
    Remove {
        /// The event, by its number
        event: EventId,
        /// The day it does not take place on [its first one unless said]
        #[arg(long, value_name = "DAY")]
        date: Option<Day>,
        /// From that day on
        #[arg(long)]
        all: bool,
    },
}

#[derive(Subcommand)]
pub enum MorningVerb {
    /// Say how a morning was; what is not named stays as it was said before
    #[command(
        after_help = "Example:\n  freshlegs-cli morning add --date 2026-11-27 --sleep 8 --soreness 2 --tiredness 3\n  freshlegs-cli morning add --date 2026-11-27 --pain 1"
    )]
    Add {
        /// The morning's day
        #[arg(long, value_name = "DAY")]
        date: Day,
        /// The night: 0 no sleep … 10 slept very well
        #[arg(long, value_name = "N", allow_negative_numbers = true)]
        sleep: Option<i64>,
        /// How sore the body is: 0 not at all … 10 hardly able to move
        #[arg(long, value_name = "N", allow_negative_numbers = true)]
        soreness: Option<i64>,
        /// How tired: 0 wide awake … 10 worn out
        #[arg(long, value_name = "N", allow_negative_numbers = true)]
        tiredness: Option<i64>,
        /// Pain on getting up, while coming back: 0 none … 10 worst imaginable
        #[arg(long, value_name = "N", allow_negative_numbers = true)]
        pain: Option<i64>,
        /// A sharp pain, a bruise or a limp
        #[arg(long)]
        sharp: bool,
        /// Empty an answer; may be given several times
        #[arg(long, value_name = "NAME")]
        clear: Vec<MorningAnswer>,
    },
}

/// An answer of a morning that can be emptied again.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MorningAnswer {
    Sleep,
    Soreness,
    Tiredness,
    Pain,
    Sharp,
}

fn weekdays() -> PossibleValuesParser {
    PossibleValuesParser::new(Weekday::ALL.map(Weekday::name))
}

fn event_kinds() -> PossibleValuesParser {
    PossibleValuesParser::new(Kind::ALL.into_iter().filter(|kind| is_event(*kind)).map(Kind::name))
}

/// The places of a list: "track, gym"; nothing for a word that is none.
pub fn places(list: &str) -> Option<Vec<Place>> {
    let words = list.split([',', ' ']).map(str::trim).filter(|word| !word.is_empty());
    words.map(|word| word.parse().ok()).collect()
}
