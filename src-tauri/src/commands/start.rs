//! The first call of the window, and its report that it can be used.

use freshlegs_actions::views::{Bootstrap, Palette};
use freshlegs_texts::Language;
use serde::Serialize;
use tauri::{AppHandle, Runtime, State, command};

use crate::database::Database;
use crate::flags::{Flags, Theme};
use crate::reply::{Reply, answer};
use crate::window;

/// Everything the window needs before its first paint.
#[command(rename_all = "snake_case")]
pub async fn bootstrap(database: State<'_, Database>, flags: State<'_, Flags>) -> Reply<Bootstrap> {
    let body = async { Ok(dressed(database.act(|desk, now| desk.bootstrap(now)).await?, &flags)) };
    answer("bootstrap", body).await
}

/// A language and its locale files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The language's tag decides how numbers and plurals are said.
    language: Language,
    /// As in [`Bootstrap`].
    locale: Vec<String>,
}

/// The window's words, for the page that says why the file cannot be opened. Needs no file.
#[command(rename_all = "snake_case")]
pub async fn read_words(flags: State<'_, Flags>) -> Reply<Words> {
    let language = flags.language.unwrap_or_default();
    let locale = language.window_sources().map(str::to_owned).collect();
    answer("read_words", async { Ok(Words { language, locale }) }).await
}

/// Tries once more to open a file that could not be opened.
#[command(rename_all = "snake_case")]
pub async fn retry_open(database: State<'_, Database>, flags: State<'_, Flags>) -> Reply<Bootstrap> {
    let body = async {
        database.reopen().await?;
        Ok(dressed(database.act(|desk, now| desk.bootstrap(now)).await?, &flags))
    };
    answer("retry_open", body).await
}

/// The page has saved what was in hand: its window may close.
#[command(rename_all = "snake_case")]
pub async fn page_closed<R: Runtime>(app: AppHandle<R>) -> Reply<()> {
    let body = async {
        window::close(&app);
        Ok(())
    };
    answer("page_closed", body).await
}

/// The page shows its data and can be used.
#[command(rename_all = "snake_case")]
pub async fn page_ready<R: Runtime>(app: AppHandle<R>) -> Reply<()> {
    let body = async {
        window::ready(&app);
        Ok(())
    };
    answer("page_ready", body).await
}

/// Where the athlete leaves it to the system, the flag is the system: WebKitGTK does not pass the window's own
/// theme on to the page.
fn dressed(mut first: Bootstrap, flags: &Flags) -> Bootstrap {
    if let (Palette::System, Some(theme)) = (first.settings.palette, flags.theme) {
        first.settings.palette = match theme {
            Theme::Light => Palette::Light,
            Theme::Dark => Palette::Dark,
        };
    }
    first
}
