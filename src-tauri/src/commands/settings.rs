//! Settings, undo and redo, and the sample athlete.

use freshlegs_actions::views::SettingsView;
use freshlegs_actions::{Done, Said};
use tauri::{State, command};

use crate::database::Database;
use crate::reply::{Reply, answer};

/// Sets one thing; the action knows the names and what each may be.
#[command(rename_all = "snake_case")]
pub async fn set_setting(database: State<'_, Database>, name: String, value: String) -> Reply<Done<SettingsView>> {
    answer("set_setting", database.act(move |desk, now| desk.set_setting(now, &name, &value))).await
}

/// Takes the last action back.
#[command(rename_all = "snake_case")]
pub async fn undo(database: State<'_, Database>) -> Reply<Done<Said>> {
    answer("undo", database.act(|desk, now| desk.undo(now))).await
}

/// Does the last action taken back again.
#[command(rename_all = "snake_case")]
pub async fn redo(database: State<'_, Database>) -> Reply<Done<Said>> {
    answer("redo", database.act(|desk, now| desk.redo(now))).await
}

/// Fills an empty file with the sample athlete.
#[command(rename_all = "snake_case")]
pub async fn load_sample(database: State<'_, Database>) -> Reply<Done<()>> {
    answer("load_sample", database.act(|desk, now| desk.load_sample(now))).await
}

/// Takes the sample athlete out again, and nothing else.
#[command(rename_all = "snake_case")]
pub async fn remove_sample(database: State<'_, Database>) -> Reply<Done<()>> {
    answer("remove_sample", database.act(|desk, now| desk.remove_sample(now))).await
}
