//! Opens a card: its blocks, its reasons, and where else it could stand.

use freshlegs_calendar::{Day, Family};
use freshlegs_plan::{Amount, Block, Content, asks, here, weak_link_words};
use freshlegs_store::{Moment, SessionId};
use freshlegs_texts::Phrase;

use crate::board::{card, dose, planned_as, why};
use crate::contents::inside;
use crate::moves::Moving;
use crate::settings::Settings;
use crate::swap_for_play::swappable;
use crate::views::{BlockView, SessionView};
use crate::{Desk, Refusal, dates};

impl Desk {
    /// One planned session, opened.
    pub fn read_session(&self, moment: &Moment, session: SessionId) -> Result<SessionView, Refusal> {
        let words = self.words();
        let settings = Settings::of(&self.read())?;
        let moving = Moving::of(self, session, moment.today)?;
        let session = &moving.session;
        let slot = moving.gathered().slot(session.day);
        let slot = slot.ok_or_else(|| Refusal::fault(words.word("actions-move-outside")))?;
        // Another cue and another game each week.
        let turn = u32::try_from(session.day.days_since(Day::MIN) / 7).unwrap_or_default();
        let what = inside(session).on_turn(session.kind, settings.sport, turn);
        let own_goal = Some(settings.goal).filter(|goal| !goal.is_empty() && what.goal.is_some());
        let place = asks(session.kind).place.map(|place| Phrase::new(format!("actions-place-{}", place.name())));
        let parts = [Some(dates::day(session.day)), place, what.minutes.map(dates::minutes), Some(what.effort_words)];
        let parts = parts.into_iter().flatten().map(|part| words.say(&part)).filter(|part| !part.is_empty());
        let said = |phrase: Option<Phrase>| phrase.map(|phrase| words.say(&phrase));
        Ok(SessionView {
            card: card(words, session, slot, moment.today),
            day: session.day,
            subtitle: parts.collect::<Vec<_>>().join(" · "),
            planned_as: said(slot.record.as_ref().and_then(|record| planned_as(session, record))),
            blocks: what.blocks.iter().map(|block| self.block(block)).collect(),
            stop_rule: said(what.stop_rule),
            cue: said(what.cue),
            goal: own_goal.or_else(|| said(what.goal)),
            playful: said(what.playful),
            why_title: words.say(&Phrase::new("actions-why-title").with("day", dates::weekday(session.day))),
            why: self.whys(&moving),
            swappable: swappable(session, slot, moment.today),
            moves: if moving.movable() { moving.targets(self) } else { Vec::new() },
        })
    }

    /// Why a card stands here: its own reason, what holds it, and what it grew by.
    fn whys(&self, moving: &Moving) -> Vec<String> {
        let session = &moving.session;
        let gathered = moving.gathered();
        let place = u8::try_from(session.day.days_since(gathered.week.first())).unwrap_or_default();
        let mut said = vec![why(session)];
        if moving.movable() && session.moved_from.is_none() {
            said.extend(here(&moving.asked.problem, &gathered.cards(&[session.day]), place).into_iter().skip(1));
        }
        said.extend(grown(&session.content));
        let strength = session.kind.family() == Family::Strength;
        said.extend(moving.asked.week.weak_link.filter(|_| strength).map(weak_link_words));
        said.iter().map(|why| self.say(why)).filter(|why| !why.is_empty()).collect()
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

/// By how much a session has grown, one step at a time.
fn grown(content: &Content) -> Option<Phrase> {
    match content {
        Content::Usual { more_reps: 0, more_metres: 0, .. } => None,
        Content::Usual { more_reps, more_metres: 0, .. } => {
            Some(Phrase::new("actions-why-grown-reps").with("reps", *more_reps))
        }
        Content::Usual { more_metres, .. } => {
            Some(Phrase::new("actions-why-grown-metres").with("metres", *more_metres))
        }
        _ => None,
    }
}
