//! What a look says, sentence by sentence: what moved, by how much of the athlete's own spread, over how many
//! days and sessions, and what would clear it.
//!
//! It says something about ratings and nothing else. No word here names an illness or a state of mind.

use freshlegs_texts::Phrase;

use crate::drift::{Channel, Reading, Witness};
use crate::look::Look;

/// A channel has moved from this many own spreads on (`docs/drift.md`).
const MOVED: f64 = 0.4;

/// The channels that have moved for the worse: all that moved plainly, else the one that moved most.
pub fn moved(channels: &[Witness]) -> Vec<Witness> {
    let plain: Vec<Witness> = channels.iter().copied().filter(|witness| witness.d >= MOVED).collect();
    if !plain.is_empty() {
        return plain;
    }
    let most =
        channels.iter().copied().filter(|witness| witness.d > 0.0).max_by(|one, other| one.d.total_cmp(&other.d));
    most.into_iter().collect()
}

/// The sentences of a look that stands on so many sessions; for learning see [`learning`].
pub fn sentences(look: &Look, sessions: u32) -> Vec<Phrase> {
    match look.day.reading {
        Reading::Learning => learning(look),
        Reading::Steady => steady(look),
        Reading::Watch | Reading::Trend => slide(look, sessions),
    }
}

/// What is missing, in numbers.
pub fn learning(look: &Look) -> Vec<Phrase> {
    if look.first.is_none() {
        return vec![Phrase::new("reading-learning-none")];
    }
    let counts = look.missing().into_iter().map(|missing| {
        let key = format!("reading-missing-{}", missing.wanted.name());
        Phrase::new(key).with("have", missing.have).with("need", missing.need)
    });
    counts.collect()
}

fn steady(look: &Look) -> Vec<Phrase> {
    let better = |witness: &&Witness| witness.channel == Channel::Quality && witness.d <= -MOVED;
    let better = look.day.channels.iter().find(better);
    vec![match better {
        Some(witness) => Phrase::new("reading-better").with("quality", size(-witness.d)),
        None => Phrase::new("reading-steady"),
    }]
}

fn slide(look: &Look, sessions: u32) -> Vec<Phrase> {
    let moved = moved(&look.day.channels);
    let of = |channel: Channel| moved.iter().find(|witness| witness.channel == channel).map(|witness| witness.d);
    let (effort, quality) = (of(Channel::Effort), of(Channel::Quality));
    let (keenness, body) = (of(Channel::Keenness), of(Channel::Body));
    // The first sentence names the spread; the ones after it only say how much of it.
    let (first, mut also) = match (effort, quality) {
        (Some(effort), Some(quality)) => {
            let first = Phrase::new("reading-moved-both").with("effort", size(effort)).with("quality", part(quality));
            (first, vec![("keenness", keenness), ("body", body)])
        }
        (Some(effort), None) => {
            let first = Phrase::new("reading-moved-effort").with("size", size(effort));
            (first, vec![("keenness", keenness), ("body", body)])
        }
        (None, Some(quality)) => {
            let first = Phrase::new("reading-moved-quality").with("size", size(quality));
            (first, vec![("keenness", keenness), ("body", body)])
        }
        (None, None) => match (keenness, body) {
            (Some(keenness), _) => {
                (Phrase::new("reading-moved-keenness").with("size", size(keenness)), vec![("body", body)])
            }
            (None, Some(body)) => (Phrase::new("reading-moved-body").with("size", size(body)), Vec::new()),
            (None, None) => (Phrase::new("reading-moved-little"), Vec::new()),
        },
    };
    let over = Phrase::new("reading-over").with("days", look.days().unwrap_or(1)).with("sessions", sessions);
    let first = first.with("over", over);
    also.retain(|(_, size)| size.is_some());
    let also = also
        .into_iter()
        .map(|(name, size)| Phrase::new(format!("reading-also-{name}")).with("size", part(size.unwrap_or_default())));
    std::iter::once(first).chain(also).collect()
}

