//! How a session's minutes are shared among its parts.

use freshlegs_calendar::Minutes;

/// The length of warm-up, work and cool-down; nothing for a part that a very short session leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shares {
    pub(super) warm_up: Option<Minutes>,
    pub(super) work: Minutes,
    pub(super) cool_down: Option<Minutes>,
}

/// Shares a length among the parts: the ends have the minutes they want, as long as the warm-up stays
/// within two fifths and the cool-down within a quarter; the work has the rest, always a minute or more.
pub(super) fn share(total: Minutes, warm_up: u16, cool_down: u16) -> Shares {
    let total = total.get();
    let warm_up = warm_up.min(total * 2 / 5);
    let cool_down = cool_down.min(total / 4);
    Shares { warm_up: some(warm_up), work: Minutes::of(total - warm_up - cool_down), cool_down: some(cool_down) }
}

/// Splits a length in two, the first part taking so many tenths of it; the second is nothing where
/// there is not a minute left.
pub(super) fn split(total: Minutes, tenths: u16) -> (Minutes, Option<Minutes>) {
    let first = (total.get() * tenths / 10).max(1);
    (Minutes::of(first), some(total.get() - first))
}

/// Spreads a length over blocks that want so many minutes each, in proportion; what is left over is the
/// longest one's. The answer sums to the length, unless there is nothing to spread it over.
pub(super) fn spread(total: u16, wanted: &[u16]) -> Vec<u16> {
    let sum: u32 = wanted.iter().map(|minutes| u32::from(*minutes)).sum();
    let part = |minutes: &u16| u32::from(*minutes) * u32::from(total) / sum.max(1);
    let mut parts: Vec<u16> = wanted.iter().map(|minutes| part(minutes) as u16).collect();
    let rest = total.saturating_sub(parts.iter().sum());
    let longest = wanted.iter().enumerate().rev().max_by_key(|(_, minutes)| **minutes).map(|(number, _)| number);
    if let Some(longest) = longest.and_then(|number| parts.get_mut(number)) {
        *longest += rest;
    }
    parts
}

fn some(minutes: u16) -> Option<Minutes> {
    (minutes > 0).then(|| Minutes::of(minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifty_minutes_of_flys_are_ten_thirty_ten() {
        let shares = share(Minutes::of(50), 10, 10);
        assert_eq!((shares.warm_up, shares.work, shares.cool_down), (some(10), Minutes::of(30), some(10)));
    }

    #[test]
    fn no_length_loses_a_minute() {
        for total in 1..=1440 {
            let total = Minutes::of(total);
            let shares = share(total, 10, 10);
            let sum = [shares.warm_up, Some(shares.work), shares.cool_down].into_iter().flatten().map(Minutes::get);
            assert_eq!(sum.sum::<u16>(), total.get());
            for tenths in 0..10 {
                let (first, second) = split(total, tenths);
                assert_eq!(first.get() + second.map_or(0, Minutes::get), total.get(), "{tenths} tenths of {total:?}");
            }
        }
    }

    #[test]
    fn blocks_shrink_in_proportion() {
        assert_eq!(spread(20, &[10, 20, 10]), [5, 10, 5]);
        assert_eq!(spread(41, &[10, 20, 10]), [10, 21, 10], "what is left over is the longest one's");
        assert_eq!(spread(1, &[10, 10]), [1, 0], "of two alike it is the first one's");
        assert_eq!(spread(50, &[]), Vec::<u16>::new());
    }
}
