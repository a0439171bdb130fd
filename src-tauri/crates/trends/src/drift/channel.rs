//! The four channels, all turned so that more is worse.

use super::Answers;

/// One thing that is followed over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// How hard sessions feel.
    Effort,
    /// How well the athlete moves in them.
    Quality,
    /// The wish to train; where it was not asked, how much the session was liked.
    Keenness,
    /// Soreness, tiredness and sleep of the morning.
    Body,
}

/// A number of one channel: more is worse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rated {
    pub(super) worse: f64,
    /// Enjoyment in keenness' place: a different question with a different usual, so its entries form own kinds.
    pub(super) borrowed: bool,
}

impl Channel {
    /// All four, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Effort, Self::Quality, Self::Keenness, Self::Body];

    /// The name in JSON and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Effort => "effort",
            Self::Quality => "quality",
            Self::Keenness => "keenness",
            Self::Body => "body",
        }
    }

    /// A number of this channel as the athlete knows it: quality and keenness turned back.
    pub(super) fn turned_back(self, worse: f64) -> f64 {
        if matches!(self, Self::Quality | Self::Keenness) { -worse } else { worse }
    }

    /// What an entry says on this channel, if anything.
    pub(super) fn of(self, answers: &Answers) -> Option<Rated> {
        let own = |worse| Rated { worse, borrowed: false };
        match self {
            Self::Effort => answers.effort.map(own),
            Self::Quality => answers.quality.map(|quality| own(-quality)),
            Self::Keenness => match answers.keenness {
                Some(keenness) => Some(own(-keenness)),
                None => answers.enjoyment.map(|enjoyment| Rated { worse: 5.0 - enjoyment, borrowed: true }),
            },
            Self::Body => body(answers).map(own),
        }
    }
}

/// The mean of those of the three that were given; sleep counts from its good end.
fn body(answers: &Answers) -> Option<f64> {
    let given = [answers.soreness, answers.tiredness, answers.sleep.map(|sleep| 10.0 - sleep)];
    let count = given.iter().flatten().count();
    (count > 0).then(|| given.iter().flatten().sum::<f64>() / count as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_channel_is_turned_so_that_more_is_worse() {
        let worse =
            |channel: Channel, answers: Answers| channel.of(&answers).map(|rated| (rated.worse, rated.borrowed));
        let none = Answers::default();
        assert_eq!(worse(Channel::Effort, Answers { effort: Some(7.0), ..none }), Some((7.0, false)));
        assert_eq!(worse(Channel::Quality, Answers { quality: Some(7.0), ..none }), Some((-7.0, false)));
        assert_eq!(worse(Channel::Keenness, Answers { enjoyment: Some(7.0), ..none }), Some((-2.0, true)));
        let both = Answers { keenness: Some(-1.0), enjoyment: Some(7.0), ..none };
        assert_eq!(worse(Channel::Keenness, both), Some((1.0, false)), "enjoyment only stands in");
        assert_eq!(worse(Channel::Body, Answers { sleep: Some(8.0), ..none }), Some((2.0, false)));
        let all = Answers { soreness: Some(3.0), tiredness: Some(4.0), sleep: Some(8.0), ..none };
        assert_eq!(worse(Channel::Body, all), Some((3.0, false)));
        assert!(Channel::ALL.iter().all(|channel| worse(*channel, none).is_none()), "nothing is filled in");
    }
}
