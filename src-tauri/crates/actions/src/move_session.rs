//! Moves a card to another day of its week. The card that stands there takes its place.

use freshlegs_calendar::Day;
use freshlegs_store::{Moment, Op, Session, SessionId};
use freshlegs_texts::Phrase;
use serde::Serialize;
use ts_rs::TS;

use crate::moves::{Moving, Verdict};
use crate::reasons::renewed;
use crate::views::WeekView;
use crate::{Desk, Done, Refusal, dates};

/// The board after a move, and what is said of it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Moved {
    /// The week as it stands now.
    pub week: WeekView,
    /// "Moved max velocity to Wednesday; active recovery takes Thursday."
    pub said: String,
}

impl Desk {
    /// Moves a card. Where a rule speaks against it, it moves only `anyway`, and that is remembered.
    pub fn move_session(
        &mut self,
        moment: &Moment,
        session: SessionId,
        to: Day,
        anyway: bool,
    ) -> Result<Done<Moved>, Refusal> {
        let moving = Moving::of(self, session, moment.today)?;
        if !moving.movable() {
            return Err(Refusal::fault(self.words().word("actions-move-not")));
        }
        if !moving.gathered().week.holds(to) {
            return Err(Refusal::fault(self.words().word("actions-move-outside")));
        }
        let broken = match moving.verdict(to) {
            Verdict::Fits(..) => None,
            Verdict::Breaks(sentence) if anyway => Some(sentence),
            Verdict::Breaks(sentence) => return Err(Refusal::rule(self.say(&sentence))),
            Verdict::Taken(sentence) => return Err(Refusal::fault(self.say(&sentence))),
            Verdict::Here => return Err(Refusal::nothing(self.words().word("actions-move-already"))),
        };
        let from = moving.session.day;
        let partner = moving.partner(to).cloned();
        let said = self.said(&moving.session, partner.as_ref(), to);
        let op = Op::MoveSession { kind: moving.session.kind, from, to };
        let mut moved = vec![stood(&moving.session, to, broken)];
        moved.extend(partner.as_ref().map(|partner| stood(partner, from, None)));
        moved.extend(renewed(&moving.asked, &moved));
        let changed = self.change(op, moment, |write| {
            for session in &moved {
                write.sessions().update(session)?;
            }
            Ok(())
        })?;
        let week = self.read_week(moment, to)?;
        self.done(changed, Moved { week, said })
    }

    fn said(&self, session: &Session, partner: Option<&Session>, to: Day) -> String {
        let said = Phrase::new(if partner.is_some() { "actions-moved-swap" } else { "actions-moved" });
        let said = said.with("session", dates::card_word(session.kind)).with("to", dates::weekday(to));
        let said = match partner {
            Some(partner) => {
                said.with("other", dates::card_word(partner.kind)).with("from", dates::weekday(session.day))
            }
            None => said,
        };
        self.say(&said)
    }
}

/// The card on its new day. Back on the day it was planned for, it counts as never moved.
fn stood(session: &Session, day: Day, exception: Option<Phrase>) -> Session {
    let first = session.moved_from.unwrap_or(session.day);
    let moved_from = Some(first).filter(|first| *first != day);
    Session { day, moved_from, anyway: exception.is_some(), exception, ..session.clone() }
}
