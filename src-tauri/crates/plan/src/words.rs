//! The names of kinds, as phrases.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

/// The kind's name as a title: "Max velocity", "Strength and low jumps".
pub fn kind_title(kind: Kind) -> Phrase {
    Phrase::new(format!("plan-kind-{}", dashed(kind)))
}

/// The kind's name where there is little room: "Low jumps".
pub fn kind_short(kind: Kind) -> Phrase {
    Phrase::new(format!("plan-kind-{}-short", dashed(kind)))
}

/// The kind's name in the middle of a sentence: "max velocity".
pub fn kind_word(kind: Kind) -> Phrase {
    Phrase::new(format!("plan-kind-{}-word", dashed(kind)))
}

/// The weekday's name: "Monday".
pub(crate) fn weekday(weekday: Weekday) -> Phrase {
    Phrase::new(format!("calendar-{}", weekday.name()))
}

/// A kind's name as message keys have it.
pub(crate) fn dashed(kind: Kind) -> String {
    kind.name().replace('_', "-")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use freshlegs_calendar::Minutes;
    use freshlegs_texts::{Catalogue, Language, Value};

    use super::*;
    use crate::rules::kit;
    use crate::{Content, DayFrame, DoseWords, Inside, Level, Lived, Mode, Place, Rung};
    use crate::{cues, face, ideas, inside, inside_of, library, next_step, rung};

    /// Every phrase that this crate is known to be able to say.
    fn everything() -> Vec<Phrase> {
        let mut said = Vec::new();
        for kind in Kind::ALL {
            said.extend([kind_title(kind), kind_short(kind), kind_word(kind)]);
            for level in Level::ALL {
                for mode in Mode::ALL {
                    for minutes in [None, Some(Minutes::of(20)), Some(Minutes::of(90))] {
                        add_session(&mut said, kind, &inside(kind, *level, *mode, minutes));
                    }
                }
                for number in 0..=6 {
                    add_session(&mut said, Kind::ReturnDrills, &rung(Rung::of(number), *level, None));
                }
            }
        }
        add_contents(&mut said);
        said.extend(Weekday::ALL.map(weekday));
        said.extend(kit::every_refusal());
        said.extend(crate::why::every_reason());
        said.extend(crate::ladder::stories::every_sentence());
        said.extend(crate::season::stories::every_sentence());
        said.extend(crate::score::shown::every_part());
        said.extend(crate::elsewhere::every_cost());
        said.extend(crate::here::every_line());
        said.extend(crate::conflict_words::every_conflict());
        said.extend(crate::changes::every_change());
        said.extend(crate::mode_words::every_mode());
        said
    }

    /// The library, the athlete's own words, cues and playful ideas, and the steps of progression.
    fn add_contents(said: &mut Vec<Phrase>) {
        for session in library() {
            let content = Content::Library { id: session.id.to_owned() };
            said.extend([session.title(), session.purpose()]);
            for level in Level::ALL {
                add_session(said, session.kind, &inside_of(session.kind, *level, Mode::Cultivate, None, &content));
            }
        }
        let blocks = [(120, 300), (125, 305)].map(|(reps, sets)| {
            format!(
                r#"{{"part":"work","title":"A","sets":2,"reps":3,"amount":{{"metres":20}},"percent":[90,95],
                "between_reps_seconds":{reps},"between_sets_seconds":{sets}}}"#
            )
        });
        for block in blocks {
            let own = serde_json::from_str(&format!(r#"{{"title":"Mine","blocks":[{block}]}}"#)).unwrap();
            let content = Content::Own(own);
            for kind in [Kind::MaxVelocity, Kind::Play] {
                add_session(said, kind, &inside_of(kind, Level::New, Mode::Cultivate, None, &content));
            }
        }
        said.extend(ideas().iter().chain(cues()).flat_map(|idea| [idea.words(), idea.purpose()]));
        for now in [Content::default(), Content::Usual { more_reps: 4, more_metres: 0, volume: 100 }] {
            let lived = Lived { content: now.clone(), quality: Some(7), usual_quality: 5.0, whole: true };
            let lately = [lived.clone(), lived];
            said.extend(next_step(Kind::Acceleration, Level::Trained, Mode::Cultivate, &now, &lately, false).1);
        }
    }

    /// The locale files whose words are this crate's.
    const WRITTEN: &str = concat!(
        include_str!("../../../../ui/locales/en/plan.ftl"),
        "\n",
        include_str!("../../../../ui/locales/en/library.ftl")
    );

    fn add_session(said: &mut Vec<Phrase>, kind: Kind, inside: &Inside) {
        let face = face(kind, inside);
        let mut add_dose = |dose: DoseWords| said.extend([Some(dose.amount), dose.unit].into_iter().flatten());
        face.dose.into_iter().for_each(&mut add_dose);
        inside.blocks.iter().filter_map(|block| block.dose).map(|dose| dose.words()).for_each(add_dose);
        said.extend(face.details);
        for block in &inside.blocks {
            said.extend([block.title.clone(), block.text.clone()]);
            said.extend(block.intensity.clone());
            said.extend(block.recovery.iter().flat_map(|recovery| [recovery.words(), recovery.long_words()]));
        }
        let more = [&inside.stop_rule, &inside.cue, &inside.goal, &inside.playful];
        said.extend(more.into_iter().flatten().cloned());
        said.push(inside.effort_words.clone());
    }

    fn keys_of(phrase: &Phrase, keys: &mut BTreeSet<String>) {
        keys.insert(phrase.key.clone());
        for value in phrase.values.values() {
            if let Value::Phrase(inner) = value {
                keys_of(inner, keys);
            }
        }
    }

    #[test]
    fn every_phrase_has_its_words() {
        let catalogue = Catalogue::new(Language::En);
        for phrase in everything() {
            let mut keys = BTreeSet::new();
            keys_of(&phrase, &mut keys);
            for key in keys {
                assert!(catalogue.knows(&key), "{key} has no words");
            }
            let words = catalogue.say(&phrase);
            assert!(!words.contains(['{', '}']), "a place is left open: {words}");
        }
    }

    #[test]
    fn no_words_lie_unused() {
        let mut keys = BTreeSet::new();
        everything().iter().for_each(|phrase| keys_of(phrase, &mut keys));
        let ours = |line: &&str| line.starts_with("plan-") || line.starts_with("library-");
        let written = WRITTEN.lines().filter(ours).filter_map(|line| line.split(" =").next());
        let unused: Vec<_> = written.filter(|key| !keys.contains(*key)).collect();
        assert_eq!(unused, Vec::<&str>::new(), "words that nobody says are found by no one");
    }

    #[test]
    fn the_words_stay_calm() {
        let forbidden = ["burnout", "risk", "danger", "injury", "overtrained", "must", "fail", "failed"];
        let source = WRITTEN.to_lowercase();
        let words: BTreeSet<&str> = source.split(|letter: char| !letter.is_alphabetic()).collect();
        for word in forbidden {
            assert!(!words.contains(word), "“{word}” is not a word of ours");
        }
        assert!(!source.contains('!'), "nobody cheers here");
    }

    #[test]
    fn places_are_named_where_they_are_missing() {
        for place in Place::ALL {
            assert!(!DayFrame::new(120, &[]).places().any(|there| there == *place));
            assert!(Catalogue::new(Language::En).knows(&format!("plan-rule-time-{}", place.name())));
        }
    }
}
