//! Whether a channel has enough entries to be spoken of: the same counts as the first version's.

use std::collections::VecDeque;

use crate::drift::first::{BASELINE_FROM, BASELINE_TO, ENOUGH_BASELINE, ENOUGH_RECENT, RECENT_DAYS};
use crate::drift::reading::Counted;

/// The days of a channel's entries, oldest first, no older than counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Presence {
    days: VecDeque<i64>,
}

impl Presence {
    pub(super) fn take(&mut self, day: i64) {
        self.days.push_back(day);
    }

    /// How many entries are recent and how many are usual on a day, and whether these are enough.
    pub(super) fn count(&mut self, day: i64) -> (Counted, bool) {
        while self.days.front().is_some_and(|entered| day - entered > BASELINE_TO) {
            self.days.pop_front();
        }
        let older = |than: i64| self.days.partition_point(|entered| day - entered >= than);
        let recent = (self.days.len() - older(RECENT_DAYS)) as u32;
        let baseline = older(BASELINE_FROM) as u32;
        (Counted { recent, baseline }, recent >= ENOUGH_RECENT && baseline >= ENOUGH_BASELINE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_count_with_both_ends() {
        let mut presence = Presence::default();
        (0..10).chain([90, 92, 95]).for_each(|day| presence.take(day));
        assert_eq!(presence.count(95), (Counted { recent: 3, baseline: 10 }, true));
        assert_eq!(presence.count(97), (Counted { recent: 3, baseline: 10 }, true));
        assert_eq!(presence.count(98), (Counted { recent: 3, baseline: 9 }, false));
        assert_eq!(presence.count(111).0, Counted { recent: 2, baseline: 3 });
    }
}
