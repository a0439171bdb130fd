//! One sentence after saving: what it was beside the athlete's own usual.
//!
//! Effort is never praised and a low number never scolded. With fewer than six sessions of a kind
//! there is no usual, and the sentence says so instead of guessing.

use freshlegs_calendar::Kind;
use freshlegs_plan::kind_word;
use freshlegs_record::{Ended, Entry, Goal};
use freshlegs_texts::{Catalogue, Phrase};
use freshlegs_trends::usual;

use crate::board::capital;

/// How many sessions of a kind make a usual (`trends.md`: the same kind from six entries on).
pub(crate) const ENOUGH: usize = 6;
/// How many of the newest sessions of a kind count for it.
pub(crate) const LOOKED_AT: usize = 24;
/// Closer than this to the usual is the usual: three quarters of a step of the scale.
const NEAR: f64 = 0.75;

/// The athlete's usual of one kind, from the sessions before this one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct UsualOfKind {
    pub(crate) effort: Option<f64>,
    pub(crate) quality: Option<f64>,
    pub(crate) enjoyment: Option<f64>,
}

impl UsualOfKind {
    /// From the entries of one kind before, newest first.
    pub(crate) fn of(before: &[Entry]) -> Self {
        let given = |rating: fn(&Entry) -> Option<i8>| {
            let ratings: Vec<i8> = before.iter().take(LOOKED_AT).filter_map(rating).collect();
            if ratings.len() < ENOUGH { None } else { usual(&ratings) }
        };
        Self {
            effort: given(|entry| entry.effort.map(|n| n.get())),
            quality: given(|entry| entry.quality.map(|n| n.get())),
            enjoyment: given(|entry| entry.enjoyment.map(|n| n.get())),
        }
    }
}

/// The sentence, with one about the goal after it where there was one. `before` is newest first.
pub(crate) fn feedback(words: &Catalogue, entry: &Entry, before: &[Entry]) -> String {
    // A number of pain is kept as it is; without ratings beside it, it is what there is to say.
    let pain = entry.pain.as_ref().filter(|pain| pain.level.get() > 0 && plain(entry));
    if let Some(pain) = pain {
        return words.say(&Phrase::new("record-feedback-pain").with("pain", pain.level.get()));
    }
    let goal = entry.goal.map(|goal| goal_sentence(words, entry, goal));
    let early = (entry.ended == Ended::StoppedEarly).then(|| words.word("record-feedback-stopped-early"));
    let sentences = [Some(words.say(&beside_usual(entry, before))), goal, early];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Whether no rating says how it was.
fn plain(entry: &Entry) -> bool {
    entry.effort.is_none() && entry.quality.is_none() && entry.goal.is_none() && entry.ended == Ended::Whole
}

fn beside_usual(entry: &Entry, before: &[Entry]) -> Phrase {
    let usual = UsualOfKind::of(before);
    let effort = entry.effort.map(|n| n.get());
    let quality = entry.quality.map(|n| n.get());
    if entry.kind == Kind::Rest {
        return Phrase::new("record-feedback-rest");
    }
    match (quality.zip(usual.quality), effort.zip(usual.effort)) {
        (Some((q, usual_quality)), Some((e, usual_effort))) => {
            let (smooth, hard) = (smoothness(q, usual_quality), hardness(e, usual_effort));
            let run = below(before, usual_quality);
            let phrase = match (smooth, hard) {
                ("usual", "usual") if run >= 2 => Phrase::new("record-feedback-usual-again").with("days", run as f64),
                _ => Phrase::new(format!("record-feedback-{smooth}-{hard}")),
            };
            phrase.with("quality", q).with("effort", e)
        }
        (Some((q, usual)), None) => {
            Phrase::new(format!("record-feedback-quality-{}", smoothness(q, usual))).with("quality", q)
        }
        (None, Some((e, usual))) => {
            Phrase::new(format!("record-feedback-effort-{}", hardness(e, usual))).with("effort", e)
        }
        (None, None) if effort.is_none() && quality.is_none() => Phrase::new("record-feedback-plain"),
        (None, None) => too_few(entry.kind, before.len() + 1),
    }
}

fn too_few(kind: Kind, nth: usize) -> Phrase {
    let key = match nth {
        6 => "record-feedback-sixth",
        1..6 => "record-feedback-early",
        // Many sessions, but few with these ratings.
        _ => "record-feedback-plain",
    };
    Phrase::new(key).with("nth", nth as f64).with("session", kind_word(kind))
}

fn smoothness(quality: i8, usual: f64) -> &'static str {
    match f64::from(quality) - usual {
        over if over >= NEAR => "smoother",
        under if under <= -NEAR => "flatter",
        _ => "usual",
    }
}

