//! Opens a card: its blocks, its reasons, and where else it could stand.

use freshlegs_plan::{Amount, Block, asks, inside};
use freshlegs_store::{Moment, SessionId};
use freshlegs_texts::Phrase;

use crate::board::{card, dose, why};
use crate::moves::Moving;
use crate::settings::Settings;
use crate::views::{BlockView, SessionView};
use crate::{Desk, Refusal, dates};

impl Desk {
    /// One planned session, opened.
    pub fn read_session(&self, moment: &Moment, session: SessionId) -> Result<SessionView, Refusal> {
        let words = self.words();
        let moving = Moving::of(self, session)?;
        let session = &moving.session;
        let slot = moving.gathered.slot(session.day);
        let slot = slot.ok_or_else(|| Refusal::fault(words.word("actions-move-outside")))?;
        let what = inside(session.kind, session.level, session.mode, session.minutes);
        let own_goal = Some(Settings::of(&self.read())?.goal).filter(|goal| !goal.is_empty() && what.goal.is_some());
        let place = asks(session.kind).place.map(|place| Phrase::new(format!("actions-place-{}", place.name())));
        let parts = [Some(dates::day(session.day)), place, what.minutes.map(dates::minutes), Some(what.effort_words)];
        let parts = parts.into_iter().flatten().map(|part| words.say(&part)).filter(|part| !part.is_empty());
        let said = |phrase: Option<Phrase>| phrase.map(|phrase| words.say(&phrase));
        Ok(SessionView {
            card: card(words, session, slot, moment.today),
            day: session.day,
            subtitle: parts.collect::<Vec<_>>().join(" · "),
            blocks: what.blocks.iter().map(|block| self.block(block)).collect(),
            stop_rule: said(what.stop_rule),
            cue: said(what.cue),
            goal: own_goal.or_else(|| said(what.goal)),
            playful: said(what.playful),
            why_title: words.say(&Phrase::new("actions-why-title").with("day", dates::weekday(session.day))),
            why: vec![words.say(&why(session))].into_iter().filter(|why| !why.is_empty()).collect(),
            moves: if moving.movable() { moving.targets(self) } else { Vec::new() },
        })
    }

    fn block(&self, block: &Block) -> BlockView {
        let words = self.words();
        let said = |phrase: &Phrase| words.say(phrase);
        let metres = block.dose.and_then(|dose| match dose.amount {
            Amount::Metres(metres) => Some(metres.get()),
            _ => None,
        });
        BlockView {
            time: block.minutes.map(|minutes| said(&dates::minutes(minutes))).unwrap_or_default(),
            title: if block.dose.is_some() { String::new() } else { said(&block.title) },
            dose: block.dose.map(|counted| dose(words, &counted.words())),
            intensity: block.intensity.as_ref().map(said),
            recovery: block.recovery.map(|recovery| said(&recovery.long_words())),
            text: said(&block.text),
            build_up_metres: block.build_up.map(|metres| metres.get()),
            rep_metres: metres,
        }
    }
}
