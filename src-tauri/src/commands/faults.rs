//! A command that breaks, for the journey that looks at what the window then says. Debug builds only.
#![cfg(debug_assertions)]

use tauri::command;

use crate::reply::{Reply, answer};

/// Panics.
#[command(rename_all = "snake_case")]
pub async fn panic_on_purpose() -> Reply<()> {
    #[expect(clippy::panic, reason = "it is what this command is for")]
    let body = async { panic!("on purpose") };
    answer("panic_on_purpose", body).await
}
