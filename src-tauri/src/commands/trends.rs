//! The pages that look back and ahead.

use freshlegs_actions::Done;
use freshlegs_actions::views::{ReadingView, SeasonView, TrendsView};
use freshlegs_calendar::Day;
use tauri::{State, command};

use crate::database::Database;
use crate::reply::{Reply, answer};

/// What stands beside the map.
#[command(rename_all = "snake_case")]
pub async fn read_trends(database: State<'_, Database>) -> Reply<TrendsView> {
    answer("read_trends", database.act(|desk, now| desk.read_trends(now))).await
}

/// Weeks in a row.
#[command(rename_all = "snake_case")]
pub async fn read_season(database: State<'_, Database>) -> Reply<SeasonView> {
    answer("read_season", database.act(|desk, now| desk.read_season(now))).await
}

/// What the ratings say on a day, of today unless said.
#[command(rename_all = "snake_case")]
pub async fn read_reading(database: State<'_, Database>, day: Option<Day>) -> Reply<ReadingView> {
    answer("read_reading", database.act(move |desk, now| desk.read_reading(now, day))).await
}

/// "I am fine, ask me in two weeks", or that answer taken back.
#[command(rename_all = "snake_case")]
pub async fn say_fine(database: State<'_, Database>, fine: bool) -> Reply<Done<ReadingView>> {
    answer("say_fine", database.act(move |desk, now| desk.say_fine(now, fine))).await
}
