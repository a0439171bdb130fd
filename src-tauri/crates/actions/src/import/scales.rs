//! Every scale in the files, which way it runs, and a session of the athlete's own to check it by.

use freshlegs_calendar::{Day, Towards};
use freshlegs_exchange::import::found::{FoundChannel, FoundRating};
use freshlegs_texts::Phrase;

use super::memory::{channel_name, scale_key};
use super::sorted::{Fate, Sorted};
use super::view::ImportScale;
use crate::Desk;
use crate::dates;

/// A scale with the ratings that stand on it.
struct Met<'a> {
    key: String,
    first: &'a FoundRating,
    count: u32,
    /// The rating nearest to an end of the scale, with its day: the plainest to ask about.
    example: Option<(Day, &'a FoundRating)>,
}

/// The scales of one file, or of all, in the order they were met.
pub(super) fn scales(desk: &Desk, sorted: &Sorted, file: Option<usize>) -> Vec<ImportScale> {
    let (sessions, mornings) = match file {
        Some(file) => (sorted.sessions_of(file), sorted.mornings_of(file)),
        None => (sorted.sessions.as_slice(), sorted.mornings.as_slice()),
    };
    let mut met: Vec<Met<'_>> = Vec::new();
    let kept = sessions.iter().filter(|would| !matches!(would.fate, Fate::Rejected(_)));
    let of_sessions = kept.flat_map(|would| {
        let day = would.session.start.map(|start| start.day);
        would.session.ratings.iter().map(move |rating| (day, rating))
    });
    let of_mornings =
        mornings.iter().flat_map(|would| would.told.ratings.iter().map(|rating| (Some(would.day()), rating)));
    for (day, rating) in of_sessions.chain(of_mornings) {
        let key = scale_key(rating);
        let at = match met.iter().position(|met| met.key == key) {
            Some(at) => at,
            None => {
                met.push(Met { key, first: rating, count: 0, example: None });
                met.len() - 1
            }
        };
        let Some(met) = met.get_mut(at) else { continue };
        met.count += 1;
        let plainer = |known: &(Day, &FoundRating)| extreme(rating) > extreme(known.1);
        if let (Some(day), Some(_)) = (day, rating.canonical)
            && met.example.as_ref().is_none_or(plainer)
        {
            met.example = Some((day, rating));
        }
    }
    met.iter().map(|met| view(desk, met, sorted)).collect()
}

/// How far from the middle of its scale a number stands, 0–5.
fn extreme(rating: &FoundRating) -> f64 {
    rating.canonical.map_or(0.0, |place| (place - 5.0).abs())
}

fn view(desk: &Desk, met: &Met<'_>, sorted: &Sorted) -> ImportScale {
    let FoundRating { channel, scale, .. } = met.first;
    let (least, most) = (bare(scale.least), bare(scale.most));
    let named = |key: &str| {
        let channel = Phrase::new(format!("actions-import-channel-{}", channel_name(*channel)));
        Phrase::new(key)
            .with("channel", channel)
            .with("name", scale.name.as_str())
            .with("least", least.as_str())
            .with("most", most.as_str())
    };
    // The end of the scale at which most is said of the channel: 1 may be the best feel, or the least.
    let top = if scale.towards == channel.towards() { &most } else { &least };
    let said = Phrase::new(format!("actions-import-direction-{}", channel_name(*channel))).with("end", top.as_str());
    let question = met.example.map(|(day, rating)| {
        let key = format!("actions-import-question-{}", channel_name(*channel));
        let read = if rating.canonical.is_some_and(|place| place >= 5.0) { "much" } else { "little" };
        let asked = Phrase::new(key)
            .with("day", dates::day_of_year(day))
            .with("given", bare(rating.as_given))
            .with("read", read);
        desk.say(&asked.with("name", scale.name.as_str()))
    });
    let note = super::given::channel_of(*channel).is_none() && !of_a_morning(*channel);
    ImportScale {
        key: met.key.clone(),
        channel: channel_name(*channel).to_owned(),
        title: desk.say(&named("actions-import-scale")),
        name: scale.name.clone(),
        least: scale.least,
        most: scale.most,
        direction: desk.say(&said),
        higher_is: word(scale.towards).to_owned(),
        turned: sorted.turned.contains(&met.key),
        certain: is_certain(*channel, &scale.name),
        question: question.filter(|_| *channel != FoundChannel::Effort),
        count: met.count,
        note: note.then(|| desk.words().word("actions-import-kept-aside")),
    }
}

/// Whether the maker's own document says which way the scale runs.
fn is_certain(channel: FoundChannel, name: &str) -> bool {
    channel == FoundChannel::Effort || name.starts_with("FIT ") || name.starts_with("GoldenCheetah ")
}

const fn of_a_morning(channel: FoundChannel) -> bool {
    matches!(channel, FoundChannel::Sleep | FoundChannel::Soreness | FoundChannel::Tiredness)
}

pub(super) const fn word(towards: Towards) -> &'static str {
    match towards {
        Towards::Better => "better",
        Towards::Worse => "worse",
    }
}

/// A number without needless digits: 7, 7.5.
pub(super) fn bare(number: f64) -> String {
    let rounded = (number * 100.0).round() / 100.0;
    if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() }
}
