//! Shows the week that the builder would make, beside the one that stands. Stores nothing.

use freshlegs_calendar::{Day, Family, Kind, Week};
use freshlegs_plan::{Placed, asks, kind_short};
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;

use crate::board::{Slot, capital, card, draft_card, speed_days};
use crate::proposed::{ProposedWeek, settled};
use crate::settings::Settings;
use crate::views::{ProposalDay, ProposalView};
use crate::{Desk, Refusal, dates};

impl Desk {
    /// The proposal for the week that holds a day.
    pub fn propose_week(&self, moment: &Moment, week: Day) -> Result<ProposalView, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = Week::holding(week, settings.week_start);
        let proposed = ProposedWeek::of(self, &settings, week, moment.today)?;
        let day = |(slot, placed)| self.proposal_day(&proposed, slot, placed, &settings, moment);
        let days: Vec<ProposalDay> = proposed.days().map(day).collect();
        let replaces = proposed.gathered.planned();
        let stay = days.iter().filter(|day| day.stays).count();
        let title = match (replaces, stay) {
            (true, 7) => "actions-proposal-same",
            (true, _) => "actions-proposal-again",
            (false, _) if self.read().span()?.is_none() => "actions-proposal-first",
            (false, _) => "actions-proposal-new",
        };
        let subtitle = Phrase::new(match (replaces, stay) {
            (true, 7) => "actions-proposal-all-stay",
            (true, _) => "actions-proposal-changes",
            (false, _) => "actions-proposal-whole",
        });
        let subtitle =
            subtitle.with("week", dates::week(week)).with("stay", stay as f64).with("change", 7.0 - stay as f64);
        Ok(ProposalView {
            week: week.first(),
            title: self.words().word(title),
            subtitle: self.say(&subtitle),
            replaces,
            reasons: self.reasons(&proposed, &days),
            days,
        })
    }

    fn proposal_day(
        &self,
        proposed: &ProposedWeek,
        slot: &Slot,
        placed: &Placed,
        settings: &Settings,
        moment: &Moment,
    ) -> ProposalDay {
        let words = self.words();
        let now = slot.session.as_ref().map(|session| card(words, session, slot, moment.today));
        let stays = settled(slot, moment.today) || holds(slot, placed.kind);
        let proposal = match &now {
            Some(now) if settled(slot, moment.today) => now.clone(),
            _ => {
                let mut fresh = draft_card(words, placed, settings.level, settings.mode());
                if now.is_some() && (placed.kind != Kind::Rest || !stays) {
                    fresh.tag = Some(self.say(&arrival(proposed, slot, placed.kind)));
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
            now_goes: now.as_ref().filter(|_| !stays).map(|now| self.say(&departure(proposed, now.kind))),
            now: now.map(|mut now| {
                now.title = words.say(&kind_short(now.kind));
                now
            }),
            card: proposal,
            stays,
        }
    }

    /// What makes the week a good one: the speed days, the rest, and the play in it.
    fn reasons(&self, proposed: &ProposedWeek, days: &[ProposalDay]) -> Vec<(String, String)> {
        let words = self.words();
        let kinds: Vec<(Day, Kind)> = days.iter().map(|day| (day.day, day.card.kind)).collect();
        let speed = capital(&words.say(&speed_days(&kinds)));
        // Cards that were done, or kept against a rule, may stand otherwise; then nothing is claimed for them.
        let fresh = kinds.windows(2).all(|pair| match pair {
            [(_, before), (_, kind)] => kind.family() != Family::Speed || asks(*before).nervous == 0,
            _ => true,
        });
        let reason = if fresh { "actions-reason-speed" } else { "actions-reason-speed-given" };
        let mut reasons = vec![(speed, words.word(reason))];
        if let Some((day, _)) = kinds.iter().find(|(_, kind)| *kind == Kind::Rest) {
            let rest = Phrase::new("actions-reason-rest-title").with("day", dates::weekday(*day));
            reasons.push((words.say(&rest), words.word("actions-reason-rest")));
        }
        if !proposed.waived.is_empty() {
            reasons.push((words.word("actions-reason-waived-title"), words.word("actions-reason-waived")));
        } else if kinds.iter().any(|(_, kind)| matches!(kind, Kind::MaxVelocity | Kind::Play)) {
            reasons.push((words.word("actions-reason-play-title"), words.word("actions-reason-play")));
        }
        reasons
    }
}

/// "Stays", "from Fri" or "New".
fn arrival(proposed: &ProposedWeek, slot: &Slot, kind: Kind) -> Phrase {
    if holds(slot, kind) {
        return Phrase::new("actions-tag-stays");
    }
    let left = proposed.days().find(|(other, placed)| holds(other, kind) && placed.kind != kind);
    left.map_or(Phrase::new("actions-tag-new"), |(from, _)| {
        Phrase::new("actions-tag-from").with("day", dates::weekday_short(from.day))
    })
}

/// "→ Thu" or "leaves".
fn departure(proposed: &ProposedWeek, kind: Kind) -> Phrase {
    let found = proposed.days().find(|(other, placed)| placed.kind == kind && !holds(other, kind));
    found.map_or(Phrase::new("actions-goes"), |(to, _)| {
        Phrase::new("actions-goes-to").with("day", dates::weekday_short(to.day))
    })
}

fn holds(slot: &Slot, kind: Kind) -> bool {
    slot.session.as_ref().is_some_and(|session| session.kind == kind)
}
