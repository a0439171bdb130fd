//! `same_strength`: 4 if there are two or more strength cards, all of one kind.

use freshlegs_texts::Phrase;

use super::dearer::Dearer;
use crate::trail::Counts;

pub(super) fn points(counts: &Counts) -> u32 {
    let alike = counts.mobility == 0 || counts.plyo == 0;
    if counts.strength() >= 2 && alike { 4 } else { 0 }
}

pub(super) fn says(_dearer: &Dearer<'_>) -> Phrase {
    Phrase::new("plan-costs-same-strength")
}

#[cfg(test)]
mod tests {
    use super::super::kit::Scored;

    #[test]
    fn two_of_a_kind_cost_a_little() {
        Scored::of("str rec str rec rec rec res").part("same_strength", 4);
        Scored::of("ply rec ply rec rec rec res").part("same_strength", 4);
        Scored::of("str rec ply rec rec rec res").part("same_strength", 0);
        Scored::of("str rec rec rec rec rec res").part("same_strength", 0);
    }
}
