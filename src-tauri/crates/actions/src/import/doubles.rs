//! Sessions with two numbers for one thing: a list that was typed in and a recording that was rated, for example.

use freshlegs_exchange::import::found::{FoundChannel, FoundRating, FoundSession};
use freshlegs_texts::Phrase;

use super::memory::{channel_name, scale_key};
use super::sorted::Sorted;
use super::view::ImportDouble;
use crate::Desk;

/// The first and the second number that a session has for one thing.
pub(super) fn two(session: &FoundSession) -> Option<(&FoundRating, &FoundRating)> {
    let ratings = &session.ratings;
    ratings.iter().enumerate().find_map(|(at, second)| {
        let same = |first: &&FoundRating| first.channel == second.channel && first.canonical.is_some();
        let first = ratings.iter().take(at).find(same)?;
        second.canonical.is_some().then_some((first, second))
    })
}

/// What is asked about them, once for each thing.
pub(super) fn doubles(desk: &Desk, sorted: &Sorted) -> Vec<ImportDouble> {
    let mut asked: Vec<(FoundChannel, ImportDouble)> = Vec::new();
    for (first, second) in sorted.sessions.iter().filter_map(|would| two(&would.session)) {
        let at = asked.iter().position(|(channel, _)| *channel == first.channel);
        if let Some((_, known)) = at.and_then(|at| asked.get_mut(at)) {
            known.count += 1;
            continue;
        }
        // In one order whichever of them is taken.
        let mut scales = [first, second].map(|rating| (scale_key(rating), rating.scale.name.clone()));
        scales.sort();
        let double = ImportDouble { said: String::new(), count: 1, scales: scales.to_vec(), taken: scale_key(first) };
        asked.push((first.channel, double));
    }
    asked
        .into_iter()
        .map(|(channel, double)| {
            let channel = Phrase::new(format!("actions-import-channel-{}", channel_name(channel)));
            let said = Phrase::new("actions-import-double").with("channel", channel).with("count", double.count);
            ImportDouble { said: desk.say(&said), ..double }
        })
        .collect()
}
