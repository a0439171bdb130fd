//! One day after the other, read by one of the methods.

use super::channel::Channel;
use super::first::{self, First};
use super::kinds::Kinds;
use super::reading::{Counted, Reading, Witness};
use super::surprise::{self, Series, Weighed};
use super::{Entry, Method};

/// An athlete's channels as a method keeps them.
#[derive(Clone, Debug)]
pub(super) struct Reader {
    kinds: Kinds,
    channels: Channels,
}

#[derive(Clone, Debug)]
enum Channels {
    First(Box<[First; 4]>),
    Surprise(Box<[Series; 4]>),
}

/// What a day shows before it is asked whether it lasts.
pub(super) struct Shown {
    pub(super) drift: f64,
    pub(super) channels: Vec<Witness>,
    pub(super) alone: Reading,
}

impl Reader {
    pub(super) fn new(method: Method) -> Self {
        let channels = match method {
            Method::First => Channels::First(Box::new(Channel::ALL.map(First::new))),
            Method::Surprise => Channels::Surprise(Box::new(Channel::ALL.map(Series::new))),
        };
        Self { kinds: Kinds::default(), channels }
    }

    /// The channels that exist on the day that was read last, as the product's reading keeps them.
    pub(super) fn present(&mut self, day: i64) -> Vec<&Series> {
        match &mut self.channels {
            Channels::First(_) => Vec::new(),
            Channels::Surprise(channels) => {
                let enough = channels.each_mut().map(|channel| channel.count(day).1);
                present(channels, enough)
            }
        }
    }

    /// Keeps a row for every entry from a possible start on.
    pub(super) fn tell(&mut self, start: i64) {
        if let Channels::Surprise(channels) = &mut self.channels {
            channels.iter_mut().for_each(|channel| channel.tell(start));
        }
    }

    /// Reads a day with its entries: on how much each channel stands, and what those show that stand on enough.
    pub(super) fn read(&mut self, day: i64, since_first: i64, entries: &[Entry]) -> ([Counted; 4], Option<Shown>) {
        let kinds = &mut self.kinds;
        match &mut self.channels {
            Channels::First(channels) => {
                each_rating(entries, channels, |channel, entry, rated| {
                    channel.take(day, kinds.number(entry.kind(), rated.borrowed), rated);
                });
                by_first(day, channels)
            }
            Channels::Surprise(channels) => {
                channels.iter_mut().for_each(|channel| channel.begin(day, since_first));
                each_rating(entries, channels, |channel, entry, rated| {
                    let kind = kinds.number(entry.kind(), rated.borrowed);
                    channel.take(day, kind, entry.answers().minutes, rated);
                });
                by_surprise(day, channels)
            }
        }
    }
}

/// Gives each channel what each entry says on it.
fn each_rating<C>(
    entries: &[Entry],
    channels: &mut [C; 4],
    mut take: impl FnMut(&mut C, &Entry, super::channel::Rated),
) {
    for entry in entries {
        for (channel, kept) in Channel::ALL.into_iter().zip(channels.iter_mut()) {
            if let Some(rated) = channel.of(entry.answers()) {
                take(kept, entry, rated);
            }
        }
    }
}

fn by_first(day: i64, channels: &mut [First; 4]) -> ([Counted; 4], Option<Shown>) {
    let mut shown = Vec::with_capacity(4);
    let counted = channels.each_mut().map(|channel| {
        let (counted, enough) = channel.count(day);
        if enough {
            shown.push(channel.read(day));
        }
        counted
    });
    if shown.is_empty() {
        return (counted, None);
    }
    let drift = first::drift(&shown);
    let alone = first::alone(drift, &shown);
    (counted, Some(Shown { drift, channels: shown, alone }))
}

fn by_surprise(day: i64, channels: &mut [Series; 4]) -> ([Counted; 4], Option<Shown>) {
    let counts = channels.each_mut().map(|channel| channel.count(day));
    let counted = counts.map(|(counted, _)| counted);
    let present = present(channels, counts.map(|(_, enough)| enough));
    if present.is_empty() {
        return (counted, None);
    }
    let weighed = surprise::weigh(day, &present);
    let alone = surprise::alone(&weighed);
    let Weighed { drift, channels } = weighed;
    (counted, Some(Shown { drift, channels, alone }))
}

fn present(channels: &[Series; 4], enough: [bool; 4]) -> Vec<&Series> {
    channels.iter().zip(enough).filter_map(|(channel, enough)| enough.then_some(channel)).collect()
}
