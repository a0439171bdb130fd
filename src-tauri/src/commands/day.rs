//! A day opened from its head: its minutes and places, and what the athlete enters for it.

use freshlegs_actions::Done;
use freshlegs_actions::views::{DaySheetView, EventDraft, FrameDraft};
use freshlegs_calendar::Day;
use freshlegs_store::EventId;
use tauri::{State, command};

use crate::database::Database;
use crate::reply::{Reply, answer};

/// One day as a place to train.
#[command(rename_all = "snake_case")]
pub async fn read_day(database: State<'_, Database>, day: Day) -> Reply<DaySheetView> {
    answer("read_day", database.act(move |desk, now| desk.read_day(now, day))).await
}

/// Sets minutes and places, of this date or of every such weekday; nothing takes the setting away.
#[command(rename_all = "snake_case")]
pub async fn set_day(
    database: State<'_, Database>,
    day: Day,
    every: bool,
    frame: Option<FrameDraft>,
) -> Reply<Done<DaySheetView>> {
    answer("set_day", database.act(move |desk, now| desk.set_day(now, day, every, frame))).await
}

/// Enters a match, a competition, practice or a long run.
#[command(rename_all = "snake_case")]
pub async fn add_event(database: State<'_, Database>, event: EventDraft) -> Reply<Done<DaySheetView>> {
    answer("add_event", database.act(move |desk, now| desk.add_event(now, &event))).await
}

/// Changes an event on all its days.
#[command(rename_all = "snake_case")]
pub async fn change_event(
    database: State<'_, Database>,
    event: EventId,
    draft: EventDraft,
) -> Reply<Done<DaySheetView>> {
    answer("change_event", database.act(move |desk, now| desk.change_event(now, event, &draft))).await
}

/// Takes an event out, of one day or from it on.
#[command(rename_all = "snake_case")]
pub async fn remove_event(
    database: State<'_, Database>,
    event: EventId,
    day: Day,
    all: bool,
) -> Reply<Done<DaySheetView>> {
    answer("remove_event", database.act(move |desk, now| desk.remove_event(now, event, day, all))).await
}
