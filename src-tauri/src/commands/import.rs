//! Other programs' files: chosen, read, looked at, and brought in.
//!
//! What was read stays here until it is brought in or other files are chosen, so that an answer in the preview need
//! not read a thousand files again.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use freshlegs_actions::import::{ImportChoices, ImportView, Mapping, Reading};
use freshlegs_actions::{Desk, Done, Refusal, Said};
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;
use serde::Serialize;
use tauri::ipc::Channel;
use tauri::{Runtime, State, WebviewWindow, command};
use tauri_plugin_dialog::DialogExt;
use tokio::sync::oneshot;

use crate::clock;
use crate::database::Database;
use crate::reply::{Reply, answer, fault, fault_from_panic, nothing};

/// Sessions that the preview shows; the others are counted.
const SHOWN: usize = 200;

/// How far the reading is.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct ImportProgress {
    /// Files that have been read.
    done: usize,
    /// Files that are known of so far.
    total: usize,
}

/// What was read last, and whether the reading goes on.
#[derive(Debug, Default)]
pub struct Import {
    read: Mutex<Option<Arc<Read>>>,
    /// Which reading is the newest; an older one stops.
    turn: AtomicU64,
    stopped: AtomicBool,
}

#[derive(Debug)]
struct Read {
    paths: Vec<PathBuf>,
    reading: Reading,
}

/// Asks for files, or for a folder, and reads them. Nothing if the athlete changed their mind.
#[command(rename_all = "snake_case")]
pub async fn choose_import<R: Runtime>(
    window: WebviewWindow<R>,
    database: State<'_, Database>,
    import: State<'_, Import>,
    folder: bool,
    progress: Channel<ImportProgress>,
) -> Reply<Option<ImportView>> {
    let body = async {
        let paths = ask_which(&window, folder).await;
        if paths.is_empty() {
            return Ok(None);
        }
        let read = import.read(&database, paths, &ImportChoices::default(), Some(progress)).await?;
        view(&database, read, ImportChoices::default()).await.map(Some)
    };
    answer("choose_import", body).await
}

/// The preview with the athlete's answers.
#[command(rename_all = "snake_case")]
pub async fn answer_import(
    database: State<'_, Database>,
    import: State<'_, Import>,
    choices: ImportChoices,
) -> Reply<ImportView> {
    let body = async {
        let mut read = import.last().ok_or_else(nothing_read)?;
        if read.reading.must_be_read_again(&choices) {
            read = import.read(&database, read.paths.clone(), &choices, None).await?;
        }
        view(&database, read, choices).await
    };
    answer("answer_import", body).await
}

/// Brings in what the preview shows.
#[command(rename_all = "snake_case")]
pub async fn take_import(
    database: State<'_, Database>,
    import: State<'_, Import>,
    choices: ImportChoices,
) -> Reply<Done<Said>> {
    let body = async {
        let mut read = import.last().ok_or_else(nothing_read)?;
        if let Some(path) = read.reading.own_export() {
            let path = path.to_path_buf();
            return database.act(move |desk, now| desk.import_export_file(now, &path)).await;
        }
        if read.reading.must_be_read_again(&choices) {
            read = import.read(&database, read.paths.clone(), &choices, None).await?;
        }
        let bring_in = move |desk: &mut Desk, now: &Moment| {
            let sorted = desk.sort_import(now, &read.reading, &choices)?;
            desk.bring_in(now, &read.reading, &sorted, &choices)
        };
        let done = database.act(bring_in).await?;
        import.forget();
        Ok(done)
    };
    answer("take_import", body).await
}

/// Stops the reading, and forgets what was read.
#[command(rename_all = "snake_case")]
pub async fn stop_import(import: State<'_, Import>) -> Reply<()> {
    let body = async {
        import.stopped.store(true, Ordering::Relaxed);
        import.forget();
        Ok(())
    };
    answer("stop_import", body).await
}

async fn view(database: &Database, read: Arc<Read>, choices: ImportChoices) -> Reply<ImportView> {
    let show = move |desk: &mut Desk, now: &Moment| {
        let sorted = desk.sort_import(now, &read.reading, &choices)?;
        Ok(desk.show_import(&read.reading, &sorted, &choices, SHOWN))
    };
    database.act(show).await
}

impl Import {
    fn last(&self) -> Option<Arc<Read>> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn forget(&self) {
        *self.read.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Reads on a thread of its own, and keeps what was read.
    async fn read(
        &self,
        database: &Database,
        paths: Vec<PathBuf>,
        choices: &ImportChoices,
        progress: Option<Channel<ImportProgress>>,
    ) -> Reply<Arc<Read>> {
        let saved: Vec<Mapping> = database.act(|desk, _now| desk.saved_mappings()).await?;
        let turn = self.turn.fetch_add(1, Ordering::Relaxed) + 1;
        self.stopped.store(false, Ordering::Relaxed);
        let (choices, chosen) = (choices.clone(), paths.clone());
        let (told, mut heard) = tokio::sync::watch::channel((0, 0));
        let going = Arc::new(AtomicBool::new(true));
        let goes_on = Arc::clone(&going);
        let work = tokio::task::spawn_blocking(move || {
            let mut watch = |done: usize, total: usize| {
                // Nobody listening any more is no reason to stop.
                let _ = told.send((done, total));
                goes_on.load(Ordering::Relaxed)
            };
            Reading::of(&chosen, &choices, &saved, &clock::zone, &mut watch)
        });
        // The thread tells how far it is; the page hears it, and a press on Stop reaches the thread.
        while heard.changed().await.is_ok() {
            let (done, total) = *heard.borrow_and_update();
            let newest = self.turn.load(Ordering::Relaxed) == turn;
            if self.stopped.load(Ordering::Relaxed) || !newest {
                going.store(false, Ordering::Relaxed);
            }
            if let Some(progress) = &progress {
                let _ = progress.send(ImportProgress { done, total });
            }
        }
        let reading = work.await.map_err(|_panic| fault_from_panic("reading files"))?;
        // Stop may be pressed while the last file is read; what nobody waits for any more is not shown.
        if self.stopped.load(Ordering::Relaxed) || self.turn.load(Ordering::Relaxed) != turn {
            return Err(nothing(&Phrase::new("actions-import-stopped")));
        }
        let reading = reading.map_err(|why| Refusal::nothing(format!("{why}")))?;
        let read = Arc::new(Read { paths, reading });
        *self.read.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&read));
        Ok(read)
    }
}

fn nothing_read() -> Refusal {
    fault(&Phrase::new("actions-import-empty"))
}

/// The system's own dialog for files or for a folder.
async fn ask_which<R: Runtime>(window: &WebviewWindow<R>, folder: bool) -> Vec<PathBuf> {
    // WebDriver cannot reach native dialogs; journeys say beforehand what to open. Not in what ships.
    #[cfg(debug_assertions)]
    if let Some(paths) = std::env::var_os("FRESHLEGS_OPEN_FROM") {
        return std::env::split_paths(&paths).collect();
    }
    let (answer, wait) = oneshot::channel();
    let dialog = tauri::Manager::app_handle(window).dialog().file().set_parent(window);
    if folder {
        dialog.pick_folder(move |path| {
            let _ = answer.send(path.map(|path| vec![path]));
        });
    } else {
        dialog.pick_files(move |paths| {
            let _ = answer.send(paths);
        });
    }
    let paths = wait.await.ok().flatten().unwrap_or_default();
    paths.into_iter().filter_map(|path| path.into_path().ok()).collect()
}
