//! The pages that look back and ahead.

use freshlegs_actions::views::{SeasonView, TrendsView};
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
