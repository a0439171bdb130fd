//! In which order a column writes its dates: decided from all its values, asked for when they allow two readings.

use super::moment::{DateOrder, moment};

/// What a column's values say about their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateVerdict {
    /// One order is left. The rows that speak against it are named and cannot be read.
    Known {
        /// The order.
        order: DateOrder,
        /// Places of the values that it cannot read, as they were counted.
        against: Vec<usize>,
        /// Some years have two digits, so the century is our reading and is shown.
        short_years: bool,
    },
    /// More than one is left: ask, and show which values speak for which.
    Ambiguous {
        /// Each order with the places of the values that only it can read.
        orders: Vec<(DateOrder, Vec<usize>)>,
    },
    /// Hardly any value is a date.
    NoDates,
}

const WRITTEN: [DateOrder; 3] = [DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst];
const COUNTED: [DateOrder; 3] = [DateOrder::ExcelDays, DateOrder::EpochSeconds, DateOrder::EpochMillis];

/// The order of a column, from all its values that are not missing.
pub fn date_order<'a>(values: impl Iterator<Item = &'a str>) -> DateVerdict {
    let values: Vec<&str> = values.collect();
    if let Some(order) = counted(&values) {
        return DateVerdict::Known { order, against: Vec::new(), short_years: false };
    }
    let reads: Vec<[bool; 3]> = values.iter().map(|value| WRITTEN.map(|order| reads(value, order))).collect();
    let dates = reads.iter().filter(|reads| reads.contains(&true)).count();
    if dates == 0 || dates * 2 < values.len() {
        return DateVerdict::NoDates;
    }
    let alone = |n: usize| places(&reads, |reads| reads.iter().enumerate().all(|(other, read)| *read == (other == n)));
    let evidence: Vec<(DateOrder, Vec<usize>)> =
        WRITTEN.iter().enumerate().map(|(n, order)| (*order, alone(n))).collect();
    let whole = |n: usize| reads.iter().all(|reads| reads.get(n) == Some(&true) || !reads.contains(&true));
    let fitting: Vec<usize> = (0..WRITTEN.len()).filter(|n| whole(*n)).collect();
    let speaking: Vec<usize> =
        evidence.iter().enumerate().filter(|(_, (_, rows))| !rows.is_empty()).map(|(n, _)| n).collect();
    let named = values.iter().all(|value| !reads_differently(value));
    let chosen = match (fitting.as_slice(), speaking.as_slice()) {
        ([first, ..], _) if named => Some(*first),
        ([only], _) => Some(*only),
        ([], [only]) => Some(*only),
        _ => None,
    };
    match chosen.and_then(|n| WRITTEN.get(n).map(|order| (n, *order))) {
        Some((n, order)) => DateVerdict::Known {
            order,
            against: places(&reads, |reads| reads.get(n) != Some(&true)),
            short_years: values.iter().any(|value| moment(value, order).is_some_and(|read| read.short_year)),
        },
        None => {
            let open = if fitting.is_empty() { speaking } else { fitting };
            let kept = evidence.into_iter().enumerate().filter(|(n, _)| open.is_empty() || open.contains(n));
            DateVerdict::Ambiguous { orders: kept.map(|(_, order)| order).collect() }
        }
    }
}

fn places(reads: &[[bool; 3]], which: impl Fn(&[bool; 3]) -> bool) -> Vec<usize> {
    reads.iter().enumerate().filter(|(_, reads)| which(reads)).map(|(at, _)| at).collect()
}

/// Whether a value can be read in this order. With dots the month never comes first: nobody writes 11.23.2026.
fn reads(value: &str, order: DateOrder) -> bool {
    let dotted =
        order == DateOrder::MonthFirst && value.split_whitespace().next().is_some_and(|date| date.contains('.'));
    let short_dotted = order == DateOrder::YearFirst && value.find('.').is_some_and(|at| at < 4);
    !dotted && !short_dotted && moment(value, order).is_some()
}

/// Whether two orders read the value as two dates. A month in words reads the same in all.
fn reads_differently(value: &str) -> bool {
    let mut dates = WRITTEN.iter().map(|order| moment(value, *order).map(|read| read.date));
    let first = dates.next().flatten();
    dates.any(|date| date != first)
}

/// Days of Excel or seconds since 1970, if every value is a number of that size.
fn counted(values: &[&str]) -> Option<DateOrder> {
    let sizes = [20_000.0..80_000.0, 3e8..5e9, 3e11..5e12];
    let all_in = |size: &std::ops::Range<f64>| {
        values.iter().all(|value| value.parse::<f64>().is_ok_and(|number| size.contains(&number)))
    };
    let at = sizes.iter().position(all_in).filter(|_| !values.is_empty())?;
    COUNTED.get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::DateOrder::*;
    use super::*;

    fn known(order: DateOrder, against: &[usize]) -> DateVerdict {
        DateVerdict::Known { order, against: against.to_vec(), short_years: false }
    }

    #[test]
    fn the_order_is_decided_for_the_column() {
        let cases: [(&str, &[&str], DateVerdict); 12] = [
            ("ISO", &["2024-04-05", "2024-04-06"], known(YearFirst, &[])),
            ("dots", &["05.04.2024", "06.04.2024"], known(DayFirst, &[])),
            ("a day above twelve", &["05/04/2024", "28/04/2024"], known(DayFirst, &[])),
            ("a month second", &["05/04/2024", "04/28/2024"], known(MonthFirst, &[])),
            (
                "all twelve or below",
                &["05/04/2024", "06/04/2024"],
                DateVerdict::Ambiguous { orders: vec![(DayFirst, vec![]), (MonthFirst, vec![])] },
            ),
            (
                "both within one column, as in real forms",
                &["28/04/2024", "04/28/2024", "05/04/2024"],
                DateVerdict::Ambiguous { orders: vec![(DayFirst, vec![0]), (MonthFirst, vec![1])] },
            ),
            ("months in words", &["Jul 5, 2024, 2:05:07 PM", "Jul 6, 2024, 1:00:00 AM"], known(YearFirst, &[])),
            ("one slip of the pen", &["2024-04-05", "2024-04-31", "2024-04-06"], known(YearFirst, &[1])),
            ("Excel's days", &["45387", "45388.5"], known(ExcelDays, &[])),
            ("seconds since 1970", &["1712275200"], known(EpochSeconds, &[])),
            ("no dates", &["easy", "hard", "2024-04-05"], DateVerdict::NoDates),
            ("nothing", &[], DateVerdict::NoDates),
        ];
        for (name, values, verdict) in cases {
            assert_eq!(date_order(values.iter().copied()), verdict, "{name}");
        }
    }

    #[test]
    fn short_years_are_told_and_may_stand_first() {
        let verdict = |values: &[&str]| date_order(values.iter().copied());
        assert_eq!(verdict(&["28.04.24"]), DateVerdict::Known { order: DayFirst, against: vec![], short_years: true });
        assert!(matches!(verdict(&["05/04/06", "07/08/09"]), DateVerdict::Ambiguous { orders } if orders.len() == 3));
    }
}
