//! Shows the week that the builder would make, beside the one that stands. Stores nothing.

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_plan::{Held, Mode, Standing, change_reasons, kind_short, kind_word, mode_changes, mode_title};
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;

use crate::board::{Slot, card, proposed_card};
use crate::proposed::{Asked, Built, ProposedCard, ProposedWeek, settled};
use crate::settings::Settings;
use crate::views::{LifeChange, ProposalDay, ProposalView};
use crate::{Desk, Refusal, dates};

impl Desk {
    /// The proposal for the week that holds a day, in the athlete's life as it is or with a chapter that begins.
    pub fn propose_week(&self, moment: &Moment, week: Day, life: Option<&LifeChange>) -> Result<ProposalView, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = Week::holding(week, settings.week_start);
        let asked = Asked::of(self, &settings, week, moment.today, self.begins(life, week)?)?;
        let mut view = match Built::of(self, &settings, asked, moment.today)? {
            Built::Week(proposed) => self.proposal(&proposed, &settings, moment)?,
            Built::Conflict(asked, conflict) => self.conflict(&asked, &conflict, moment),
        };
        if let Some(life) = life {
            let title = Phrase::new("actions-proposal-mode").with("mode", mode_title(life.mode));
            view.title = self.say(&title);
            view.enters = Some(life.mode);
            let changes = mode_changes(life.mode, settings.sport, settings.speed_sessions);
            view.changes = changes.iter().map(|change| self.say(change)).collect();
        }
        Ok(view)
    }

    pub(crate) fn proposal(
        &self,
        proposed: &ProposedWeek,
        settings: &Settings,
        moment: &Moment,
    ) -> Result<ProposalView, Refusal> {
        let day = |(slot, placed)| self.proposal_day(proposed, slot, placed, settings, moment);
        let days: Vec<ProposalDay> = proposed.days().map(day).collect();
        let gathered = &proposed.asked.gathered;
        let replaces = gathered.planned();
        let stay = days.iter().filter(|day| day.stays).count();
        // What stays on its day may still hold something else than before.
        let inside = days.iter().any(|day| day.stays && day.now.as_ref().is_some_and(|now| now.dose != day.card.dose));
        let event = days.iter().find(|day| day.card.event.is_some() && !day.stays).map(|day| day.card.kind);
        let title = match (replaces, stay) {
            _ if event.is_some() => "actions-proposal-event",
            (true, 7) if !inside => "actions-proposal-same",
            (true, _) => "actions-proposal-again",
            (false, _) if self.read().span()?.is_none() => "actions-proposal-first",
            (false, _) if proposed.asked.week.mode == Mode::Deload => "actions-proposal-deload",
            (false, _) => "actions-proposal-new",
        };
        let subtitle = Phrase::new(match (replaces, stay) {
            (true, 7) if inside => "actions-proposal-inside",
            (true, 7) => "actions-proposal-all-stay",
            (true, _) => "actions-proposal-changes",
            (false, _) => "actions-proposal-whole",
        });
        let week = gathered.week;
        let subtitle =
            subtitle.with("week", dates::week(week)).with("stay", stay as f64).with("change", 7.0 - stay as f64);
        Ok(ProposalView {
            week: week.first(),
            title: match event {
                Some(kind) => self.say(&Phrase::new(title).with("event", kind_word(kind))),
                None => self.words().word(title),
            },
            subtitle: self.say(&subtitle),
            replaces,
            enters: None,
            changes: Vec::new(),
            reasons: self.reasons(proposed, moment),
            days,
            conflict: None,
        })
    }

    fn proposal_day(
        &self,
        proposed: &ProposedWeek,
        slot: &Slot,
        placed: &ProposedCard,
        settings: &Settings,
        moment: &Moment,
    ) -> ProposalDay {
        let words = self.words();
        let now = slot.session.as_ref().map(|session| card(words, session, slot, moment.today));
        let stays = settled(slot, moment.today) || holds(slot, placed.kind);
        let proposal = match &now {
            Some(now) if settled(slot, moment.today) => now.clone(),
            _ => {
                let mut fresh = proposed_card(words, placed, slot, settings.level, proposed.asked.week.mode);
                if let Some(now) = &now
                    && fresh.event.is_none()
                    && (placed.kind != Kind::Rest || !stays)
                {
                    let changed = now.dose.as_ref().filter(|dose| stays && Some(*dose) != fresh.dose.as_ref());
                    fresh.tag = Some(
                        self.say(&match changed {
                            Some(dose) => Phrase::new("actions-tag-was")
                                .with("dose", format!("{} {}", dose.amount, dose.unit).trim_end().to_owned()),
                            None => arrival(proposed, slot, placed.kind),
                        }),
                    );
                }
                fresh
            }
        };
        ProposalDay {
            day: slot.day,
            short: words.say(&dates::weekday_short(slot.day)),
            number: slot.day.day_of_month().to_string(),
            label: words.say(&dates::day(slot.day)),
            today: slot.day == moment.today,
            now_goes: now.as_ref().filter(|_| !stays).map(|now| self.say(&departure(proposed, slot, now.kind))),
            now: now.map(|mut now| {
                now.title = words.say(&kind_short(now.kind));
                now
            }),
            card: proposal,
            stays,
        }
    }

    /// That no dose grows while the ratings may be moving.
    pub(crate) fn nothing_grows(&self) -> (String, String) {
        let words = self.words();
        (words.word("reading-reason-nothing-grows-title"), words.word("reading-reason-nothing-grows"))
    }

    /// Why the week is as it is, or why it changes: up to three, the heaviest first.
    fn reasons(&self, proposed: &ProposedWeek, moment: &Moment) -> Vec<(String, String)> {
        let words = self.words();
        let mut slots = proposed.asked.gathered.slots.iter();
        let now = [(); 7].map(|()| slots.next().and_then(|slot| slot.session.as_ref()).map(|session| session.kind));
        let entered = proposed.asked.gathered.cards(&[]);
        let mut held = entered.iter();
        let week = proposed.cards.each_ref().map(|card| {
            let held = held.next().copied().flatten().filter(|standing| standing.kind == card.kind);
            Standing { kind: card.kind, held: held.map_or(Held::Placed, |standing| standing.held) }
        });
        let mut reasons: Vec<(String, String)> = change_reasons(&proposed.asked.problem, &now, &week)
            .iter()
            .map(|(what, why)| (words.say(what), words.say(why)))
            .collect();
        let today = moment.today;
        let off =
            proposed.asked.gathered.week.days().into_iter().any(|day| proposed.asked.hurt_before(day, today).is_some());
        if let (Some(ladder), true) = (&proposed.asked.ladder, off) {
            reasons.insert(0, (words.word("actions-reason-off-title"), words.say(&ladder.why)));
            reasons.truncate(3);
        }
        if proposed.held_back {
            reasons.insert(0, self.nothing_grows());
            reasons.truncate(3);
        }
        if !proposed.waived.is_empty() {
            let left = (words.word("actions-reason-waived-title"), words.word("actions-reason-waived"));
            reasons.truncate(2);
            reasons.push(left);
        }
        if let Some(heavy) = &proposed.heavy {
            reasons.truncate(2);
            reasons.push((words.word("actions-reason-heavy-title"), words.say(heavy)));
        }
        reasons
    }
}

