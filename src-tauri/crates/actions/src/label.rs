//! What an action is called, in the athlete's words: "Move max velocity to Wednesday".

use freshlegs_calendar::{Day, Kind};
use freshlegs_plan::mode_title;
use freshlegs_store::Op;
use freshlegs_texts::Phrase;

use crate::tag_records::tag_word;
use crate::views::HistoryView;
use crate::{Desk, Refusal, dates};

/// The name of an action.
pub(crate) fn label(op: &Op) -> Phrase {
    let session = |key: &str, kind: &Kind, day: &Day| {
        Phrase::new(key).with("session", dates::card_word(*kind)).with("day", dates::weekday(*day))
    };
    match op {
        Op::AcceptWeek { week } => Phrase::new("actions-op-accept-week").with("week", dates::date(*week)),
        Op::AcceptCards { week, count } => {
            Phrase::new("actions-op-accept-cards").with("count", *count).with("week", dates::date(*week))
        }
        Op::EaseWeek { week, ease } => {
            Phrase::new(format!("actions-op-ease-{}", ease.replace('_', "-"))).with("week", dates::date(*week))
        }
        Op::EnterMode { mode, week } => {
            Phrase::new("actions-op-enter-mode").with("mode", mode_title(*mode)).with("week", dates::date(*week))
        }
        Op::SkipDeload { week } => Phrase::new("actions-op-skip-deload").with("week", dates::date(*week)),
        Op::SetDay { day, every: true } => Phrase::new("actions-op-set-day-every").with("day", dates::weekday(*day)),
        Op::SetDay { day, every: false } => Phrase::new("actions-op-set-day").with("day", dates::day_short(*day)),
        Op::AddEvent { kind, day } => session("actions-op-add-event", kind, day),
        Op::ChangeEvent { kind, day } => session("actions-op-change-event", kind, day),
        Op::RemoveEvent { kind, day } => session("actions-op-remove-event", kind, day),
        Op::AddSession { kind, day } => session("actions-op-add-session", kind, day),
        Op::RemoveSession { kind, day } => session("actions-op-remove-session", kind, day),
        Op::Pin { kind, day } => session("actions-op-pin", kind, day),
        Op::Unpin { kind, day } => session("actions-op-unpin", kind, day),
        Op::SetContent { kind, day } => session("actions-op-set-content", kind, day),
        Op::SaveTemplate { title, .. } => Phrase::new("actions-op-save-template").with("title", title.as_str()),
        Op::RemoveTemplate { title, .. } => Phrase::new("actions-op-remove-template").with("title", title.as_str()),
        Op::SayMorning { day } => Phrase::new("actions-op-morning").with("day", dates::weekday(*day)),
        Op::SayFine { fine: true, .. } => Phrase::new("actions-op-fine"),
        Op::SayFine { fine: false, .. } => Phrase::new("actions-op-fine-off"),
        Op::MoveSession { kind, to, .. } => session("actions-op-move", kind, to),
        Op::SwapForPlay { kind, day } => session("actions-op-swap-for-play", kind, day),
        Op::SkipSession { kind, day, .. } => session("actions-op-skip", kind, day),
        Op::Record { kind, day } => session("actions-op-record", kind, day),
        Op::ChangeRecord { kind, day } => session("actions-op-change-record", kind, day),
        Op::RemoveRecord { kind, day } => session("actions-op-remove-record", kind, day),
        Op::RestoreRecord { kind, day } => session("actions-op-restore-record", kind, day),
        Op::SetSetting { name } => Phrase::new(format!("actions-op-set-{}", name.replace('_', "-"))),
        Op::TagRecords { tag, count } => {
            Phrase::new("actions-op-tag").with("count", *count).with("tag", tag_word(*tag))
        }
        Op::UntagRecords { tag, count } => {
            Phrase::new("actions-op-untag").with("count", *count).with("tag", tag_word(*tag))
        }
        Op::RemoveRecords { count } => Phrase::new("actions-op-remove-records").with("count", *count),
        Op::EmptyBin { .. } => Phrase::new("actions-op-empty-bin"),
        Op::ClearBin { count } => Phrase::new("actions-op-clear-bin").with("count", *count),
        Op::Import { sessions: 0, mornings: 0 } => Phrase::new("actions-op-import-known"),
        Op::Import { sessions: 0, mornings } => Phrase::new("actions-op-import-mornings").with("count", *mornings),
        Op::Import { sessions, .. } => Phrase::new("actions-op-import").with("count", *sessions),
        Op::ImportExport { .. } => Phrase::new("actions-op-import-export"),
        Op::LoadSample => Phrase::new("actions-op-load-sample"),
        Op::RemoveSample => Phrase::new("actions-op-remove-sample"),
    }
}

/// What Undo and Redo would take back now.
pub(crate) fn history(desk: &Desk) -> Result<HistoryView, Refusal> {
    let said = |step: Option<freshlegs_store::Step>| step.map(|step| desk.say(&label(&step.op)));
    Ok(HistoryView { undo: said(desk.read().next_undo()?), redo: said(desk.read().next_redo()?) })
}
