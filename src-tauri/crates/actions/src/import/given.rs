//! A session as a file tells it, as the record it would become.

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_exchange::import::found::{FoundChannel, FoundRating, FoundSession, Rejected};
use freshlegs_record::{Entry, Words};
use freshlegs_store::{AsGiven, Channel, SessionId};

/// What would be stored: the entry as a form shows it, and its ratings on the scales they were given on.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Given {
    pub(super) entry: Entry,
    pub(super) ratings: Vec<AsGiven>,
    /// The card of the plan that it is.
    pub(super) card: Option<SessionId>,
}

/// A found session as a record of a kind.
pub(super) fn given(session: &FoundSession, kind: Kind) -> Result<Given, Rejected> {
    let no_day =
        || Rejected::told("the file does not say which day a session was, so it was left out; record it by hand");
    let start = session.start.ok_or_else(no_day)?;
    let mut entry = Entry::blank(start.day, kind);
    // A session of seconds is one of a minute; nought is unknown.
    let minutes = session.minutes.filter(|minutes| minutes.is_finite() && *minutes > 0.0);
    entry.minutes = minutes.and_then(|minutes| Minutes::try_from(minutes.round().max(1.0) as i64).ok());
    entry.note = session.note.clone().and_then(|note| Words::try_from(note).ok());
    let mut ratings: Vec<AsGiven> = Vec::new();
    for rating in &session.ratings {
        let taken = |rated: &AsGiven| ratings.iter().any(|known| known.channel == rated.channel);
        if let Some(rated) = as_given(rating, &session.source.format).filter(|rated| !taken(rated)) {
            ratings.push(rated);
        }
    }
    for rated in &ratings {
        set(&mut entry, rated.channel, Some(rated.channel.on_our_scale(rated.canonical)));
    }
    Ok(Given { entry, ratings, card: None })
}

/// The channel of a record that a foreign one becomes. There is none for enjoyment: no import fills it.
pub(super) const fn channel_of(channel: FoundChannel) -> Option<Channel> {
    match channel {
        FoundChannel::Effort => Some(Channel::Effort),
        FoundChannel::Feel => Some(Channel::Quality),
        FoundChannel::Keenness => Some(Channel::Keenness),
        FoundChannel::Soreness
        | FoundChannel::Tiredness
        | FoundChannel::Sleep
        | FoundChannel::Stress
        | FoundChannel::Mood
        | FoundChannel::Readiness => None,
    }
}

/// A rating that is on its scale, as it is stored.
fn as_given(rating: &FoundRating, format: &str) -> Option<AsGiven> {
    let channel = channel_of(rating.channel)?;
    let scale = &rating.scale;
    // A column may have the name of a scale of ours, and is none for all that.
    let name = if scale.name.trim().is_empty() || scale.name == channel.scale().name {
        format!("{format} {}", scale.name)
    } else {
        scale.name.clone()
    };
    Some(AsGiven {
        channel,
        as_given: rating.as_given,
        scale: name.trim().chars().take(100).collect(),
        least: scale.least,
        most: scale.most,
        towards: scale.towards,
        canonical: rating.canonical?,
    })
}

/// What an entry says of a channel that an import can fill.
pub(super) fn rated(entry: &Entry, channel: Channel) -> Option<i64> {
    let number = match channel {
        Channel::Keenness => entry.keenness.map(|rating| rating.get()),
        Channel::Effort => entry.effort.map(|rating| rating.get()),
        Channel::Quality => entry.quality.map(|rating| rating.get()),
        Channel::Enjoyment | Channel::Pain => None,
    };
    number.map(i64::from)
}

/// Sets a rating of an entry, or takes it out. A number off our scale takes it out too.
pub(super) fn set(entry: &mut Entry, channel: Channel, number: Option<i64>) {
    match channel {
        Channel::Keenness => entry.keenness = number.and_then(|number| number.try_into().ok()),
        Channel::Effort => entry.effort = number.and_then(|number| number.try_into().ok()),
        Channel::Quality => entry.quality = number.and_then(|number| number.try_into().ok()),
        Channel::Enjoyment | Channel::Pain => {}
    }
}

/// The channels of a record that imports fill.
pub(super) const FILLED: [Channel; 3] = [Channel::Keenness, Channel::Effort, Channel::Quality];
