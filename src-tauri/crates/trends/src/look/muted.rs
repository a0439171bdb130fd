//! When a watch or a trend is not said: the athlete is fine, or a session was tagged.
//!
//! Only the words and the offers are muted. The charts go on, the numbers can be looked at, and growth waits all
//! the same: an athlete who is fine loses nothing by it.

use freshlegs_calendar::Day;
use freshlegs_record::Tag;

/// "I am fine" holds for so many days, the day it was said included.
pub const FINE_DAYS: i64 = 14;

/// A tag holds for so many days after the session that wears it: recent ratings are those of about a week.
pub const TAG_DAYS: i64 = 7;

/// Why nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mute {
    /// The athlete is fine.
    Fine,
    /// Something was the matter.
    Tagged(Tag),
}

/// That nothing is said, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Muted {
    /// Why.
    pub by: Mute,
    /// The first day on which it is said again.
    pub until: Day,
}

/// Whether a day is muted: by the day on which the athlete was fine, or by the days and tags of records.
pub fn muted(day: Day, fine: Option<Day>, tagged: &[(Day, Tag)]) -> Option<Muted> {
    let fine = fine.map(|said| (said, Muted { by: Mute::Fine, until: said.plus(FINE_DAYS) }));
    let tagged = tagged.iter().map(|(on, tag)| (*on, Muted { by: Mute::Tagged(*tag), until: on.plus(TAG_DAYS + 1) }));
    let holds = |(from, muted): &(Day, Muted)| *from <= day && day < muted.until;
    fine.into_iter().chain(tagged).filter(holds).map(|(_, muted)| muted).max_by_key(|muted| muted.until)
}

#[cfg(test)]
mod tests {
    use super::super::tests::day;
    use super::*;

    #[test]
    fn fine_is_asked_again_after_two_weeks() {
        let said = |on: i64| muted(day(on), Some(day(10)), &[]).map(|muted| muted.by);
        assert_eq!((said(9), said(10), said(23), said(24)), (None, Some(Mute::Fine), Some(Mute::Fine), None));
    }

    #[test]
    fn a_tag_holds_a_week_and_the_longest_wins() {
        let tagged = [(day(10), Tag::Ill), (day(14), Tag::Travelling)];
        let by = |on: i64| muted(day(on), None, &tagged).map(|muted| (muted.by, muted.until));
        assert_eq!(by(9), None);
        assert_eq!(by(12), Some((Mute::Tagged(Tag::Ill), day(18))));
        assert_eq!(by(15), Some((Mute::Tagged(Tag::Travelling), day(22))));
        assert_eq!(by(22), None);
        assert_eq!(muted(day(15), Some(day(12)), &tagged).map(|muted| muted.by), Some(Mute::Fine));
    }
}
