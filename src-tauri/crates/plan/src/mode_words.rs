//! What a mode is called, its one line on the banner, and what it changes against cultivating.

use freshlegs_texts::Phrase;

use crate::phrases::{brief, one_of};
use crate::score::stimulus_order;
use crate::score::wanted_strength;
use crate::{Mode, ModeLimits, Problem, Sport, asks, limits};

/// The mode's name: "Coming back".
pub fn mode_title(mode: Mode) -> Phrase {
    Phrase::new(format!("plan-mode-{}", dashed(mode)))
}

/// What the mode is about, one sentence for a banner.
pub fn mode_line(mode: Mode) -> Phrase {
    let limits = limits(mode);
    Phrase::new(format!("plan-mode-{}-line", dashed(mode)))
        .with("between", limits.days_between)
        .with("impact", limits.impact_most.unwrap_or_default())
}

/// What the mode changes against cultivating, a sentence each; `wish` is the athlete's own number of speed
/// sessions. Nothing for cultivating itself.
pub fn mode_changes(mode: Mode, sport: Sport, wish: Option<u8>) -> Vec<Phrase> {
    let (now, usual) = (Week::of(mode, sport, wish), Week::of(Mode::Cultivate, sport, wish));
    if mode == Mode::Cultivate {
        return Vec::new();
    }
    let sentences = [
        (now.speed() != usual.speed()).then(|| now.speed_words()),
        differs(&now, &usual, |limits| limits.days_between).map(|days| said("between", "days", days)),
        differs(&now, &usual, |limits| limits.rest_days).map(|days| said("rest", "days", days)),
        (now.strength != usual.strength).then(|| said("strength", "count", now.strength)),
        differs(&now, &usual, |limits| limits.easy).map(|count| said("easy", "count", count)),
        now.kinds_words(&usual),
        now.limits.new_stimulus.then(|| Phrase::new("plan-mode-change-new")),
        now.limits.impact_most.map(|most| said("impact", "most", most)),
        differs(&now, &usual, |limits| limits.nervous_most).map(|most| said("nervous", "most", most)),
    ];
    let own = match mode {
        Mode::Masters => &["recovery", "landings"][..],
        Mode::Base | Mode::RacePrep => &["long-run"],
        Mode::Return => &["rungs", "held"],
        Mode::Peak => &["then-deload"],
        Mode::Deload => &["volume"],
        Mode::Cultivate | Mode::Plateau => &[],
    };
    let own = own.iter().map(|name| Phrase::new(format!("plan-mode-change-{name}")));
    sentences.into_iter().flatten().chain(own).collect()
}

/// A week of a mode, as far as a table can say it.
struct Week {
    sport: Sport,
    mode: Mode,
    limits: ModeLimits,
    target: u8,
    strength: u8,
}

impl Week {
    fn of(mode: Mode, sport: Sport, wish: Option<u8>) -> Self {
        let mut problem = Problem::free(mode, sport);
        problem.wish = wish;
        let target = problem.speed_target();
        Self { sport, mode, limits: limits(mode), target, strength: wanted_strength(mode, target) }
    }

    fn speed(&self) -> (u8, u8) {
        (self.target, self.limits.speed_cap)
    }

    fn speed_words(&self) -> Phrase {
        let (target, cap) = self.speed();
        let key = if target == cap { "plan-mode-change-speed" } else { "plan-mode-change-speed-room" };
        Phrase::new(key).with("target", target).with("cap", cap)
    }

    /// Which kinds of speed there are, those first that the sport wants most.
    fn kinds_words(&self, usual: &Week) -> Option<Phrase> {
        let kinds = |week: &Week| {
            let order = stimulus_order(week.mode, week.sport);
            let mut kinds = week.limits.may_place.to_vec();
            kinds.sort_by_key(|kind| order.iter().position(|stimulus| asks(*kind).stimulus == Some(*stimulus)));
            kinds
        };
        let now = kinds(self);
        if now == kinds(usual) {
            return None;
        }
        let list = one_of(now.into_iter().map(brief))?;
        Some(Phrase::new("plan-mode-change-kinds").with("kinds", list))
    }
}

fn said(name: &str, place: &str, number: u8) -> Phrase {
    Phrase::new(format!("plan-mode-change-{name}")).with(place, number)
}

/// A limit, if it is another one than usual.
fn differs(now: &Week, usual: &Week, of: fn(&ModeLimits) -> u8) -> Option<u8> {
    Some(of(&now.limits)).filter(|limit| *limit != of(&usual.limits))
}

fn dashed(mode: Mode) -> String {
    mode.name().replace('_', "-")
}

#[cfg(test)]
pub(crate) use tests::every_mode;

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::*;

    pub(crate) fn every_mode() -> Vec<Phrase> {
        let mut said = Vec::new();
        for mode in Mode::ALL {
            said.extend([mode_title(*mode), mode_line(*mode)]);
            for sport in Sport::ALL {
                for wish in [None, Some(1), Some(2), Some(3)] {
                    said.extend(mode_changes(*mode, *sport, wish));
                }
            }
        }
        said
    }

    #[test]
    fn each_mode_says_what_it_changes() {
        let catalogue = Catalogue::new(Language::En);
        let mut said = Vec::new();
        for mode in Mode::ALL {
            said.push(format!("{}. {}", catalogue.say(&mode_title(*mode)), catalogue.say(&mode_line(*mode))));
            let changes = mode_changes(*mode, Sport::Sprint, None);
            said.extend(changes.iter().map(|change| format!("  {}", catalogue.say(change))));
        }
        insta::assert_snapshot!(said.join("\n"));
    }

    #[test]
    fn the_athletes_own_wish_changes_what_is_said() {
        let catalogue = Catalogue::new(Language::En);
        let say = |wish| {
            let changes = mode_changes(Mode::Peak, Sport::Sprint, wish);
            changes.first().map(|change| catalogue.say(change))
        };
        assert_eq!(say(None).as_deref(), Some("Three speed sessions a week."));
        // Who wishes for three has three already while cultivating, and one strength session beside them.
        assert_eq!(say(Some(3)).as_deref(), Some("No easy hour: the week is for speed."));
    }
}
