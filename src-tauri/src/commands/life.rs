//! The chapters of the athlete's life. One begins with the week that is accepted in it.

use freshlegs_actions::views::{ModesView, WeekView};
use freshlegs_actions::{Done, MorningSaid};
use freshlegs_calendar::Day;
use tauri::{State, command};

use crate::database::Database;
use crate::reply::{Reply, answer};

/// What may begin in a week.
#[command(rename_all = "snake_case")]
pub async fn read_modes(database: State<'_, Database>, week: Day) -> Reply<ModesView> {
    answer("read_modes", database.act(move |desk, now| desk.read_modes(now, week))).await
}

/// How a morning was.
#[command(rename_all = "snake_case")]
pub async fn say_morning(database: State<'_, Database>, day: Day, said: MorningSaid) -> Reply<Done<WeekView>> {
    answer("say_morning", database.act(move |desk, now| desk.say_morning(now, day, &said))).await
}

/// A deload that came by itself is left out.
#[command(rename_all = "snake_case")]
pub async fn skip_deload(database: State<'_, Database>, week: Day) -> Reply<Done<WeekView>> {
    answer("skip_deload", database.act(move |desk, now| desk.skip_deload(now, week))).await
}