/// "Stays", "from Fri" or "New".
fn arrival(proposed: &ProposedWeek, slot: &Slot, kind: Kind) -> Phrase {
    if holds(slot, kind) {
        return Phrase::new("actions-tag-stays");
    }
    // The second card of a kind that comes is the second one that left.
    let comes = |(other, placed): &(&Slot, &ProposedCard)| placed.kind == kind && !holds(other, kind);
    let nth = proposed.days().filter(comes).take_while(|(other, _)| other.day < slot.day).count();
    let left = proposed.days().filter(|(other, placed)| holds(other, kind) && placed.kind != kind).nth(nth);
    left.map_or(Phrase::new("actions-tag-new"), |(from, _)| {
        Phrase::new("actions-tag-from").with("day", dates::weekday_short(from.day))
    })
}

/// "→ Thu" or "leaves".
fn departure(proposed: &ProposedWeek, slot: &Slot, kind: Kind) -> Phrase {
    let leaves = |(other, placed): &(&Slot, &ProposedCard)| holds(other, kind) && placed.kind != kind;
    let nth = proposed.days().filter(leaves).take_while(|(other, _)| other.day < slot.day).count();
    let found = proposed.days().filter(|(other, placed)| placed.kind == kind && !holds(other, kind)).nth(nth);
    found.map_or(Phrase::new("actions-goes"), |(to, _)| {
        Phrase::new("actions-goes-to").with("day", dates::weekday_short(to.day))
    })
}

fn holds(slot: &Slot, kind: Kind) -> bool {
    slot.session.as_ref().is_some_and(|session| session.kind == kind)
}