fn hardness(effort: i8, usual: f64) -> &'static str {
    match f64::from(effort) - usual {
        over if over >= NEAR => "harder",
        under if under <= -NEAR => "lighter",
        _ => "usual",
    }
}

/// How many sessions in a row, up to the last one, lay below the usual.
fn below(before: &[Entry], usual: f64) -> usize {
    let given = before.iter().filter_map(|entry| entry.quality);
    given.take_while(|quality| f64::from(quality.get()) <= usual - NEAR).count()
}

fn goal_sentence(words: &Catalogue, entry: &Entry, goal: Goal) -> String {
    match &entry.goal_words {
        Some(named) => {
            let phrase = Phrase::new(format!("record-feedback-goal-{}", goal.name()));
            words.say(&phrase.with("goal", capital(named.as_str())))
        }
        None => words.word(&format!("record-feedback-goal-unnamed-{}", goal.name())),
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_calendar::{Day, Effort, Quality};
    use freshlegs_record::Words;
    use freshlegs_texts::Language;

    use super::*;

    fn felt(effort: i64, quality: i64) -> Entry {
        let mut entry = Entry::blank(Day::MIN, Kind::MaxVelocity);
        entry.effort = Effort::try_from(effort).ok();
        entry.quality = Quality::try_from(quality).ok();
        entry
    }

    /// Her usual is effort 6, quality 5.
    fn check(effort: i64, quality: i64, sentence: &str) {
        let before = vec![felt(6, 5); 8];
        assert_eq!(feedback(&Catalogue::new(Language::En), &felt(effort, quality), &before), sentence);
    }

    #[test]
    fn quality_and_effort_stand_beside_the_usual() {
        check(6, 5, "Quality 5 at effort 6: your usual.");
        check(6, 7, "Quality 7 at effort 6: smoother than your usual, for the same effort.");
        check(4, 7, "Quality 7 at effort 4: smoother and lighter than your usual.");
        check(8, 7, "Quality 7 at effort 8: smoother than your usual, and harder.");
        check(4, 5, "Quality 5 at effort 4: your usual, for less effort.");
        check(8, 5, "Quality 5 at effort 8: your usual, for more effort.");
        check(6, 3, "Quality 3 at effort 6: less smooth than your usual. One day says little.");
        check(8, 3, "Quality 3 at effort 8: harder and less smooth than your usual. One day says little.");
        check(4, 3, "Quality 3 at effort 4: lighter and less smooth than your usual.");
        check(11, 5, "Quality 5: your usual.");
        check(7, 11, "Effort 7: harder than your usual.");
        check(11, 11, "Done. Nothing more needs saying.");
    }

    #[test]
    fn the_usual_again_is_said_after_some_days_below_it() {
        let mut before = vec![felt(6, 4), felt(7, 4)];
        before.extend(vec![felt(6, 5); 8]);
        let said = feedback(&Catalogue::new(Language::En), &felt(6, 5), &before);
        assert_eq!(said, "Quality 5 at effort 6: your usual again, after two sessions a little below it.");
    }

    #[test]
    fn with_few_sessions_nothing_is_guessed() {
        let words = Catalogue::new(Language::En);
        let said = |before: usize| feedback(&words, &felt(6, 5), &vec![felt(6, 5); before]);
        assert_eq!(said(0), "Your first max velocity. After six, your usual stands beside it.");
        assert_eq!(said(2), "Your third max velocity. After six, your usual stands beside it.");
        assert_eq!(said(5), "Your sixth max velocity. From the next one on, your usual stands beside it.");
        assert_eq!(said(6), "Quality 5 at effort 6: your usual.");
    }

    #[test]
    fn the_goal_and_stopping_early_are_said_after_it() {
        let mut entry = felt(6, 5);
        entry.goal = Some(Goal::Partly);
        entry.goal_words = Words::try_from("relaxed shoulders".to_owned()).ok();
        entry.ended = Ended::StoppedEarly;
        let said = feedback(&Catalogue::new(Language::En), &entry, &vec![felt(6, 5); 8]);
        assert_eq!(
            said,
            "Quality 5 at effort 6: your usual. Relaxed shoulders: partly. You stopped early, which is a success."
        );
    }
}
