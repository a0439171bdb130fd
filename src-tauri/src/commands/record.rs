//! The Record form: open, keep what is typed, save, look at it again.

use freshlegs_actions::views::{Draft, RecordForm, RecordedView, WeekView};
use freshlegs_actions::{Done, RecordOf};
use freshlegs_calendar::{Day, Kind};
use freshlegs_store::{RecordId, SessionId};
use tauri::{State, command};

use crate::database::Database;
use crate::reply::{Reply, answer};

/// The form: of a record to change, of a planned session, or free-standing.
#[command(rename_all = "snake_case")]
pub async fn open_record(
    database: State<'_, Database>,
    session: Option<SessionId>,
    record: Option<RecordId>,
    day: Option<Day>,
    kind: Option<Kind>,
) -> Reply<RecordForm> {
    let of = RecordOf { record, session, day, kind };
    answer("open_record", database.act(move |desk, now| desk.open_record(now, of))).await
}

/// Keeps what is typed so far.
#[command(rename_all = "snake_case")]
pub async fn keep_draft(database: State<'_, Database>, draft: Draft) -> Reply<()> {
    answer("keep_draft", database.act(move |desk, now| desk.keep_draft(now, &draft))).await
}

/// Forgets what was typed.
#[command(rename_all = "snake_case")]
pub async fn drop_draft(database: State<'_, Database>, draft: Draft) -> Reply<()> {
    answer("drop_draft", database.act(move |desk, now| desk.drop_draft(now, &draft))).await
}

/// The draft becomes a record.
#[command(rename_all = "snake_case")]
pub async fn save_record(database: State<'_, Database>, draft: Draft, theme: String) -> Reply<Done<RecordedView>> {
    answer("save_record", database.act(move |desk, now| desk.save_record(now, &draft, &theme))).await
}

/// What was recorded, with its one sentence and its small map.
#[command(rename_all = "snake_case")]
pub async fn read_recorded(database: State<'_, Database>, record: RecordId, theme: String) -> Reply<RecordedView> {
    answer("read_recorded", database.act(move |desk, now| desk.read_recorded(now, record, &theme))).await
}

/// A record goes to the bin.
#[command(rename_all = "snake_case")]
pub async fn remove_record(database: State<'_, Database>, record: RecordId) -> Reply<Done<WeekView>> {
    answer("remove_record", database.act(move |desk, now| desk.remove_record(now, record))).await
}
