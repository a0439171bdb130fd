//! The rules of a good week, its modes and kinds, and what is inside a session.
//!
//! Pure: values in, values out. No clock, no file, no sentence: what is to be said comes back
//! as a [`freshlegs_texts::Phrase`]. `training-rules.md` is the contract; numbers from the article
//! the product is built on are marked † where they stand.
//!
//! - [`asks`] and [`limits`] are the tables of kinds and modes.
//! - [`Problem`] is a week to be filled, [`propose`] fills it.
//! - [`verdict`] says which hard rules a week breaks, [`verdict_of_move`] what a move would break.
//! - [`reasons`] and [`here`] say why a card stands where it does, [`elsewhere`] why not there,
//!   [`change_reasons`] why a proposal differs from the week that stands, [`conflict_sentence`] why nothing fits.
//! - [`inside`] says what a session consists of, [`face`] what stands on its card.
//! - [`stand`] says where the athlete stands on the ladder of coming back, [`week_in_life`] what a week is
//!   in the season's chapters.
//! - [`Content`] is what a planned session holds, and [`inside_of`] unfolds it; [`library`] has sessions to
//!   choose from, [`next_step`] says when a dose may grow.

mod asks;
mod athlete;
mod changes;
mod conflict_words;
mod content;
mod dates;
mod elsewhere;
mod face;
mod here;
mod ideas;
mod inside;
mod ladder;
mod library;
mod limits;
mod mode_words;
mod named;
mod phrases;
mod problem;
mod progress;
mod propose;
mod rules;
mod score;
mod season;
mod setting;
mod solver;
mod trail;
mod why;
mod words;

pub use asks::{Asks, Stimulus, asks, is_event};
pub use athlete::{Level, Place, Sport};
pub use changes::change_reasons;
pub use conflict_words::{conflict_sentence, loosen_words};
pub use content::{
    Content, NotASession, NotASessionReason, OwnAmount, OwnBlock, OwnDraft, OwnDraftAmount, OwnDraftBlock, OwnSession,
};
pub use elsewhere::{There, elsewhere};
pub use face::{Face, face};
pub use here::here;
pub use ideas::{Idea, cue_for, cues, idea_for, ideas};
pub use inside::{Amount, Block, BlockDose, DoseWords, Inside, Part, Recovery, Rung, inside, inside_of, rung};
pub use ladder::{DAYS_OFF, DOWN_FROM, LadderStand, RungDay, stand};
pub use library::{LibrarySession, library, library_for, library_session};
pub use limits::{Mode, ModeLimits, limits};
pub use mode_words::{mode_changes, mode_line, mode_title};
pub use named::NotNamed;
pub use problem::{Card, DayFrame, Malformed, Past, Problem};
pub use progress::{Lived, next_step};
pub use propose::{Placed, Proposal, propose};
pub use rules::{Around, Held, Refusal, Rule, Standing, WeekCards, verdict, verdict_of_move};
pub use score::{Score, ScorePart, part_words};
pub use season::{
    Chapter, NotAChapter, WeakLink, WeekInLife, chapter_weeks, expected_load, load_over, masters_suggested, peak_words,
    weak_link_name, weak_link_words, week_in_life,
};
#[cfg(feature = "plain")]
pub use solver::plain::best as best_by_trying_all;
pub use solver::{
    Answer, Conflict, Entry, EntrySort, RuleBreach, Solution, answer_line, answer_text, conflict_told, loosen_among,
    solve, solve_counted, solve_unless,
};
pub use why::reasons;
pub use words::{kind_short, kind_title, kind_word};
