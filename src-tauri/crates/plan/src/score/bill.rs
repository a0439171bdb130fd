//! What a week costs, day by day and part by part, with days left out where no card stands.

use super::{Score, ScorePart, Wishes, alone, among_others, weekly};
use crate::Problem;
use crate::rules::{Step, WeekCards};
use crate::setting::Setting;
use crate::trail::{Counts, Seen, Trail};

const PARTS: usize = ScorePart::ALL.len();

/// The points of a week.
pub(crate) struct Bill {
    setting: Setting,
    wishes: Wishes,
    days: [Line; 7],
    whole: [u32; PARTS],
    counts: Counts,
}

/// The points of one day.
#[derive(Clone, Copy, Default)]
struct Line {
    trail: Trail,
    card: Option<Seen>,
    points: [u32; PARTS],
}

impl Bill {
    pub(crate) fn of(problem: &Problem, week: &WeekCards) -> Self {
        let (setting, wishes) = (Setting::of(problem), Wishes::of(problem));
        let mut trail = Trail::after(&problem.before);
        let mut days = [Line::default(); 7];
        for ((line, card), day) in days.iter_mut().zip(week).zip(0_i8..) {
            line.trail = trail;
            let Some(today) = card.map(|card| card.on(day)) else {
                trail = trail.skip();
                continue;
            };
            let step = Step { setting: &setting, trail: &line.trail, today };
            add(&mut line.points, among_others(&step, &wishes));
            add(&mut line.points, alone(&step, &wishes));
            line.card = Some(today);
            trail = trail.then(today);
        }
        let mut whole = [0; PARTS];
        add(&mut whole, weekly(&trail.counts, &wishes));
        Self { setting, wishes, days, whole, counts: trail.counts }
    }

    /// The points in all.
    pub(crate) fn score(&self) -> Score {
        let parts: Vec<_> =
            ScorePart::ALL.iter().map(|part| (*part, self.points(*part))).filter(|(_, points)| *points > 0).collect();
        Score { total: parts.iter().map(|(_, points)| points).sum(), parts }
    }

    /// The points of one part.
    pub(crate) fn points(&self, part: ScorePart) -> u32 {
        at(&self.whole, part) + self.days.iter().map(|line| at(&line.points, part)).sum::<u32>()
    }

    /// The day on which a part costs most more than in another week; the first one where it is the same.
    pub(crate) fn dearest_day(&self, part: ScorePart, than: &Bill) -> usize {
        let more = |(now, was): (&Line, &Line)| i64::from(at(&now.points, part)) - i64::from(at(&was.points, part));
        let days = self.days.iter().zip(&than.days).map(more).enumerate();
        days.max_by_key(|(day, more)| (*more, 6 - *day as i64)).map_or(0, |(day, _)| day)
    }

    /// A day as the score sees it; nothing if no card stands there.
    pub(crate) fn step(&self, day: usize) -> Option<Step<'_>> {
        let line = self.days.get(day)?;
        Some(Step { setting: &self.setting, trail: &line.trail, today: line.card? })
    }

    /// What the week holds in all.
    pub(crate) fn counts(&self) -> &Counts {
        &self.counts
    }

    /// What it is scored by.
    pub(crate) fn wishes(&self) -> &Wishes {
        &self.wishes
    }
}

fn add<const N: usize>(points: &mut [u32; PARTS], parts: [(ScorePart, u32); N]) {
    for (part, more) in parts {
        if let Some(sum) = points.get_mut(part as usize) {
            *sum += more;
        }
    }
}

fn at(points: &[u32; PARTS], part: ScorePart) -> u32 {
    points.get(part as usize).copied().unwrap_or_default()
}
