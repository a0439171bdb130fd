//! Athletes made by chance: own baselines, kinds, weekday habits, autocorrelation, slow wander, piled-up ratings,
//! gaps and holidays, two to six sessions a week.

use crate::athlete::{Athlete, CHANNELS, Session, Steps, WORSE};
use crate::chance::Chance;

/// Days of each athlete's log.
const DAYS: i64 = 420;

/// So many athletes, the same for the same seed.
pub fn athletes(count: u64, seed: u64) -> Vec<Athlete> {
    let one = |number| athlete(&mut Chance::new(seed.wrapping_mul(7919).wrapping_add(number * 104_729)));
    (0..count).map(one).filter(|athlete| athlete.sessions.len() > 40).collect()
}

/// What a channel is like for this athlete.
struct Rater {
    base: f64,
    spread: f64,
    /// Correlation of one session's rest with the next one's.
    carried: f64,
    /// Share of the spread that wanders for weeks.
    wander: f64,
    favourite: f64,
    skipped: f64,
    rest: f64,
    level: f64,
}

fn raters(chance: &mut Chance) -> [Rater; CHANNELS] {
    let ranges = [((4.0, 6.5), (0.9, 2.0)), ((4.6, 6.8), (0.7, 1.6)), ((0.0, 2.6), (0.7, 1.7))];
    ranges.map(|(base, spread)| {
        let base = chance.between(base.0, base.1);
        Rater {
            base,
            spread: chance.between(spread.0, spread.1),
            carried: chance.between(0.0, 0.4),
            wander: chance.between(0.1, 0.45),
            favourite: (base + 0.3 * chance.normal()).round(),
            skipped: chance.between(0.0, 0.15),
            rest: chance.normal(),
            level: chance.normal(),
        }
    })
}

fn athlete(chance: &mut Chance) -> Athlete {
    let steps = [(0.0, 10.0), (0.0, 10.0), (-5.0, 5.0)].map(|(least, most)| Steps { least, most, step: 1.0 });
    let a_week = chance.between(2.0, 6.0);
    let kinds = 2 + chance.below(4);
    let habits: Vec<(f64, usize)> =
        (0..7).map(|_| ((a_week / 7.0 * chance.between(0.3, 1.7)).min(0.95), chance.below(kinds))).collect();
    // How a kind differs: effort, quality, keenness in points; minutes as a logarithm.
    let of_kinds: Vec<[f64; 4]> = (0..kinds).map(|_| [1.0, 0.4, 0.5, 0.25].map(|by| by * chance.normal())).collect();
    let mut raters = raters(chance);
    let wander_days = chance.between(25.0, 90.0);
    let together = chance.between(0.0, 0.35);
    let minutes_cost = chance.between(0.0, 2.0);
    let piled = if chance.part() < 0.5 { chance.between(0.0, 0.6) } else { 0.0 };
    let mut away = 0;
    let mut sessions = Vec::new();
    for day in 0..DAYS {
        let kept = (-1.0 / wander_days).exp();
        raters
            .iter_mut()
            .for_each(|rater| rater.level = kept * rater.level + (1.0 - kept * kept).sqrt() * chance.normal());
        if away > 0 {
            away -= 1;
            continue;
        }
        if chance.part() < 1.0 / 110.0 {
            away = 5 + chance.below(17);
            continue;
        }
        let (habit, usual) = habits[(day % 7) as usize];
        if chance.part() > habit {
            continue;
        }
        let kind = if chance.part() < 0.8 { usual } else { chance.below(kinds) };
        let longer = of_kinds[kind][3] + 0.2 * chance.normal();
        let mood = chance.normal();
        let mut ratings = [None; CHANNELS];
        for (channel, rater) in raters.iter_mut().enumerate() {
            rater.rest = rater.carried * rater.rest + (1.0 - rater.carried.powi(2)).sqrt() * chance.normal();
            let own = (1.0 - together).sqrt() * rater.rest + together.sqrt() * mood * WORSE[channel];
            let moved = (1.0 - rater.wander.powi(2)).sqrt() * own + rater.wander * rater.level;
            let cost = if channel == 0 { minutes_cost * longer } else { 0.0 };
            let mut felt = rater.base + of_kinds[kind][channel] + rater.spread * moved + cost;
            if (felt - rater.favourite).abs() < 1.5 && chance.part() < piled {
                felt = rater.favourite;
            }
            let Steps { least, most, .. } = steps[channel];
            ratings[channel] = (chance.part() >= rater.skipped).then_some(felt.round().clamp(least, most));
        }
        let minutes = Some((60.0 * longer.exp() / 5.0).round() * 5.0);
        sessions.push(Session { day, kind: Some(kind), minutes, ratings });
    }
    Athlete { sessions, steps }
}
