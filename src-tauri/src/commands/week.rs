//! The board: read, propose, accept, open, move, hold, skip, and what is inside.

use freshlegs_actions::views::{
    ContentDraft, ContentsView, LifeChange, Loosen, PickedUp, ProposalView, SessionView, WeekView,
};
use freshlegs_actions::{Acceptance, Done, Moved};
use freshlegs_calendar::{Day, Kind};
use freshlegs_plan::OwnDraft;
use freshlegs_record::SkipReason;
use freshlegs_store::{SessionId, TemplateId};
use serde_json::Value;
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
pub async fn propose_week(database: State<'_, Database>, week: Day, life: Option<LifeChange>) -> Reply<ProposalView> {
    answer("propose_week", database.act(move |desk, now| desk.propose_week(now, week, life.as_ref()))).await
}

/// The proposal becomes the plan: all of it or some of its days, with the chapter of life that begins.
#[command(rename_all = "snake_case")]
pub async fn accept_week(
    database: State<'_, Database>,
    week: Day,
    life: Option<LifeChange>,
    only: Option<Vec<Day>>,
    anyway: Option<bool>,
) -> Reply<Done<WeekView>> {
    let how = Acceptance { life, only, anyway: anyway.unwrap_or_default() };
    answer("accept_week", database.act(move |desk, now| desk.accept_week(now, week, &how))).await
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

/// A card is held in place, or may move again.
#[command(rename_all = "snake_case")]
pub async fn pin_session(database: State<'_, Database>, session: SessionId, pinned: bool) -> Reply<Done<WeekView>> {
    answer("pin_session", database.act(move |desk, now| desk.pin_session(now, session, pinned))).await
}

/// A session by the athlete's own wish; `anyway` if the athlete has read the rule's sentence.
#[command(rename_all = "snake_case")]
pub async fn add_session(database: State<'_, Database>, day: Day, kind: Kind, anyway: bool) -> Reply<Done<WeekView>> {
    answer("add_session", database.act(move |desk, now| desk.add_session(now, day, kind, anyway))).await
}

/// Play takes the place of a session; `anyway` if the athlete has read the rule's sentence.
#[command(rename_all = "snake_case")]
pub async fn swap_for_play(database: State<'_, Database>, session: SessionId, anyway: bool) -> Reply<Done<WeekView>> {
    answer("swap_for_play", database.act(move |desk, now| desk.swap_for_play(now, session, anyway))).await
}

/// A session leaves its day.
#[command(rename_all = "snake_case")]
pub async fn remove_session(database: State<'_, Database>, session: SessionId) -> Reply<Done<WeekView>> {
    answer("remove_session", database.act(move |desk, now| desk.remove_session(now, session))).await
}

/// One of the athlete's entries is let go of, so that a week fits.
#[command(rename_all = "snake_case")]
pub async fn loosen(database: State<'_, Database>, loosen: Loosen) -> Reply<Done<()>> {
    answer("loosen", database.act(move |desk, now| desk.loosen(now, loosen))).await
}

/// What could be inside a session.
#[command(rename_all = "snake_case")]
pub async fn read_contents(database: State<'_, Database>, session: SessionId) -> Reply<ContentsView> {
    answer("read_contents", database.act(move |desk, now| desk.read_contents(now, session))).await
}

/// Something else goes inside a session.
#[command(rename_all = "snake_case")]
pub async fn set_content(
    database: State<'_, Database>,
    session: SessionId,
    content: ContentDraft,
) -> Reply<Done<SessionView>> {
    answer("set_content", database.act(move |desk, now| desk.set_content(now, session, content))).await
}

/// Keeps what is half written inside a session, or forgets it.
#[command(rename_all = "snake_case")]
pub async fn keep_own(database: State<'_, Database>, session: SessionId, typed: Option<Value>) -> Reply<()> {
    answer("keep_own", database.act(move |desk, now| desk.keep_own(now, session, typed.as_ref()))).await
}

/// A session of the athlete's own is kept, to be used again.
#[command(rename_all = "snake_case")]
pub async fn save_template(database: State<'_, Database>, kind: Kind, body: OwnDraft) -> Reply<Done<()>> {
    answer("save_template", database.act(move |desk, now| desk.save_template(now, kind, body))).await
}

/// A session of the athlete's own is thrown away.
#[command(rename_all = "snake_case")]
pub async fn remove_template(database: State<'_, Database>, template: TemplateId) -> Reply<Done<()>> {
    answer("remove_template", database.act(move |desk, now| desk.remove_template(now, template))).await
}
