//! What a session cost beside what it gave: effort above the usual, less quality above the usual.
//!
//! Both are counted in the athlete's own spreads. The baseline is Drift's first one (`trends.md`): the entries of
//! the 84 days that end 14 days before, the kind's own median from six entries on, at least ten entries in all.

use freshlegs_calendar::{Day, Kind};

use crate::{ENOUGH, Felt};

/// Days before a session at which its baseline ends and begins, both included.
const ENDS: i64 = 14;
const BEGINS: i64 = 97;

/// Entries that a baseline needs.
const LEAST: u32 = 10;

/// Spreads are never taken for smaller than this: effort, quality (`trends.md`).
const FLOORS: [f64; 2] = [0.75, 0.5];

/// How far effort and quality of one session lie from the usual, in own spreads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Decoupled {
    /// Positive is harder.
    pub effort: f64,
    /// Positive is smoother.
    pub quality: f64,
}

impl Decoupled {
    /// Effort less quality: positive is more cost for less.
    pub fn gap(&self) -> f64 {
        self.effort - self.quality
    }
}

/// For each session, how it lies; nothing where the baseline is too small. Sessions come oldest first.
pub fn decoupled(sessions: &[Felt]) -> Vec<Option<Decoupled>> {
    let mut baselines = [Counts::default(), Counts::default()];
    let (mut entered, mut left) = (sessions.iter().peekable(), sessions.iter().peekable());
    let mut found = Vec::with_capacity(sessions.len());
    for session in sessions {
        while let Some(felt) = entered.next_if(|felt| felt.day <= session.day.plus(-ENDS)) {
            count(&mut baselines, felt, 1);
        }
        while let Some(felt) = left.next_if(|felt| out(felt.day, session.day)) {
            count(&mut baselines, felt, -1);
        }
        let [effort, quality] = &mut baselines;
        let z = |counts: &mut Counts, rating: i8, floor| counts.z(session.kind, rating, floor);
        let [low, lower] = FLOORS;
        let pair = z(effort, session.effort.get(), low).zip(z(quality, session.quality.get(), lower));
        found.push(pair.map(|(effort, quality)| Decoupled { effort, quality }));
    }
    found
}

fn out(day: Day, session: Day) -> bool {
    day < session.plus(-BEGINS)
}

fn count([efforts, qualities]: &mut [Counts; 2], felt: &Felt, by: i32) {
    efforts.add(felt.kind, felt.effort.get(), by);
    qualities.add(felt.kind, felt.quality.get(), by);
}

/// How often each rating of each kind was given, so that a day costs what the scale has steps.
#[derive(Clone, Copy, Default)]
struct Counts {
    kinds: [Scale; Kind::ALL.len()],
    all: Scale,
    /// What they say, until another rating comes in or leaves: days with several sessions ask for it again.
    known: Option<Known>,
}

/// The median of each kind, or of all where a kind has too few, and the spread around them.
#[derive(Clone, Copy)]
struct Known {
    centres: [f64; Kind::ALL.len()],
    spread: f64,
}

/// How often each of 0 to 10 was given.
#[derive(Clone, Copy, Default)]
struct Scale {
    steps: [u32; 11],
    count: u32,
}

impl Counts {
    fn add(&mut self, kind: Kind, rating: i8, by: i32) {
        self.known = None;
        if let Some(scale) = self.kinds.get_mut(kind as usize) {
            scale.add(rating, by);
        }
        self.all.add(rating, by);
    }

    /// A rating beside the median of its kind, in spreads of all ratings around theirs, clipped to ±3.
    fn z(&mut self, kind: Kind, rating: i8, floor: f64) -> Option<f64> {
        let known = match self.known {
            Some(known) => known,
            None => *self.known.insert(self.look()?),
        };
        let own = known.centres.get(kind as usize)?;
        Some(((f64::from(rating) - own) / known.spread.max(floor)).clamp(-3.0, 3.0))
    }

    fn look(&self) -> Option<Known> {
        if self.all.count < LEAST {
            return None;
        }
        let everything = self.all.median()?;
        let centres = self.kinds.map(|scale| {
            let own = scale.count as usize >= ENOUGH;
            own.then(|| scale.median()).flatten().unwrap_or(everything)
        });
        let squares: f64 = self.kinds.iter().zip(centres).map(|(scale, centre)| scale.squares(centre)).sum();
        Some(Known { centres, spread: (squares / f64::from(self.all.count)).sqrt() })
    }
}

impl Scale {
    fn add(&mut self, rating: i8, by: i32) {
        if let Some(step) = usize::try_from(rating).ok().and_then(|rating| self.steps.get_mut(rating)) {
            *step = step.saturating_add_signed(by);
            self.count = self.count.saturating_add_signed(by);
        }
    }

    /// The plain median; of an even count the mean of the middle two.
    fn median(&self) -> Option<f64> {
        let nth = |nth: u32| {
            let mut passed = 0;
            (0_u8..).zip(self.steps).find_map(|(rating, count)| {
                passed += count;
                (passed > nth).then(|| f64::from(rating))
            })
        };
        Some((nth(self.count.checked_sub(1)? / 2)? + nth(self.count / 2)?) / 2.0)
    }

    fn squares(&self, centre: f64) -> f64 {
        if self.count == 0 {
            return 0.0;
        }
        let square = |(rating, count): (u8, u32)| f64::from(count) * (f64::from(rating) - centre).powi(2);
        (0_u8..).zip(self.steps).map(square).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::felt::tests::felt;

    #[test]
    fn a_session_is_set_beside_the_sessions_of_its_kind_some_weeks_before() {
        // Twelve runs at 6 and 5, then one that cost two more and gave one less.
        let mut sessions: Vec<_> = (1..=12).map(|day| felt(day, "acceleration", 6, 5)).collect();
        sessions.push(felt(40, "acceleration", 8, 4));
        let found = decoupled(&sessions);
        assert!(found[..12].iter().all(Option::is_none), "nothing before a baseline");
        let last = found[12].unwrap();
        assert!((last.effort - 2.0 / 0.75).abs() < 1e-9 && (last.quality + 2.0).abs() < 1e-9, "{last:?}");
        assert!((last.gap() - 14.0 / 3.0).abs() < 1e-9);
    }

    #[test]
    fn kinds_have_their_own_usual_and_old_entries_leave() {
        let mut sessions: Vec<_> = (1..=10).map(|day| felt(day, "technique", 3, 7)).collect();
        sessions.extend((11..=20).map(|day| felt(day, "long_run", 7, 3)));
        sessions.push(felt(60, "technique", 3, 7));
        sessions.push(felt(61, "long_run", 7, 3));
        sessions.push(felt(200, "long_run", 7, 3));
        let found = decoupled(&sessions);
        assert_eq!(found[20].map(|z| z.gap()), Some(0.0));
        assert_eq!(found[21].map(|z| z.gap()), Some(0.0));
        assert_eq!(found[22], None, "after a gap nothing is known");
    }

    #[test]
    fn the_last_day_of_the_baseline_lies_fourteen_days_back() {
        let mut sessions: Vec<_> = (1..=9).map(|day| felt(day, "technique", 5, 5)).collect();
        sessions.push(felt(10, "technique", 5, 5));
        let on = |day| {
            let mut sessions = sessions.clone();
            sessions.push(felt(day, "technique", 5, 5));
            decoupled(&sessions).last().copied().flatten()
        };
        assert_eq!(on(23), None);
        assert!(on(24).is_some());
        assert!(on(98).is_some());
        assert_eq!(on(99), None);
    }
}
