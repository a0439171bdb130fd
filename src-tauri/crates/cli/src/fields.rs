//! The answers of a record as arguments, in the order of the form.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use freshlegs_actions::views::Draft;
use freshlegs_calendar::Kind;
use freshlegs_record::{Goal, SkipReason, Tag};

use crate::args::Answerable;

/// How it felt. Numbers off their scale are refused by the same door as in the window.
#[derive(Args)]
pub struct Felt {
    /// The wish to train, before: -5 dread … 5 keen
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    keenness: Option<i8>,
    /// The session as a whole: 0 rest … 10 maximal
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    effort: Option<i8>,
    /// How well you moved: 0 nothing worked, 5 my usual, 10 my best ever
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    quality: Option<i8>,
    /// How much you liked it: 0 none … 10 loved it
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    enjoyment: Option<i8>,
    /// The goal that is not a time
    #[arg(long, value_parser = PossibleValuesParser::new(Goal::ALL.map(Goal::name)))]
    goal: Option<String>,
    /// Pain, only if there is any: 0 … 10
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pain: Option<i8>,
    /// Where it hurts
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    /// One thing you enjoyed
    #[arg(long, value_name = "TEXT")]
    enjoyed: Option<String>,
    /// A note for you or your coach
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// How long it took in all: 50, or 1:10
    #[arg(long, value_name = "N")]
    minutes: Option<String>,
    /// You followed the stop rule
    #[arg(long)]
    stopped_early: bool,
}

impl Felt {
    /// Writes what was given into a form; the rest stays.
    pub fn fill(self, draft: &mut Draft) {
        draft.keenness = self.keenness.or(draft.keenness);
        draft.effort = self.effort.or(draft.effort);
        draft.quality = self.quality.or(draft.quality);
        draft.enjoyment = self.enjoyment.or(draft.enjoyment);
        let goal = self.goal.and_then(|name| Goal::ALL.into_iter().find(|goal| goal.name() == name));
        draft.goal = goal.or(draft.goal);
        draft.pain = self.pain.or(draft.pain);
        for (given, field) in [
            (self.place, &mut draft.pain_place),
            (self.enjoyed, &mut draft.enjoyed),
            (self.note, &mut draft.note),
            (self.minutes, &mut draft.minutes),
        ] {
            if let Some(given) = given {
                *field = given;
            }
        }
        draft.stopped_early |= self.stopped_early;
    }
}

/// Empties one answer of a form.
pub fn clear(draft: &mut Draft, answer: Answerable) {
    match answer {
        Answerable::Keenness => draft.keenness = None,
        Answerable::Effort => draft.effort = None,
        Answerable::Quality => draft.quality = None,
        Answerable::Enjoyment => draft.enjoyment = None,
        Answerable::Goal => draft.goal = None,
        Answerable::Pain => draft.pain = None,
        Answerable::Place => draft.pain_place.clear(),
        Answerable::Enjoyed => draft.enjoyed.clear(),
        Answerable::Note => draft.note.clear(),
        Answerable::Minutes => draft.minutes.clear(),
        Answerable::StoppedEarly => draft.stopped_early = false,
    }
}

/// The kinds there are; a misspelt one is answered with the nearest.
pub fn kind() -> impl TypedValueParser<Value = String> {
    PossibleValuesParser::new(Kind::ALL.map(Kind::name))
}

/// The reasons there are.
pub fn reason() -> impl TypedValueParser<Value = String> {
    PossibleValuesParser::new(SkipReason::ALL.map(SkipReason::name))
}

/// The tags there are.
pub fn tag() -> impl TypedValueParser<Value = String> {
    PossibleValuesParser::new(Tag::ALL.map(Tag::name))
}