impl Look {
    /// What would clear it, on watch and trend.
    pub fn clears_words(&self) -> Option<Phrase> {
        self.evidence.as_ref()?;
        Some(match self.clears {
            Some(sessions) => Phrase::new("reading-clears").with("sessions", sessions),
            None => Phrase::new("reading-clears-weeks"),
        })
    }
}

/// "0.9 of your usual spread", "1.2 times your usual spread".
pub fn size(d: f64) -> Phrase {
    sized("reading-size", d)
}

/// "0.6 of it", "1.1 times it".
fn part(d: f64) -> Phrase {
    sized("reading-part", d)
}

fn sized(key: &str, d: f64) -> Phrase {
    // Less than a tenth is said as a tenth: nothing at all would not stand in the sentence.
    let tenths = (d * 10.0).round().clamp(1.0, 99.0);
    let which = if tenths < 10.0 { "of" } else { "times" };
    Phrase::new(format!("{key}-{which}")).with("size", tenths / 10.0)
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::super::tests::{day, slid, usual};
    use super::*;
    use crate::drift::{Counted, DayReading, Evidence};

    fn said(look: &Look, sessions: u32) -> String {
        let words = Catalogue::new(Language::En);
        let told = sentences(look, sessions).into_iter().chain(look.clears_words());
        let mut told: Vec<String> = told.map(|phrase| words.say(&phrase)).collect();
        told.insert(0, look.day.reading.name().to_owned());
        told.join("\n  ")
    }

    fn look(reading: Reading, moved: &[(Channel, f64)], clears: Option<u32>) -> Look {
        let channels = moved.iter().map(|(channel, d)| Witness { channel: *channel, d: *d, s: 2.0 * d }).collect();
        let start = day(100);
        let evidence = Evidence { start, size: 0.7, rows: vec![], totals: vec![], log_odds: 2.0 };
        let shown = DayReading { day: day(115), reading, drift: Some(1.5), channels, counted: [Counted::default(); 4] };
        Look { day: shown, first: Some(day(0)), evidence: (reading >= Reading::Watch).then_some(evidence), clears }
    }

    #[test]
    fn every_reading_has_its_sentences() {
        use Channel::{Body, Effort, Keenness, Quality};
        use Reading::{Steady, Trend, Watch};
        let looks = [
            look(Watch, &[(Effort, 0.9), (Quality, 0.6), (Keenness, 0.44)], Some(3)),
            look(Trend, &[(Effort, 1.24), (Quality, 1.0), (Keenness, 1.1), (Body, 0.4)], Some(8)),
            look(Trend, &[(Effort, 0.1), (Quality, 0.8), (Keenness, 0.7)], None),
            look(Watch, &[(Effort, 0.7), (Quality, -0.2)], Some(1)),
            look(Watch, &[(Keenness, 0.9), (Body, 0.5)], Some(2)),
            look(Watch, &[(Body, 0.9)], Some(2)),
            look(Watch, &[(Effort, 0.2), (Quality, 0.3)], Some(2)),
            look(Watch, &[(Effort, -0.2), (Quality, 0.0)], Some(2)),
            look(Steady, &[(Effort, 0.3), (Quality, -0.3)], None),
            look(Steady, &[(Quality, -0.55)], None),
            Look::at(&[], day(0)),
            Look::at(&usual(3), day(2)),
            Look::at(&usual(20), day(19)),
            Look::at(&usual(60), day(85)),
        ];
        let told: Vec<String> = looks.iter().map(|look| said(look, 9)).collect();
        insta::assert_snapshot!(told.join("\n\n"));
    }

    #[test]
    fn a_real_slide_is_told_with_its_numbers() {
        insta::assert_snapshot!(said(&Look::at(&slid(35), day(174)), 18));
    }

    #[test]
    fn the_words_stay_calm() {
        let forbidden = ["burnout", "risk", "danger", "injury", "overtrained", "must", "fail", "failed", "score"];
        let source = include_str!("../../../../../ui/locales/en/reading.ftl").to_lowercase();
        for word in source.split(|letter: char| !letter.is_alphabetic()) {
            assert!(!forbidden.contains(&word), "“{word}” is not a word of ours");
        }
        assert!(!source.contains('!'), "nobody cheers here");
    }
}
