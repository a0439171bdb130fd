//! The board: read, propose, accept, open, move, skip.

use freshlegs_actions::views::{PickedUp, ProposalView, SessionView, WeekView};
use freshlegs_actions::{Done, Moved};
use freshlegs_calendar::Day;
use freshlegs_record::SkipReason;
use freshlegs_store::SessionId;
use tauri::{State, command};

use crate::database::Database;
use crate::reply::{Reply, answer};

/// The week that holds a day.
#[command(rename_all = "snake_case")]
pub async fn read_week(database: State<'_, Database>, week: Day) -> Reply<WeekView> {
    answer("read_week", database.act(move |desk, now| desk.read_week(now, week))).await
}

/// A week as it could be; nothing is stored.
#[command(rename_all = "snake_case")]
pub async fn propose_week(database: State<'_, Database>, week: Day) -> Reply<ProposalView> {
    answer("propose_week", database.act(move |desk, now| desk.propose_week(now, week))).await
}

/// The proposal becomes the plan.
#[command(rename_all = "snake_case")]
pub async fn accept_week(database: State<'_, Database>, week: Day) -> Reply<Done<WeekView>> {
    answer("accept_week", database.act(move |desk, now| desk.accept_week(now, week))).await
}

/// A card opened.
#[command(rename_all = "snake_case")]
pub async fn read_session(database: State<'_, Database>, session: SessionId) -> Reply<SessionView> {
    answer("read_session", database.act(move |desk, now| desk.read_session(now, session))).await
}

/// What each day of the week says to a card that was picked up.
#[command(rename_all = "snake_case")]
pub async fn pick_up(database: State<'_, Database>, session: SessionId) -> Reply<PickedUp> {
    answer("pick_up", database.act(move |desk, now| desk.pick_up(now, session))).await
}

/// A card goes to another day of its week; `anyway` if the athlete has read the rule's sentence.
#[command(rename_all = "snake_case")]
pub async fn move_session(
    database: State<'_, Database>,
    session: SessionId,
    to: Day,
    anyway: bool,
) -> Reply<Done<Moved>> {
    answer("move_session", database.act(move |desk, now| desk.move_session(now, session, to, anyway))).await
}

/// A session does not happen.
#[command(rename_all = "snake_case")]
pub async fn skip_session(
    database: State<'_, Database>,
    session: SessionId,
    reason: SkipReason,
) -> Reply<Done<WeekView>> {
    answer("skip_session", database.act(move |desk, now| desk.skip_session(now, session, reason))).await
}
