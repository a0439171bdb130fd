//! One channel of one athlete: what is expected, what was a surprise, and the starts it may speak for.

use super::expected::{Expected, Parts};
use super::own::Own;
use super::presence::Presence;
use super::start::Start;
use crate::drift::channel::{Channel, Rated};
use crate::drift::kinds::KindNumber;
use crate::drift::reading::Counted;

/// Days between two starts that are tried.
const APART: i64 = 7;
/// A start is tried for so many days; an older one has become the usual.
const TRIED: i64 = 49;
/// A surprise counts as at most so many of its own spreads (Huber 1964).
const FURTHEST: f64 = 3.5;

/// An entry as one possible start sees it.
#[derive(Clone, Copy, Debug)]
pub(in crate::drift) struct Told {
    pub(in crate::drift) day: i64,
    pub(in crate::drift) worse: f64,
    /// What was expected, in rating points.
    pub(in crate::drift) expected: f64,
    /// The surprise in own spreads, at most so large as it counts.
    pub(in crate::drift) surprise: f64,
    pub(in crate::drift) weight: f64,
}

/// One channel, up to a day.
#[derive(Clone, Debug)]
pub(in crate::drift) struct Series {
    channel: Channel,
    presence: Presence,
    expected: Option<Expected>,
    level: Parts,
    own: Own,
    starts: Vec<Start>,
    /// The start whose entries are told, and these.
    told: Option<(i64, Vec<Told>)>,
}

impl Series {
    pub(in crate::drift) fn new(channel: Channel) -> Self {
        Self {
            channel,
            presence: Presence::default(),
            expected: None,
            level: [0.0; 3],
            own: Own::new(channel),
            starts: Vec::with_capacity(8),
            told: None,
        }
    }

    /// Begins a day, which is so many days after the first entry of all channels.
    pub(in crate::drift) fn begin(&mut self, day: i64, since_first: i64) {
        if since_first % APART == 0 {
            self.starts.retain(|start| day - start.day <= TRIED);
            self.starts.push(Start::new(day));
        }
    }

    /// Takes in an entry of the day that was begun last.
    pub(in crate::drift) fn take(&mut self, day: i64, kind: KindNumber, minutes: Option<f64>, rated: Rated) {
        self.presence.take(day);
        let first = self.expected.is_none();
        if first {
            self.level = [rated.worse, 0.0, 0.0];
        }
        let expected = self.expected.get_or_insert_with(|| Expected::new(day));
        let kept = expected.go_to(day);
        self.level.iter_mut().zip(kept).for_each(|(level, kept)| *level *= kept);
        let lesson = expected.learn();
        let session = self.own.of_session(kind, minutes);
        let from_level = rated.worse - self.level.iter().sum::<f64>();
        let spread = self.own.spread();
        let furthest = FURTHEST * lesson.variance.sqrt();
        let surprise = ((from_level - session.points()) / spread).clamp(-furthest, furthest);
        for start in &mut self.starts {
            start.fade(kept);
            let weight = start.take(day, surprise, lesson);
            if let Some((_, told)) = self.told.as_mut().filter(|(from, _)| *from == start.day) {
                let expected = rated.worse - from_level + session.points();
                told.push(Told { day, worse: rated.worse, expected, surprise, weight });
            }
        }
        self.level.iter_mut().zip(lesson.gain).for_each(|(level, gain)| *level += gain * surprise * spread);
        if !first {
            self.own.learn(kind, session, from_level, lesson.variance);
        }
    }

    /// Keeps a row for every entry from this start on.
    pub(in crate::drift) fn tell(&mut self, start: i64) {
        self.told = Some((start, Vec::new()));
    }

    /// The rows that were kept.
    pub(in crate::drift) fn told(&self) -> &[Told] {
        self.told.as_ref().map(|(_, told)| told.as_slice()).unwrap_or_default()
    }

    /// Which channel it is.
    pub(in crate::drift) fn channel(&self) -> Channel {
        self.channel
    }

    /// The starts that are tried, the same days in every channel.
    pub(super) fn starts(&self) -> &[Start] {
        &self.starts
    }

    /// On how many entries it stands on a day, and whether these are enough.
    pub(in crate::drift) fn count(&mut self, day: i64) -> (Counted, bool) {
        self.presence.count(day)
    }
}
