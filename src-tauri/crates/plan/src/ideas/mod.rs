//! Playful ideas and cues to be curious about, another one each week.
//!
//! A cue is a question about the body, never an order; it suits every sport. A playful idea may need a
//! ball, a bike or a friend, so it says which sports it suits. Their words stand in `library.ftl`.

mod cues;
mod playful;

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use crate::Sport;

/// A playful idea or a cue.
#[derive(Clone, Copy, Debug)]
pub struct Idea {
    /// Its name among its sort, for example `jaw`.
    pub id: &'static str,
    /// The kinds it suits.
    pub kinds: &'static [Kind],
    /// The sports it suits.
    pub sports: &'static [Sport],
    sort: &'static str,
}

impl Idea {
    /// The idea itself.
    pub fn words(&self) -> Phrase {
        Phrase::new(format!("library-{}-{}", self.sort, self.id))
    }

    /// What it is for.
    pub fn purpose(&self) -> Phrase {
        Phrase::new(format!("library-{}-{}-for", self.sort, self.id))
    }
}

/// Every playful idea.
pub fn ideas() -> &'static [Idea] {
    playful::IDEAS
}

/// Every cue.
pub fn cues() -> &'static [Idea] {
    cues::CUES
}

/// The playful idea of turn `n`, for example of the week's number. The same turn has the same answer, and
/// neighbouring turns have different ones where there is more than one; nothing where none suits.
pub fn idea_for(kind: Kind, sport: Sport, n: u32) -> Option<&'static Idea> {
    pick(ideas().iter().filter(|idea| idea.kinds.contains(&kind) && idea.sports.contains(&sport)), n)
}

/// The cue of turn `n`; nothing for a kind that has none, for example rest.
pub fn cue_for(kind: Kind, n: u32) -> Option<&'static Idea> {
    pick(cues().iter().filter(|cue| cue.kinds.contains(&kind)), n)
}

fn pick(suiting: impl Iterator<Item = &'static Idea> + Clone, n: u32) -> Option<&'static Idea> {
    let count = suiting.clone().count() as u32;
    let mut suiting = suiting;
    n.checked_rem(count).and_then(|turn| suiting.nth(turn as usize))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use freshlegs_texts::{Catalogue, Language};

    use super::*;
    use crate::asks;

    #[test]
    fn there_is_enough_to_be_curious_about() {
        for (what, all) in [("ideas", ideas()), ("cues", cues())] {
            let ids: BTreeSet<_> = all.iter().map(|idea| idea.id).collect();
            assert_eq!(ids.len(), all.len(), "{what}: each has a name of its own");
            assert!(all.len() >= 25, "{what}: {}", all.len());
            assert!(all.iter().all(|idea| !idea.kinds.is_empty() && !idea.sports.is_empty()), "{what}");
        }
    }

    #[test]
    fn each_week_of_a_month_has_another_one() {
        for kind in Kind::ALL.into_iter().filter(|kind| asks(*kind).speed && *kind != Kind::ReturnDrills) {
            if matches!(kind, Kind::Match | Kind::Competition) {
                continue;
            }
            let cues: BTreeSet<_> = (40..44).filter_map(|week| cue_for(kind, week)).map(|cue| cue.id).collect();
            assert_eq!(cues.len(), 4, "{kind}");
            for sport in Sport::ALL {
                let ideas: BTreeSet<_> =
                    (40..43).filter_map(|week| idea_for(kind, *sport, week)).map(|idea| idea.id).collect();
                assert_eq!(ideas.len(), 3, "{kind}, {sport}");
            }
        }
        assert!(cue_for(Kind::Rest, 3).is_none(), "rest asks nothing");
        assert!(cue_for(Kind::Acceleration, u32::MAX).is_some(), "no turn is too late");
    }

    #[test]
    fn what_each_is_for() {
        let catalogue = Catalogue::new(Language::En);
        let line = |idea: &Idea| format!("{} → {}", catalogue.say(&idea.words()), catalogue.say(&idea.purpose()));
        insta::assert_snapshot!("cues", cues().iter().map(line).collect::<Vec<_>>().join("\n"));
        insta::assert_snapshot!("ideas", ideas().iter().map(line).collect::<Vec<_>>().join("\n"));
    }
}
