//! A pile of numbers that knows its middle, with numbers added and taken away one at a time.
//!
//! Ratings repeat: eighty of them are a dozen different numbers, so a number is kept once with its count.

/// Numbers in rising order with their counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Cells {
    cells: Vec<(f64, u32)>,
    count: u32,
}

impl Cells {
    /// How many numbers lie here.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// The different numbers with their counts, rising.
    pub(super) fn cells(&self) -> &[(f64, u32)] {
        &self.cells
    }

    pub(super) fn add(&mut self, number: f64) {
        self.count += 1;
        match self.cells.binary_search_by(|(known, _)| known.total_cmp(&number)) {
            Ok(place) => {
                if let Some((_, count)) = self.cells.get_mut(place) {
                    *count += 1;
                }
            }
            Err(place) => self.cells.insert(place, (number, 1)),
        }
    }

    /// Takes away a number that was added before.
    pub(super) fn take(&mut self, number: f64) {
        if let Ok(place) = self.cells.binary_search_by(|(known, _)| known.total_cmp(&number))
            && let Some((_, count)) = self.cells.get_mut(place)
        {
            self.count -= 1;
            *count -= 1;
            if *count == 0 {
                self.cells.remove(place);
            }
        }
    }

    /// The median; of an even count the mean of the middle two; of none zero.
    pub(super) fn median(&self) -> f64 {
        median(&self.cells, self.count)
    }
}

/// The median of numbers in rising order, each with its count; the counts add up to `count`.
pub(super) fn median(rising: &[(f64, u32)], count: u32) -> f64 {
    let (lower, upper) = (count.saturating_sub(1) / 2, count / 2);
    let mut before = 0;
    let mut low = None;
    for (number, times) in rising {
        before += times;
        if low.is_none() && before > lower {
            low = Some(*number);
        }
        if before > upper {
            return low.map_or(*number, |low| (low + number) / 2.0);
        }
    }
    0.0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_is_the_median_after_any_coming_and_going(
            kept in prop::collection::vec(-20_i8..20, 1..60), gone in prop::collection::vec(-20_i8..20, 0..60),
        ) {
            let mut cells = Cells::default();
            gone.iter().for_each(|number| cells.add(f64::from(*number)));
            kept.iter().for_each(|number| cells.add(f64::from(*number)));
            gone.iter().for_each(|number| cells.take(f64::from(*number)));
            let mut kept: Vec<f64> = kept.into_iter().map(f64::from).collect();
            kept.sort_by(f64::total_cmp);
            let expected = (kept[(kept.len() - 1) / 2] + kept[kept.len() / 2]) / 2.0;
            prop_assert_eq!(cells.median(), expected);
            prop_assert_eq!(cells.count() as usize, kept.len());
        }
    }
}
