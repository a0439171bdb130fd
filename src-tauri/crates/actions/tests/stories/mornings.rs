//! How a morning was, and the sessions that were begun fresh.

use freshlegs_actions::{MorningItem, MorningSaid};
use freshlegs_calendar::Kind;

use crate::kit::{Athlete, athlete, day, planned};

impl Athlete {
    fn says(&mut self, morning: &str, said: MorningSaid) -> &mut Self {
        self.desk.say_morning(&self.now, day(morning), &said).unwrap();
        self
    }

    fn sore(&mut self, morning: &str, soreness: i64) -> &mut Self {
        self.says(morning, MorningSaid { soreness: Some(soreness), ..MorningSaid::default() })
    }

    /// Sleep, soreness and tiredness of today.
    fn this_morning(&self) -> (Option<i8>, Option<i8>, Option<i8>) {
        let morning = self.week().morning.unwrap();
        (morning.sleep, morning.soreness, morning.tiredness)
    }
}

#[test]
fn each_answer_of_a_morning_stands_beside_the_others() {
    let mut athlete = athlete();
    assert!(athlete.week().morning.unwrap().asks, "nothing was said yet");
    athlete.says("2026-11-26", MorningSaid { sleep: Some(8), ..MorningSaid::default() });
    athlete.sore("2026-11-26", 2);
    athlete.says("2026-11-26", MorningSaid { pain: Some(1), sharp: Some(false), ..MorningSaid::default() });
    assert_eq!(athlete.this_morning(), (Some(8), Some(2), None), "pain on the way back takes nothing away");
    assert!(!athlete.week().morning.unwrap().asks);
    athlete.says("2026-11-26", MorningSaid { clear: vec![MorningItem::Sleep], ..MorningSaid::default() });
    assert_eq!(athlete.this_morning(), (None, Some(2), None));
    assert_eq!(athlete.undoes(), "Undone: Say how Thursday morning was");
    assert_eq!(athlete.this_morning(), (Some(8), Some(2), None));
}

#[test]
fn a_morning_is_said_later_but_never_before_it_comes() {
    let mut athlete = athlete();
    athlete.sore("2026-11-23", 4);
    let monday = athlete.desk.read_day(&athlete.now, day("2026-11-23")).unwrap().morning.unwrap();
    assert_eq!((monday.day, monday.soreness), (day("2026-11-23"), Some(4)));
    assert_eq!(athlete.desk.read_day(&athlete.now, day("2026-11-27")).unwrap().morning, None);
    let ahead = athlete.desk.say_morning(&athlete.now, day("2026-11-27"), &MorningSaid::default()).unwrap_err();
    assert_eq!(ahead.message, "That morning is still to come.");
    let wrong = MorningSaid { tiredness: Some(11), ..MorningSaid::default() };
    let refused = athlete.desk.say_morning(&athlete.now, day("2026-11-26"), &wrong).unwrap_err();
    assert_eq!(
        (refused.field.as_deref(), refused.message.as_str()),
        (Some("tiredness"), "Tiredness goes from 0 to 10, not 11.")
    );
    athlete.on("2026-12-01");
    assert!(athlete.week().morning.is_some_and(|morning| morning.asks), "each morning is asked about anew");
    let last_week = athlete.desk.read_week(&athlete.now, day("2026-11-23")).unwrap();
    assert_eq!(last_week.morning, None, "only today is asked about");
}

#[test]
fn the_head_counts_speed_sessions_begun_with_little_soreness() {
    let mut athlete = planned();
    let fresh = |athlete: &Athlete| athlete.week().fresh_starts;
    athlete.sore("2026-11-23", 3);
    assert_eq!(fresh(&athlete), None, "a fresh morning alone is no start");
    athlete.records("Mon", |draft| draft.effort = Some(6));
    assert_eq!(fresh(&athlete).as_deref(), Some("1 fresh start"));
    athlete.sore("2026-11-24", 0).records("Tue", |_| {});
    assert_eq!(fresh(&athlete).as_deref(), Some("1 fresh start"), "strength is not speed");
    athlete.records("Thu", |_| {});
    assert_eq!(fresh(&athlete).as_deref(), Some("1 fresh start"), "what was not said of a morning is unknown");
    athlete.sore("2026-11-26", 1);
    assert_eq!(fresh(&athlete).as_deref(), Some("2 fresh starts"));
    athlete.sore("2026-11-26", 4);
    assert_eq!(fresh(&athlete).as_deref(), Some("1 fresh start"));
}

#[test]
fn the_head_counts_rest_days_once_they_are_over() {
    let mut athlete = planned();
    assert_eq!(athlete.week().rest_kept, None, "Sunday is still to come");
    athlete.on("2026-11-29");
    assert_eq!(athlete.week().rest_kept, None, "and it is not over before it is over");
    athlete.on("2026-11-30");
    let kept = |athlete: &Athlete| athlete.desk.read_week(&athlete.now, day("2026-11-23")).unwrap().rest_kept;
    assert_eq!(kept(&athlete).as_deref(), Some("1 rest day kept"));
    athlete.records_loose("2026-11-29", Kind::Match, 8, 5);
    assert_eq!(kept(&athlete), None, "a match on it is no rest");
}
