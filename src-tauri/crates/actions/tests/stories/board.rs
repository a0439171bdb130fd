//! What the board says.

use freshlegs_actions::views::{CardState, Dose, Picture};
use freshlegs_calendar::Kind;
use freshlegs_record::SkipReason;

use crate::kit::{athlete, day, planned};

#[test]
fn a_week_is_named_by_its_days() {
    let athlete = planned();
    let week = athlete.week();
    assert_eq!((week.title.as_str(), week.subtitle.as_str()), ("23–29 November", "Week 48"));
    let across = athlete.desk.read_week(&athlete.now, day("2026-12-01")).unwrap();
    assert_eq!(across.title, "30 November – 6 December");
    let far = athlete.desk.read_week(&athlete.now, day("2024-05-07")).unwrap();
    assert_eq!(far.title, "6–12 May 2024");
    assert_eq!((week.previous, week.next), (day("2026-11-16"), day("2026-11-30")));
    assert_eq!(far.this_week, week.week);
}

#[test]
fn a_day_has_a_short_name_for_the_eye_and_a_long_one_for_the_ear() {
    let week = planned().week();
    let thursday = &week.days[3];
    assert_eq!((thursday.short.as_str(), thursday.number.as_str()), ("Thu", "26"));
    assert_eq!(thursday.label, "Thursday 26 November");
    assert_eq!(week.days.iter().filter(|day| day.today).count(), 1);
    assert!(thursday.today);
}

#[test]
fn the_card_of_today_says_what_to_do_and_can_be_recorded() {
    let card = planned().card("Thu");
    assert_eq!(card.title, "Max velocity");
    assert_eq!(card.dose, Some(Dose { amount: "5 × 40".to_owned(), unit: "m".to_owned() }));
    assert_eq!((card.state, card.tag.as_deref(), card.asks), (CardState::Planned, None, 3));
    assert_eq!(card.picture, Picture::Flys { reps: 5 });
    assert_eq!(card.label, "Max velocity, 5 times 40 metres, planned");
    assert!(card.recordable && card.movable);
}

#[test]
fn only_today_and_past_days_offer_record_and_rest_never_does() {
    let athlete = planned();
    let recordable: Vec<bool> = athlete.week().days.iter().map(|day| day.cards[0].recordable).collect();
    assert_eq!(recordable, [true, true, true, true, false, false, false]);
}

#[test]
fn a_rest_day_is_kept_without_a_word() {
    let mut athlete = planned();
    let rest = athlete.card("Sun");
    assert_eq!((rest.state, rest.tag.as_deref(), rest.asks), (CardState::Rest, Some("Kept"), 0));
    assert_eq!((rest.dose, rest.minutes), (None, None));
    assert_eq!(rest.label, "Rest day, kept");
    athlete.on("2026-11-30");
    athlete.records_loose("2026-11-29", Kind::Play, 4, 6);
    let last = athlete.desk.read_week(&athlete.now, day("2026-11-29")).unwrap();
    let sunday = &last.days[6];
    assert_eq!(sunday.cards.len(), 2);
    assert_eq!(sunday.cards[0].tag, None, "a rest day with a ball game on it was not kept");
    assert_eq!((sunday.cards[1].title.as_str(), sunday.cards[1].session), ("Play", None));
}

#[test]
fn the_foot_says_the_week_in_a_sentence() {
    let mut athlete = athlete();
    assert_eq!(athlete.week().foot, "Nothing is planned here yet.");
    athlete.accept();
    assert_eq!(
        athlete.week().foot,
        "Two speed days, three days apart. The taller the card, the more the day asks of you."
    );
    athlete.on("2026-12-01");
    let last = athlete.desk.read_week(&athlete.now, day("2026-11-26")).unwrap();
    assert_eq!(last.foot, "Two speed days, three days apart. One rest day kept.");
}

#[test]
fn a_skipped_card_shows_the_reason_in_the_place_of_the_dose() {
    let mut athlete = planned();
    let strength = athlete.session("Tue");
    athlete.desk.skip_session(&athlete.now, strength, SkipReason::NoWish).unwrap();
    let card = athlete.card("Tue");
    assert_eq!((card.state, card.tag.as_deref()), (CardState::Skipped, Some("Skipped")));
    assert_eq!(card.dose.unwrap().amount, "no wish");
    assert_eq!(card.label, "Strength and mobility, 45 minutes, did not happen: no wish");
    assert!(!card.movable && !card.recordable && card.details.is_empty());
}

#[test]
fn rest_is_not_something_to_skip() {
    let mut athlete = planned();
    let rest = athlete.session("Sun");
    let refusal = athlete.desk.skip_session(&athlete.now, rest, SkipReason::Life).unwrap_err();
    assert_eq!(refusal.message, "A rest day is not something to skip. Move it to another day instead.");
}

#[test]
fn an_opened_card_shows_its_blocks_and_reasons() {
    let athlete = planned();
    let sheet = athlete.desk.read_session(&athlete.now, athlete.session("Thu")).unwrap();
    assert_eq!(sheet.subtitle, "Thursday 26 November · track · 50 min · almost flat out, never straining");
    assert_eq!(sheet.why_title, "Why Thursday");
    let parts: Vec<(&str, &str)> = sheet.blocks.iter().map(|b| (b.time.as_str(), b.title.as_str())).collect();
    assert_eq!(parts, [("10 min", "Warm-up"), ("30 min", ""), ("10 min", "Cool-down")]);
    let flys = &sheet.blocks[1];
    assert_eq!((flys.build_up_metres, flys.rep_metres), (Some(20), Some(40)));
    assert_eq!(flys.recovery.as_deref(), Some("4 min between reps"));
    assert!(sheet.stop_rule.is_some() && sheet.cue.is_some() && sheet.goal.is_some());
    assert_eq!(sheet.moves.len(), 7);
}

#[test]
fn the_athletes_own_goal_stands_on_speed_sessions_only() {
    let mut athlete = planned();
    athlete.desk.set_setting(&athlete.now, "goal", "quiet feet").unwrap();
    let goal = |name: &str| athlete.desk.read_session(&athlete.now, athlete.session(name)).unwrap().goal;
    assert_eq!(goal("Thu").as_deref(), Some("quiet feet"));
    assert_eq!(goal("Sat"), None);
}
