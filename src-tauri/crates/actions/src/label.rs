//! What an action is called, in the athlete's words: "Move max velocity to Wednesday".

use freshlegs_calendar::{Day, Kind};
use freshlegs_store::Op;
use freshlegs_texts::Phrase;

use crate::views::HistoryView;
use crate::{Desk, Refusal, dates};

/// The name of an action.
pub(crate) fn label(op: &Op) -> Phrase {
    let session = |key: &str, kind: &Kind, day: &Day| {
        Phrase::new(key).with("session", dates::card_word(*kind)).with("day", dates::weekday(*day))
    };
    match op {
        Op::AcceptWeek { week } => Phrase::new("actions-op-accept-week").with("week", dates::date(*week)),
        Op::MoveSession { kind, to, .. } => session("actions-op-move", kind, to),
        Op::SkipSession { kind, day, .. } => session("actions-op-skip", kind, day),
        Op::Record { kind, day } => session("actions-op-record", kind, day),
        Op::ChangeRecord { kind, day } => session("actions-op-change-record", kind, day),
        Op::RemoveRecord { kind, day } => session("actions-op-remove-record", kind, day),
        Op::RestoreRecord { kind, day } => session("actions-op-restore-record", kind, day),
        Op::SetSetting { name } => Phrase::new(format!("actions-op-set-{}", name.replace('_', "-"))),
        Op::LoadSample => Phrase::new("actions-op-load-sample"),
        Op::RemoveSample => Phrase::new("actions-op-remove-sample"),
    }
}

/// What Undo and Redo would take back now.
pub(crate) fn history(desk: &Desk) -> Result<HistoryView, Refusal> {
    let said = |step: Option<freshlegs_store::Step>| step.map(|step| desk.say(&label(&step.op)));
    Ok(HistoryView { undo: said(desk.read().next_undo()?), redo: said(desk.read().next_redo()?) })
}
