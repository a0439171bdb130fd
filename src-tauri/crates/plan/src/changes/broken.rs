//! The rules that the week would break if it stayed as it stands, with what was entered since and what was
//! done before.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use super::Story;
use super::diff::Change;
use crate::elsewhere::past;
use crate::phrases::{brief, whose};
use crate::rules::{Refusal, Rule, verdict};
use crate::words::dashed;
use crate::{Around, limits};

pub(super) fn tell(story: &mut Story<'_>) {
    let before = past(story.problem);
    let problem = story.problem;
    let around = Around { first: problem.first, mode: problem.mode, before: &before, days: &problem.days };
    let still: Vec<Rule> = verdict(&story.week.map(Some), &around).iter().map(|refusal| refusal.rule).collect();
    for refusal in verdict(&story.standing(), &around) {
        // What the new week breaks too, because it was entered so, is no reason for it.
        if !still.contains(&refusal.rule) {
            broken(story, &refusal);
        }
    }
}

fn broken(story: &mut Story<'_>, refusal: &Refusal) {
    let limits = limits(story.problem.mode);
    let touches = |change: &Change| change.from().is_some_and(|day| refusal.days.contains(&day));
    let speed = |change: &Change| change.speed() && touches(change);
    match refusal.rule {
        Rule::Spacing => {
            let bold = spacing(story, refusal, limits.days_between);
            story.tell(bold, speed);
        }
        Rule::Variety => {
            let bold = variety(story, refusal);
            story.tell(bold, speed);
        }
        Rule::EasyBeforeFast => {
            let eve = refusal.days.first().and_then(|day| kind_on(story, *day)).unwrap_or(Kind::StrengthPlyo);
            story.tell(Phrase::new(format!("plan-rule-easy-before-fast-{}", dashed(eve))), touches);
        }
        Rule::RestDay => {
            let bold = Phrase::new("plan-rule-rest-day").with("needs", limits.rest_days);
            story.tell(bold, |change| change.kind() == Kind::Rest && change.comes());
        }
        Rule::NewStimulus => story.tell(Phrase::new("plan-change-new-stimulus"), speed),
        Rule::LongRun => story.tell(Phrase::new("plan-rule-long-run"), speed),
        Rule::Impact => {
            let bold = Phrase::new("plan-mode-change-impact").with("most", limits.impact_most.unwrap_or_default());
            story.tell(bold, |change| change.speed() && change.leaves());
        }
        // Told where matches, modes and days are.
        Rule::Time | Rule::Mode | Rule::Cap | Rule::AfterMatch | Rule::BeforeMatch => {}
    }
}

fn spacing(story: &Story<'_>, refusal: &Refusal, needs: u8) -> Phrase {
    let earlier = refusal.days.first().filter(|day| **day < 0);
    match earlier.and_then(|day| kind_on(story, *day).map(|kind| whose(story.problem.first, *day, kind))) {
        Some(card) => Phrase::new("plan-change-spacing-last").with("card", card),
        None => Phrase::new("plan-change-spacing"),
    }
    .with("needs", needs)
}

fn variety(story: &Story<'_>, refusal: &Refusal) -> Phrase {
    let earlier = refusal.days.first().filter(|day| (-7..0).contains(*day));
    match earlier.and_then(|day| kind_on(story, *day).map(|kind| (*day, kind))) {
        Some((day, kind)) => {
            Phrase::new("plan-change-variety-last").with("day", story.weekday(day)).with("kind", brief(kind))
        }
        None => Phrase::new("plan-change-variety"),
    }
}

/// What stands on a day of the standing week, or stood on one before it.
fn kind_on(story: &Story<'_>, day: i8) -> Option<Kind> {
    match usize::try_from(day) {
        Ok(at) => story.standing().get(at).copied().flatten().map(|card| card.kind),
        Err(_) => story.problem.before.get(usize::from((-1 - day).unsigned_abs())).copied().flatten(),
    }
}
