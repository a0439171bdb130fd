//! The window's commands: each one parses, calls one action, and answers.
//!
//! This is the one list. `permissions/own.toml` and `ui/core/api.js` hold the same names, and a test compares
//! the three. Every command is async, and every body goes through [`crate::reply::answer`].

use tauri::{Runtime, ipc::Invoke};

mod charts;
mod day;
mod ease;
mod faults;
mod import;
mod life;
mod paper;
mod record;
mod records;
mod settings;
mod start;
mod trends;
mod week;

pub use import::Import;
pub use paper::Saved;

/// Hands the list to another macro, so that it is written once.
macro_rules! every_command {
    ($with:ident) => {
        $with![
            start::bootstrap,
            start::read_words,
            start::retry_open,
            start::page_ready,
            start::page_closed,
            week::read_week,
            week::propose_week,
            week::accept_week,
            week::read_session,
            week::pick_up,
            week::move_session,
            week::skip_session,
            week::pin_session,
            week::add_session,
            week::remove_session,
            week::swap_for_play,
            week::loosen,
            week::read_contents,
            week::set_content,
            week::keep_own,
            week::save_template,
            week::remove_template,
            day::read_day,
            day::set_day,
            day::add_event,
            day::change_event,
            day::remove_event,
            life::read_modes,
            life::say_morning,
            life::skip_deload,
            record::open_record,
            record::keep_draft,
            record::drop_draft,
            record::save_record,
            record::read_recorded,
            record::remove_record,
            records::read_records,
            records::outline_records,
            records::number_records,
            records::tag_records,
            records::remove_records,
            records::read_bin,
            records::restore_record,
            records::empty_bin,
            trends::read_trends,
            trends::read_season,
            charts::read_chart,
            charts::save_chart,
            trends::read_reading,
            trends::say_fine,
            ease::read_offers,
            ease::propose_ease,
            ease::accept_ease,
            settings::set_setting,
            settings::undo,
            settings::redo,
            settings::load_sample,
            settings::remove_sample,
            import::choose_import,
            import::answer_import,
            import::take_import,
            import::stop_import,
            paper::save_week_pdf,
            paper::save_report,
            paper::save_export,
            paper::save_csv,
            paper::save_ics,
            paper::show_saved,
            paper::show_place,
            paper::print_page,
        ]
    };
}

macro_rules! names {
    ($($room:ident::$name:ident),* $(,)?) => { &[$(stringify!($name)),*] };
}

macro_rules! handler {
    ($($room:ident::$name:ident),* $(,)?) => {
        tauri::generate_handler![$($room::$name,)* #[cfg(debug_assertions)] faults::panic_on_purpose]
    };
}

/// The commands' names, without those that exist in debug builds only.
pub const NAMES: &[&str] = every_command!(names);

/// Answers the window's calls.
pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    every_command!(handler)
}
