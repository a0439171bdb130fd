//! The sports in the files, and what their sessions become.

use std::collections::BTreeMap;

use super::choices::ImportChoices;
use super::sorted::{Fate, Sorted};
use super::view::ImportSport;

/// The sports, the most frequent first.
pub(super) fn sports(sorted: &Sorted, choices: &ImportChoices) -> Vec<ImportSport> {
    let mut met: BTreeMap<&str, ImportSport> = BTreeMap::new();
    for would in sorted.sessions.iter().filter(|would| !matches!(would.fate, Fate::Rejected(_))) {
        let sport = would.session.sport.as_str();
        let guessed = would.session.kind.is_none() && !choices.kinds.contains_key(sport);
        let met = met.entry(sport).or_insert_with(|| ImportSport {
            sport: sport.to_owned(),
            count: 0,
            kind: Some(would.kind),
            guessed,
        });
        met.count += 1;
        met.guessed |= guessed;
        met.kind = met.kind.filter(|kind| *kind == would.kind);
    }
    let mut sports: Vec<ImportSport> = met.into_values().collect();
    sports.sort_by_key(|sport| std::cmp::Reverse(sport.count));
    sports
}
