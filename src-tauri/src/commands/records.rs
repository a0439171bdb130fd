//! Everything recorded as a list, tags, and the bin.

use freshlegs_actions::views::{BinView, RecordLine, RecordsAsked, RecordsOutline};
use freshlegs_actions::{Done, Said};
use freshlegs_record::Tag;
use freshlegs_store::{RecordId, RecordPlace};
use tauri::{State, command};

use crate::database::Database;
use crate::reply::{Reply, answer};

/// One piece of what is asked for, from a place on.
#[command(rename_all = "snake_case")]
pub async fn read_records(
    database: State<'_, Database>,
    asked: RecordsAsked,
    from: Option<RecordPlace>,
) -> Reply<Vec<RecordLine>> {
    answer("read_records", database.act(move |desk, now| desk.read_records(now, &asked, from))).await
}

/// How many records are asked for, and where each piece begins.
#[command(rename_all = "snake_case")]
pub async fn outline_records(database: State<'_, Database>, asked: RecordsAsked) -> Reply<RecordsOutline> {
    answer("outline_records", database.act(move |desk, now| desk.outline_records(now, &asked))).await
}

/// The numbers of all records that are asked for.
#[command(rename_all = "snake_case")]
pub async fn number_records(database: State<'_, Database>, asked: RecordsAsked) -> Reply<Vec<RecordId>> {
    answer("number_records", database.act(move |desk, now| desk.number_records(now, &asked))).await
}

/// A tag is put on records, or taken off where all of them have it.
#[command(rename_all = "snake_case")]
pub async fn tag_records(database: State<'_, Database>, records: Vec<RecordId>, tag: Tag) -> Reply<Done<Said>> {
    answer("tag_records", database.act(move |desk, now| desk.tag_records(now, &records, tag, None))).await
}

/// Records go to the bin together.
#[command(rename_all = "snake_case")]
pub async fn remove_records(database: State<'_, Database>, records: Vec<RecordId>) -> Reply<Done<Said>> {
    answer("remove_records", database.act(move |desk, now| desk.remove_records(now, &records))).await
}

/// What lies in the bin.
#[command(rename_all = "snake_case")]
pub async fn read_bin(database: State<'_, Database>) -> Reply<BinView> {
    answer("read_bin", database.act(|desk, now| desk.read_bin(now))).await
}

/// A record comes back from the bin.
#[command(rename_all = "snake_case")]
pub async fn restore_record(database: State<'_, Database>, record: RecordId) -> Reply<Done<Said>> {
    answer("restore_record", database.act(move |desk, now| desk.restore_record(now, record))).await
}

/// Everything in the bin is let go of.
#[command(rename_all = "snake_case")]
pub async fn empty_bin(database: State<'_, Database>) -> Reply<Done<Said>> {
    answer("empty_bin", database.act(|desk, now| desk.empty_bin(now))).await
}
