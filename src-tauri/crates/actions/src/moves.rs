//! Where a card could go: the verdict of the rules for each day of its week.

use freshlegs_calendar::{Day, Today, Week};
use freshlegs_plan::{There, elsewhere};
use freshlegs_store::{Session, SessionId};
use freshlegs_texts::Phrase;

use crate::board::{Gathered, Slot};
use crate::proposed::Asked;
use crate::settings::Settings;
use crate::views::MoveTarget;
use crate::{Desk, Refusal, dates};

/// A card with its week, ready to be moved.
pub(crate) struct Moving {
    pub(crate) session: Session,
    pub(crate) asked: Asked,
    /// What the rules and the points say of each day.
    there: [There; 7],
}

/// What speaks for or against one day.
pub(crate) enum Verdict {
    /// The card stands here.
    Here,
    /// No rule speaks against it; what it would cost in points, and in words.
    Fits(i32, Phrase),
    /// A rule speaks against it, in one sentence.
    Breaks(Phrase),
    /// Nothing can go there: the day is done, skipped, or the athlete holds something else there.
    Taken(Phrase),
}

impl Moving {
    /// The planned session of a number with its week.
    pub(crate) fn of(desk: &Desk, session: SessionId, today: Today) -> Result<Self, Refusal> {
        let session = desk.session(session)?;
        let settings = Settings::of(&desk.read())?;
        let week = Week::holding(session.day, settings.week_start);
        let asked = Asked::standing(desk, &settings, week, today)?;
        let place = |day: Day| u8::try_from(day.days_since(week.first())).unwrap_or_default();
        let from = place(session.day);
        // Each day is looked at with its own main card: what was recorded beside it does not move along.
        let there = week.days().map(|to| {
            let cards = asked.gathered.cards(&[session.day, to]);
            let mut all = elsewhere(&asked.problem, &cards, from).into_iter();
            all.nth(usize::from(place(to))).unwrap_or(There::Here)
        });
        Ok(Self { session, asked, there })
    }

    /// The week's rows.
    pub(crate) fn gathered(&self) -> &Gathered {
        &self.asked.gathered
    }

    /// Whether the card may move at all.
    pub(crate) fn movable(&self) -> bool {
        self.gathered().slot(self.session.day).is_some_and(|slot| slot.movable())
    }

    /// What speaks for or against a day of the card's week.
    pub(crate) fn verdict(&self, to: Day) -> Verdict {
        if to == self.session.day {
            return Verdict::Here;
        }
        if let Some(key) = self.gathered().slot(to).and_then(taken) {
            return Verdict::Taken(Phrase::new(key));
        }
        let place = usize::try_from(to.days_since(self.gathered().week.first())).ok();
        match place.and_then(|place| self.there.get(place)) {
            Some(There::Breaks(refusals)) => {
                let first = refusals.first().map(|refusal| refusal.sentence.clone());
                Verdict::Breaks(first.unwrap_or_else(|| Phrase::new("actions-move-outside")))
            }
            Some(There::Costs { points, sentence, .. }) => Verdict::Fits(*points, sentence.clone()),
            Some(There::Here) | None => Verdict::Here,
        }
    }

    /// The card that would change places with this one.
    pub(crate) fn partner(&self, to: Day) -> Option<&Session> {
        self.gathered().slot(to).and_then(|slot| slot.session.as_ref())
    }

    /// The seven days in order, in words.
    pub(crate) fn targets(&self, desk: &Desk) -> Vec<MoveTarget> {
        self.gathered().week.days().into_iter().map(|day| self.target(desk, day)).collect()
    }

    fn target(&self, desk: &Desk, day: Day) -> MoveTarget {
        let verdict = self.verdict(day);
        let text = match &verdict {
            Verdict::Here => Phrase::new("actions-move-here"),
            Verdict::Breaks(sentence) | Verdict::Taken(sentence) => sentence.clone(),
            Verdict::Fits(_, cost) => cost.clone(),
        };
        MoveTarget {
            day,
            short: desk.say(&dates::weekday_short(day)),
            label: desk.say(&dates::day(day)),
            here: matches!(verdict, Verdict::Here),
            fits: matches!(verdict, Verdict::Here | Verdict::Fits(..)),
            possible: !matches!(verdict, Verdict::Taken(_)),
            text: desk.say(&text),
            costs: if let Verdict::Fits(points, _) = verdict { Some(points) } else { None },
        }
    }
}

/// What keeps a day's place from being taken, as a key of the words.
fn taken(slot: &Slot) -> Option<&'static str> {
    let session = slot.session.as_ref();
    match () {
        () if slot.record.is_some() => Some("actions-move-done"),
        () if !slot.events.is_empty() => Some("actions-move-event"),
        () if session.is_some() && slot.open_session().is_none() => Some("actions-move-skipped"),
        () if session.is_some_and(|session| session.pinned) => Some("actions-move-held"),
        () => None,
    }
}

impl Desk {
    /// The planned session of a number, or a sentence that there is none.
    pub(crate) fn session(&self, id: SessionId) -> Result<Session, Refusal> {
        let missing = || Refusal::fault(self.say(&Phrase::new("actions-no-session").with("id", id.to_string())));
        self.read().session(id)?.ok_or_else(missing)
    }
}
