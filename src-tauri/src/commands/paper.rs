//! What leaves the program: the week's page, the export, the printer; and where to find it.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use freshlegs_actions::Desk;
use freshlegs_actions::views::ReportPart;
use freshlegs_calendar::Day;
use freshlegs_store::{Moment, Place};
use freshlegs_texts::Phrase;
use serde::Serialize;
use tauri::{AppHandle, Runtime, State, WebviewWindow, command};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;
use tokio::sync::oneshot;

use crate::database::Database;
use crate::reply::{Reply, answer, fault};

/// A file that was written where the athlete wanted it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SavedFile {
    /// The file's name.
    name: String,
    /// The folder it lies in.
    place: String,
}

/// The file that was saved last, for "Show in folder". Forgotten when the program ends.
#[derive(Debug, Default)]
pub struct Saved(Mutex<Option<PathBuf>>);

/// Asks where to, and writes the week's page there. Nothing if the athlete changed their mind.
#[command(rename_all = "snake_case")]
pub async fn save_week_pdf<R: Runtime>(
    window: WebviewWindow<R>,
    database: State<'_, Database>,
    saved: State<'_, Saved>,
    week: Day,
) -> Reply<Option<SavedFile>> {
    let body = saved.save(
        &window,
        &database,
        ("PDF", "pdf"),
        move |desk, _now| Ok(desk.week_pdf_name(week)),
        move |desk, now, to| desk.save_week_pdf(now, week, to),
    );
    answer("save_week_pdf", body).await
}

/// Asks where to, and writes the last weeks as a report there, without what is left out.
#[command(rename_all = "snake_case")]
pub async fn save_report<R: Runtime>(
    window: WebviewWindow<R>,
    database: State<'_, Database>,
    saved: State<'_, Saved>,
    weeks: u8,
    leave_out: Vec<ReportPart>,
) -> Reply<Option<SavedFile>> {
    let body = saved.save(
        &window,
        &database,
        ("PDF", "pdf"),
        move |desk, now| Ok(desk.report_name(now, weeks)),
        move |desk, now, to| desk.save_report(now, weeks, &leave_out, to),
    );
    answer("save_report", body).await
}

/// Asks where to, and writes everything the athlete has as JSON.
#[command(rename_all = "snake_case")]
pub async fn save_export<R: Runtime>(
    window: WebviewWindow<R>,
    database: State<'_, Database>,
    saved: State<'_, Saved>,
) -> Reply<Option<SavedFile>> {
    let body = saved.save(
        &window,
        &database,
        ("JSON", "json"),
        |desk, now| Ok(desk.export_name(now)),
        |desk, now, to| desk.save_export(now, to),
    );
    answer("save_export", body).await
}

/// Asks where to, and writes all records as a table.
#[command(rename_all = "snake_case")]
pub async fn save_csv<R: Runtime>(
    window: WebviewWindow<R>,
    database: State<'_, Database>,
    saved: State<'_, Saved>,
) -> Reply<Option<SavedFile>> {
    let body = saved.save(
        &window,
        &database,
        ("CSV", "csv"),
        |desk, now| Ok(desk.csv_name(now)),
        |desk, _now, to| desk.save_csv(to),
    );
    answer("save_csv", body).await
}

/// Asks where to, and writes this week and all after it as a calendar.
#[command(rename_all = "snake_case")]
pub async fn save_ics<R: Runtime>(
    window: WebviewWindow<R>,
    database: State<'_, Database>,
    saved: State<'_, Saved>,
) -> Reply<Option<SavedFile>> {
    let body = saved.save(
        &window,
        &database,
        ("iCalendar", "ics"),
        |desk, now| desk.ics_name(now),
        |desk, now, to| desk.save_ics(now, to),
    );
    answer("save_ics", body).await
}

/// Shows the file that was saved last in its folder.
#[command(rename_all = "snake_case")]
pub async fn show_saved<R: Runtime>(app: AppHandle<R>, saved: State<'_, Saved>) -> Reply<()> {
    let body = async {
        let path = saved.last().ok_or_else(|| fault(&Phrase::new("shell-nothing-saved")))?;
        app.opener().reveal_item_in_dir(&path).map_err(|_| cannot_show(&path))
    };
    answer("show_saved", body).await
}

/// Opens the folder that holds the athlete's file.
#[command(rename_all = "snake_case")]
pub async fn show_place<R: Runtime>(app: AppHandle<R>, place: State<'_, Place>) -> Reply<()> {
    let body = async {
        let folder = &place.profile();
        app.opener().open_path(folder.to_string_lossy(), None::<&str>).map_err(|_| cannot_show(folder))
    };
    answer("show_place", body).await
}

/// Opens the system's print dialog for the page as it stands.
#[command(rename_all = "snake_case")]
pub async fn print_page<R: Runtime>(window: WebviewWindow<R>) -> Reply<()> {
    let body = async {
        // On macOS a page's own call may do nothing (markamd#1); elsewhere the native call would hold
        // this command until the dialog is closed.
        let asked = if cfg!(target_os = "macos") { window.print() } else { window.eval("window.print()") };
        asked.map_err(|error| fault(&Phrase::new("shell-cannot-print").with("reason", error.to_string())))
    };
    answer("print_page", body).await
}

impl Saved {
    /// Suggests a name, asks where to, writes there, and remembers where that was. Nothing if the athlete changed
    /// their mind.
    pub(super) async fn save<R: Runtime>(
        &self,
        window: &WebviewWindow<R>,
        database: &Database,
        (kind, ending): (&str, &str),
        name: impl FnOnce(&mut Desk, &Moment) -> Reply<String> + Send + 'static,
        write: impl FnOnce(&mut Desk, &Moment, &Path) -> Reply<()> + Send + 'static,
    ) -> Reply<Option<SavedFile>> {
        let name = database.act(name).await?;
        let Some(path) = ask_where(window, &name, kind, ending).await else { return Ok(None) };
        let to = path.clone();
        database.act(move |desk, now| write(desk, now, &to)).await?;
        Ok(Some(self.remember(path)))
    }

    fn remember(&self, path: PathBuf) -> SavedFile {
        let words = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let file = SavedFile { name: words(path.file_name()), place: words(path.parent().map(Path::as_os_str)) };
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(path);
        file
    }

    fn last(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}

/// The system's own "Save as" dialog. The callback form: the blocking one hangs on Linux (plugins-workspace#956).
async fn ask_where<R: Runtime>(window: &WebviewWindow<R>, name: &str, kind: &str, ending: &str) -> Option<PathBuf> {
    // WebDriver cannot reach native dialogs; journeys say beforehand where to save. Not in what ships.
    #[cfg(debug_assertions)]
    if let Some(folder) = std::env::var_os("FRESHLEGS_SAVE_TO") {
        return Some(Path::new(&folder).join(name));
    }
    let (answer, wait) = oneshot::channel();
    let dialog = tauri::Manager::app_handle(window).dialog().file();
    dialog.set_parent(window).set_file_name(name).add_filter(kind, &[ending]).save_file(move |path| {
        let _ = answer.send(path.and_then(|path| path.into_path().ok()));
    });
    wait.await.ok().flatten()
}

fn cannot_show(path: &Path) -> freshlegs_actions::Refusal {
    fault(&Phrase::new("shell-cannot-show").with("place", path.to_string_lossy().into_owned()))
}
