//! What a week may give up while the ratings have moved.

use freshlegs_actions::Done;
use freshlegs_actions::views::{Ease, OffersView, ProposalView, WeekView};
use freshlegs_calendar::Day;
use tauri::{State, command};

use crate::database::Database;
use crate::reply::{Reply, answer};

/// What a week may give up; without a week this one, or the next.
#[command(rename_all = "snake_case")]
pub async fn read_offers(database: State<'_, Database>, week: Option<Day>) -> Reply<OffersView> {
    answer("read_offers", database.act(move |desk, now| desk.read_offers(now, week))).await
}

/// A week with one thing less, as it could be; nothing is stored.
#[command(rename_all = "snake_case")]
pub async fn propose_ease(database: State<'_, Database>, week: Day, ease: Ease) -> Reply<ProposalView> {
    answer("propose_ease", database.act(move |desk, now| desk.propose_ease(now, week, ease))).await
}

/// The week with one thing less becomes the plan.
#[command(rename_all = "snake_case")]
pub async fn accept_ease(
    database: State<'_, Database>,
    week: Day,
    ease: Ease,
    only: Option<Vec<Day>>,
) -> Reply<Done<WeekView>> {
    answer("accept_ease", database.act(move |desk, now| desk.accept_ease(now, week, ease, only.as_deref()))).await
}
