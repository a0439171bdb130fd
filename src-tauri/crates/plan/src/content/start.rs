//! Starting from what stands there: any session as an own one that can be edited.

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_texts::Phrase;

use super::{OwnAmount, OwnBlock, OwnSession};
use crate::{Amount, Block, BlockDose, Inside, face};

impl OwnSession {
    /// The session as an own one, in words that the caller says. Always one that is let in: what is too
    /// long is cut, and of a pause from … to it takes the longer end, so that nobody rests less by editing.
    pub fn from_inside(kind: Kind, inside: &Inside, say: impl Fn(&Phrase) -> String) -> Self {
        let line = |phrase: &Option<Phrase>| phrase.as_ref().map(|phrase| cut(&say(phrase), 200)).unwrap_or_default();
        Self {
            title: named(&say(&face(kind, inside).title), kind),
            blocks: inside.blocks.iter().take(12).map(|block| own_block(block, kind, &say)).collect(),
            cue: line(&inside.cue),
            goal: line(&inside.goal),
            playful: line(&inside.playful),
        }
    }
}

fn own_block(block: &Block, kind: Kind, say: impl Fn(&Phrase) -> String) -> OwnBlock {
    let dose = block.dose.unwrap_or(BlockDose { sets: 1, reps: 1, amount: Amount::Once });
    let amount = match dose.amount {
        Amount::Metres(metres) => OwnAmount::Metres(metres.get().min(1000)),
        Amount::Seconds(seconds) => OwnAmount::Seconds(seconds.clamp(1, 600)),
        Amount::Once => OwnAmount::None,
    };
    let all = if let OwnAmount::Metres(all) = amount { all } else { 0 };
    // Per cent have a field of their own; an intensity without them ("moderate weight") is kept in the text.
    let intensity = block.intensity.as_ref().filter(|_| block.percent.is_none()).map(&say);
    let text = [Some(say(&block.text)), intensity].into_iter().flatten().filter(|text| !text.is_empty());
    let pause = |seconds: u16| (seconds > 0).then(|| seconds.min(1800));
    OwnBlock {
        part: block.part,
        title: named(&say(&block.title), kind),
        text: cut(&text.collect::<Vec<_>>().join(" · "), 1000),
        minutes: block.minutes.map(Minutes::get),
        sets: dose.sets.clamp(1, 20),
        reps: dose.reps.clamp(1, 50),
        amount,
        build_up: block.build_up.map_or(0, |metres| metres.get()).min(all.saturating_sub(1)),
        percent: block.percent,
        between_reps_seconds: block.recovery.and_then(|recovery| pause(recovery.between_reps_seconds.1)),
        between_sets_seconds: block
            .recovery
            .and_then(|recovery| recovery.between_sets_seconds)
            .and_then(|(_, to)| pause(to)),
    }
}

/// A title that is let in; a language that says nothing leaves the kind's own name.
fn named(said: &str, kind: Kind) -> String {
    let title = cut(&said.split_whitespace().collect::<Vec<_>>().join(" "), 80);
    if title.is_empty() { kind.name().to_owned() } else { title }
}

fn cut(text: &str, most: usize) -> String {
    text.trim().chars().take(most).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};
    use proptest::prelude::*;

    use super::*;
    use crate::{Content, Level, Mode, Rung, inside_of, library};

    fn everything() -> Vec<Content> {
        let rungs = (0..=6).map(|number| Content::Rung { rung: Rung::of(number) });
        let sessions = library().iter().map(|session| Content::Library { id: session.id.to_owned() });
        [Content::default()].into_iter().chain(rungs).chain(sessions).collect()
    }

    #[test]
    fn an_athlete_starts_from_what_stands_there() {
        let catalogue = Catalogue::new(Language::En);
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Rest) {
            for level in Level::ALL {
                for content in everything() {
                    let before = inside_of(kind, *level, Mode::Cultivate, None, &content);
                    let own = OwnSession::from_inside(kind, &before, |phrase| catalogue.say(phrase));
                    assert_eq!(own.check_for(kind), Ok(()));
                    let json = serde_json::to_string(&own).unwrap();
                    assert_eq!(serde_json::from_str::<OwnSession>(&json).unwrap(), own, "it is let in as it is");
                    let after = inside_of(kind, *level, Mode::Deload, None, &Content::Own(own.clone()));
                    let doses = |inside: &Inside| -> Vec<_> {
                        inside
                            .blocks
                            .iter()
                            .map(|block| (block.part, block.minutes, block.dose, block.build_up))
                            .collect()
                    };
                    assert_eq!(doses(&after), doses(&before), "{kind} at {level}: {content:?}");
                    assert_eq!(catalogue.say(&face(kind, &after).title), catalogue.say(&face(kind, &before).title));
                    let again = OwnSession::from_inside(kind, &after, |phrase| catalogue.say(phrase));
                    assert_eq!(again, own, "editing twice changes nothing");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn whatever_the_words_are_the_session_is_let_in(said in "\\PC{0,1200}", n in 0_usize..17) {
            let kind = Kind::ALL[n];
            let before = inside_of(kind, Level::Trained, Mode::Cultivate, None, &Content::default());
            let own = OwnSession::from_inside(kind, &before, |_| said.clone());
            let json = serde_json::to_string(&own).unwrap();
            prop_assert_eq!(serde_json::from_str::<OwnSession>(&json).unwrap(), own);
        }
    }
}
