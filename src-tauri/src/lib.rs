//! The desktop shell: one window over the actions, and nothing that an action could do.
//!
//! It owns what only a desktop program has: the process, the clock, the thread of the file, the window, the
//! native dialogs. A command parses, calls one action, and answers. Everything is generic over Tauri's
//! runtime, so that the commands are tried without a display.

pub mod clock;
pub mod commands;
pub mod database;
pub mod flags;
mod logging;
pub mod rendering;
pub mod reply;
mod single;
pub mod window;

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use freshlegs_store::Place;
use freshlegs_texts::{Catalogue, Language, Phrase};
use tauri::{Builder, Context, RunEvent, Runtime};
use tauri_plugin_window_state::StateFlags;

use clock::Clock;
use database::Database;
use flags::Flags;
use single::Turn;

/// How long the last write may take after the window has gone.
const LAST_WRITE: Duration = Duration::from_secs(3);

/// Runs the program until its window is closed.
pub fn run() -> ExitCode {
    let flags = Flags::parse();
    let clock = Clock::new(flags.today);
    let Some(place) = flags.place() else {
        complain(&Phrase::new("shell-no-folder"));
        return ExitCode::from(2);
    };
    let turn = Turn::take(&place);
    match start(flags, clock, place, turn) {
        Ok(code) => code,
        Err(error) => {
            complain(&Phrase::new("shell-no-window").with("reason", error.to_string()));
            ExitCode::FAILURE
        }
    }
}

/// The state and the commands on a builder: what the program and the command tests share.
pub fn furnish<R: Runtime>(
    builder: Builder<R>,
    flags: Flags,
    clock: Clock,
    place: Place,
    database: Database,
) -> Builder<R> {
    builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .manage(database)
        .manage(flags)
        .manage(clock)
        .manage(place)
        .manage(commands::Saved::default())
        .manage(commands::Import::default())
        .invoke_handler(commands::handler())
}

/// The configuration, the pages and the permissions, as built in.
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

fn start(flags: Flags, clock: Clock, place: Place, turn: Turn) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut context = context();
    let usual = flags.asked_for().is_none();
    // GTK hands a second program of the same id over to the first, window and all (tao registers it so).
    // That is right for nobody but the one program on the usual folder.
    context.config_mut().app.enable_gtk_app_id = usual && turn.is_ours();

    let mut builder = Builder::default();
    if let Some(plugin) = single::plugin(&context.config().identifier, &place, usual) {
        builder = builder.plugin(plugin);
    }
    let Turn::Ours(lock) = turn else {
        // Its set-up finds the first program over the session bus, has it come forward, and ends this one.
        // Arriving here means that nobody answered.
        builder.build(context)?;
        complain(&Phrase::new("shell-already-running").with("place", place.root().to_string_lossy().into_owned()));
        return Ok(ExitCode::from(3));
    };

    // From here on the file is being opened while the window is being built.
    let database = Database::start(place.clone(), lock, clock)?;
    reply::note_panics();
    builder = furnish(builder, flags.clone(), clock, place.clone(), database.clone()).plugin(logging::log(&place));
    if !flags.measure && !window::driven() {
        builder = builder.plugin(remembered_size(&place));
    }
    tauri::async_runtime::spawn(database.clone().back_up_now_and_then());
    let app = builder.setup(move |app| Ok(window::open(app.handle(), &flags)?)).build(context)?;
    app.run(move |_app, event| {
        if matches!(event, RunEvent::Exit) {
            database.close(LAST_WRITE);
        }
    });
    Ok(ExitCode::SUCCESS)
}

fn remembered_size<R: Runtime>(place: &Place) -> tauri::plugin::TauriPlugin<R> {
    // Not whether it was visible: the window shows itself when its page is ready.
    let what = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN;
    let file = place.profile().join("window.json");
    tauri_plugin_window_state::Builder::new().with_state_flags(what).with_filename(file.to_string_lossy()).build()
}

/// Says a sentence where a terminal may be listening.
fn complain(sentence: &Phrase) {
    let _ = writeln!(std::io::stderr(), "{}", Catalogue::new(Language::default()).say(sentence));
}
