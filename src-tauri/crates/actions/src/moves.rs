//! Where a card could go: the verdict of the rules for each day of its week.

use freshlegs_calendar::{Day, Week};
use freshlegs_plan::{Around, verdict_of_move};
use freshlegs_store::{Session, SessionId};
use freshlegs_texts::Phrase;

use crate::board::{FREE, Gathered};
use crate::settings::Settings;
use crate::views::MoveTarget;
use crate::{Desk, Refusal, dates};

/// A card with its week, ready to be moved.
pub(crate) struct Moving {
    pub(crate) session: Session,
    pub(crate) gathered: Gathered,
}

/// What speaks for or against one day.
pub(crate) enum Verdict {
    /// The card stands here.
    Here,
    /// No rule speaks against it.
    Fits,
    /// A rule speaks against it, in one sentence.
    Breaks(Phrase),
    /// Nothing can go there: the day is done or skipped.
    Taken(Phrase),
}

impl Moving {
    /// The planned session of a number with its week.
    pub(crate) fn of(desk: &Desk, session: SessionId) -> Result<Self, Refusal> {
        let session = desk.session(session)?;
        let settings = Settings::of(&desk.read())?;
        let gathered = Gathered::with_before(&desk.read(), Week::holding(session.day, settings.week_start))?;
        Ok(Self { session, gathered })
    }

    /// Whether the card may move at all.
    pub(crate) fn movable(&self) -> bool {
        self.gathered.slot(self.session.day).is_some_and(|slot| slot.movable())
    }

    /// What speaks for or against a day of the card's week.
    pub(crate) fn verdict(&self, to: Day) -> Verdict {
        if to == self.session.day {
            return Verdict::Here;
        }
        if let Some(slot) = self.gathered.slot(to).filter(|slot| slot.session.is_some() && !slot.movable()) {
            let key = if slot.record.is_some() { "actions-move-done" } else { "actions-move-skipped" };
            return Verdict::Taken(Phrase::new(key));
        }
        let week = self.gathered.week;
        let place = |day: Day| u8::try_from(day.days_since(week.first())).unwrap_or_default();
        let cards = self.gathered.cards(&[self.session.day, to]);
        let around = Around {
            first: week.first().weekday(),
            mode: self.session.mode,
            before: &self.gathered.before,
            days: &FREE,
        };
        let broken = verdict_of_move(&cards, &around, place(self.session.day), place(to));
        broken.into_iter().next().map_or(Verdict::Fits, |refusal| Verdict::Breaks(refusal.sentence))
    }

    /// The card that would change places with this one.
    pub(crate) fn partner(&self, to: Day) -> Option<&Session> {
        self.gathered.slot(to).and_then(|slot| slot.session.as_ref())
    }

    /// The seven days in order, in words.
    pub(crate) fn targets(&self, desk: &Desk) -> Vec<MoveTarget> {
        self.gathered.week.days().into_iter().map(|day| self.target(desk, day)).collect()
    }

    fn target(&self, desk: &Desk, day: Day) -> MoveTarget {
        let verdict = self.verdict(day);
        let text = match &verdict {
            Verdict::Here => Phrase::new("actions-move-here"),
            Verdict::Breaks(sentence) | Verdict::Taken(sentence) => sentence.clone(),
            Verdict::Fits => match self.partner(day) {
                Some(other) => Phrase::new("actions-move-swap").with("session", dates::card_word(other.kind)),
                None => Phrase::new("actions-move-free"),
            },
        };
        MoveTarget {
            day,
            short: desk.say(&dates::weekday_short(day)),
            label: desk.say(&dates::day(day)),
            here: matches!(verdict, Verdict::Here),
            fits: matches!(verdict, Verdict::Here | Verdict::Fits),
            possible: !matches!(verdict, Verdict::Taken(_)),
            text: desk.say(&text),
        }
    }
}

impl Desk {
    /// The planned session of a number, or a sentence that there is none.
    pub(crate) fn session(&self, id: SessionId) -> Result<Session, Refusal> {
        let missing = || Refusal::fault(self.say(&Phrase::new("actions-no-session").with("id", id.to_string())));
        self.read().session(id)?.ok_or_else(missing)
    }
}
