//! Everything a person can do, one file per verb; no window needed.
//!
//! [`Desk`] holds the athlete's file and the words; each verb is one of its methods in a file of the verb's
//! name. A verb takes the [`freshlegs_store::Moment`] it happens at, since nothing here reads a clock, and
//! answers a view from [`views`], or [`Done`] with what changed, or a [`Refusal`] with a sentence.

mod accept_week;
mod add_event;
mod add_session;
mod back_up;
mod board;
mod bootstrap;
mod chart_view;
mod conflict;
mod contents;
mod dates;
mod desk;
mod doctor;
mod done;
mod drafts;
mod enter_mode;
mod export;
mod feedback;
mod frames;
mod history;
mod keep_draft;
mod keep_own;
mod label;
mod life;
mod life_view;
mod list_records;
mod load_sample;
mod loosen;
mod mornings;
mod move_session;
mod moves;
mod open_record;
mod pick_up;
mod pin_session;
mod propose_week;
mod proposed;
mod read_day;
mod read_modes;
mod read_recorded;
mod read_season;
mod read_session;
mod read_settings;
mod read_trends;
mod read_week;
mod reasons;
mod refusal;
mod remove_record;
mod sample;
mod save_record;
mod say_morning;
mod set_content;
mod set_day;
mod set_setting;
mod settings;
mod skip_deload;
mod skip_session;
mod swap_for_play;
mod undo;
pub mod views;
mod week_pdf;
mod write_file;

pub use accept_week::Acceptance;
pub use desk::Desk;
pub use doctor::Examined;
pub use done::Done;
pub use history::PastStep;
pub use move_session::Moved;
pub use open_record::RecordOf;
pub use refusal::{Refusal, RefusalCode};
pub use say_morning::{MorningItem, MorningSaid};
pub use undo::Said;
