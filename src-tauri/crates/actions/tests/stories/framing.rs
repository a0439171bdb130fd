//! What a week is built around: minutes and places, events, cards held in place, and what cannot hold together.

use freshlegs_actions::views::{CardState, EventDraft, FrameDraft, Loosen};
use freshlegs_actions::{Acceptance, RefusalCode};
use freshlegs_calendar::{Day, Kind};

use crate::kit::{Athlete, athlete, day, line, planned};

/// The week after the one of most stories: all of it is still to come.
const NEXT: &str = "2026-11-30";

fn frame(minutes: u16, track: bool, gym: bool) -> Option<FrameDraft> {
    Some(FrameDraft { minutes, track, gym, bike: false })
}

fn event(on: &str, kind: Kind, weekly: bool) -> EventDraft {
    EventDraft { day: day(on), kind, minutes: "90".into(), note: "14:00, home".into(), weekly }
}

impl Athlete {
    /// What the builder proposes for a week, in one line of kinds.
    fn proposed(&self, week: &str) -> String {
        let proposal = self.desk.propose_week(&self.now, day(week), None).unwrap();
        assert!(proposal.conflict.is_none(), "{:?}", proposal.conflict);
        proposal.days.iter().map(|day| day.card.kind.name()).collect::<Vec<_>>().join(" ")
    }

    fn accepts(&mut self, week: &str) -> String {
        line(&self.desk.accept_week(&self.now, day(week), &Acceptance::default()).unwrap().output)
    }

    fn puts(&mut self, on: &str, kind: Kind, anyway: bool) -> Result<String, freshlegs_actions::Refusal> {
        self.desk.add_session(&self.now, day(on), kind, anyway).map(|done| line(&done.output))
    }

    fn week_line(&self, week: &str) -> String {
        line(&self.desk.read_week(&self.now, day(week)).unwrap())
    }
}

#[test]
fn a_weekday_has_its_own_time_and_one_date_may_differ() {
    let mut athlete = athlete();
    athlete.desk.set_day(&athlete.now, day("2026-12-01"), true, frame(0, false, false)).unwrap();
    let kinds = |athlete: &Athlete, week: &str| athlete.proposed(week).split(' ').nth(1).unwrap().to_owned();
    assert_eq!(kinds(&athlete, NEXT), "rest", "a Tuesday without time");
    assert_eq!(kinds(&athlete, "2026-12-07"), "rest", "and the Tuesday after");
    athlete.desk.set_day(&athlete.now, day("2026-12-01"), false, frame(120, true, true)).unwrap();
    assert_ne!(kinds(&athlete, NEXT), "rest", "this one has time");
    assert_eq!(kinds(&athlete, "2026-12-07"), "rest");
    let sheet = athlete.desk.read_day(&athlete.now, day("2026-12-01")).unwrap();
    assert!(sheet.frame.once && sheet.every == "every Tuesday", "{sheet:?}");
    athlete.undoes();
    assert_eq!(kinds(&athlete, NEXT), "rest", "one undo takes the exception back");
}

#[test]
fn what_a_day_lacks_stands_at_its_head() {
    let mut athlete = athlete();
    let text = |athlete: &Athlete| athlete.week().days[1].frame.text.clone();
    assert_eq!(text(&athlete), "", "a free day says nothing");
    athlete.desk.set_day(&athlete.now, day("2026-11-24"), true, frame(45, false, true)).unwrap();
    assert_eq!(text(&athlete), "45 min, no track, no bike");
    athlete.desk.set_day(&athlete.now, day("2026-11-24"), true, frame(0, true, true)).unwrap();
    assert_eq!(text(&athlete), "no time");
    let refusal = athlete.desk.set_day(&athlete.now, day("2026-11-24"), true, frame(1441, true, true)).unwrap_err();
    assert_eq!((refusal.code, refusal.field.as_deref()), (RefusalCode::Field, Some("minutes")));
    assert_eq!(text(&athlete), "no time", "what was refused changed nothing");
}

#[test]
fn a_match_on_saturday_is_built_around_and_undone_in_one_step() {
    let mut athlete = athlete();
    athlete.accepts(NEXT);
    let before = athlete.week_line(NEXT);
    athlete.desk.add_event(&athlete.now, &event("2026-12-05", Kind::Match, false)).unwrap();
    assert_eq!(
        athlete.week_line(NEXT),
        before.replace("Long", "match+Long"),
        "the plan is left alone until it is built"
    );
    let proposal = athlete.desk.propose_week(&athlete.now, day(NEXT), None).unwrap();
    let saturday = &proposal.days[5].card;
    assert_eq!(
        (saturday.kind, saturday.state, saturday.tag.as_deref()),
        (Kind::Match, CardState::Fixed, Some("Yours"))
    );
    assert_eq!(saturday.details.first().map(String::as_str), Some("14:00, home"));
    assert_eq!(proposal.days[6].card.kind, Kind::Rest, "the day after a match is for rest or recovery");
    assert!(!proposal.reasons.is_empty() && proposal.reasons.len() <= 3);

    let week = athlete.accepts(NEXT);
    assert!(week.contains("match") && !week.contains("match+"), "one card on that day: {week}");
    athlete.undoes();
    assert_eq!(athlete.week_line(NEXT), before.replace("Long", "match+Long"), "one undo takes the acceptance back");
    athlete.undoes();
    assert_eq!(athlete.week_line(NEXT), before, "and one more the match");
}

#[test]
fn what_was_entered_never_moves_and_nothing_takes_its_place() {
    let mut athlete = athlete();
    athlete.desk.add_event(&athlete.now, &event("2026-11-28", Kind::Match, false)).unwrap();
    athlete.accept();
    let card = athlete.card("Sat");
    assert!(!card.movable && card.event.is_some());
    let refusal = athlete.moves("Fri", "Sat").unwrap_err();
    assert_eq!(refusal.message, "What you entered for this day stays.");
    let refusal = athlete.moves("Sat", "Fri").unwrap_err();
    assert_eq!(refusal.code, RefusalCode::Fault);
    let refusal = athlete.puts("2026-11-28", Kind::Play, true).unwrap_err();
    assert!(refusal.message.starts_with("What you entered for this day has it to itself"), "{}", refusal.message);
}

#[test]
fn a_weekly_practice_goes_on_after_one_is_taken_out() {
    let mut athlete = athlete();
    athlete.desk.add_event(&athlete.now, &event("2026-12-01", Kind::SportPractice, true)).unwrap();
    let falls = |athlete: &Athlete| {
        let events = athlete.desk.list_events(day("2026-11-24"), day("2026-12-31")).unwrap();
        events.iter().map(|(day, _)| day.to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(falls(&athlete), "2026-12-01 2026-12-08 2026-12-15 2026-12-22 2026-12-29");
    let id = |athlete: &Athlete, on: &str| athlete.desk.list_events(day(on), day(on)).unwrap()[0].1.event;
    let practice = id(&athlete, "2026-12-15");
    athlete.desk.remove_event(&athlete.now, practice, day("2026-12-15"), false).unwrap();
    assert_eq!(falls(&athlete), "2026-12-01 2026-12-08 2026-12-22 2026-12-29", "one was left out");
    let practice = id(&athlete, "2026-12-22");
    athlete.desk.remove_event(&athlete.now, practice, day("2026-12-29"), true).unwrap();
    assert_eq!(falls(&athlete), "2026-12-01 2026-12-08 2026-12-22", "and all from a day on");
    athlete.undoes();
    athlete.undoes();
    assert_eq!(falls(&athlete), "2026-12-01 2026-12-08 2026-12-15 2026-12-22 2026-12-29");
}

#[test]
fn an_event_that_is_taken_out_takes_its_session_with_it() {
    let mut athlete = athlete();
    athlete.desk.add_event(&athlete.now, &event("2026-11-28", Kind::Match, false)).unwrap();
    athlete.accept();
    let id = athlete.card("Sat").event.unwrap();
    athlete.desk.remove_event(&athlete.now, id, day("2026-11-28"), true).unwrap();
    assert!(!athlete.line().contains("match"), "{}", athlete.line());
    athlete.undoes();
    assert!(athlete.line().contains("match"));
}

#[test]
fn an_event_is_one_of_four_kinds_and_its_minutes_can_be_read() {
    let mut athlete = athlete();
    let refusal = athlete.desk.add_event(&athlete.now, &event("2026-11-28", Kind::Play, false)).unwrap_err();
    assert_eq!(refusal.field.as_deref(), Some("kind"));
    let draft = EventDraft { minutes: "all day".into(), ..event("2026-11-28", Kind::Match, false) };
    assert_eq!(athlete.desk.add_event(&athlete.now, &draft).unwrap_err().field.as_deref(), Some("minutes"));
    let draft = EventDraft { note: "n".repeat(81), ..event("2026-11-28", Kind::Match, false) };
    assert_eq!(athlete.desk.add_event(&athlete.now, &draft).unwrap_err().field.as_deref(), Some("note"));
}

#[test]
fn a_card_held_in_place_stays_when_the_week_is_built_again() {
    let mut athlete = athlete();
    athlete.on("2026-11-23").accept();
    athlete.moves("Tue", "Wed").unwrap();
    let wednesday = athlete.session("Wed");
    athlete.desk.pin_session(&athlete.now, wednesday, true).unwrap();
    let card = athlete.card("Wed");
    assert!(card.pinned && card.tag.as_deref() == Some("Yours"), "{card:?}");
    athlete.accept();
    assert_eq!(athlete.session("Wed"), wednesday, "the builder left it there");
    let refusal = athlete.moves("Thu", "Wed").unwrap_err();
    assert_eq!(refusal.message, "You hold this one in place. Let it move first.");
    athlete.undoes();
    athlete.undoes();
    assert!(!athlete.card("Wed").pinned);
}

#[test]
fn kept_anyway_shows_its_rule_and_the_builder_leaves_it() {
    let mut athlete = athlete();
    athlete.on("2026-11-23").accept();
    athlete.moves_anyway("Thu", "Sat").unwrap();
    let card = athlete.card("Sat");
    assert_eq!(card.exception.as_deref(), Some("The day after jumps is never fast."));
    athlete.accept();
    assert_eq!(athlete.card("Sat").kind, Kind::MaxVelocity, "it stays where it was kept");
    let saturday = athlete.session("Sat");
    athlete.desk.pin_session(&athlete.now, saturday, false).unwrap();
    assert_eq!(athlete.card("Sat").exception, None, "let go of, it is an ordinary card again");
}

#[test]
fn a_session_of_ones_own_is_put_on_a_day_and_a_rule_is_said_first() {
    let mut athlete = athlete();
    athlete.on("2026-11-23").accept();
    let refusal = athlete.puts("2026-11-24", Kind::MaxVelocity, false).unwrap_err();
    assert_eq!(
        (refusal.code, refusal.message.as_str()),
        (RefusalCode::Rule, "Only a day after Monday. Speed needs two.")
    );
    assert_eq!(athlete.line(), "Acc Str Rec Fly Plyo Long Rest", "nothing changed");
    let week = athlete.puts("2026-11-25", Kind::Play, false).unwrap();
    assert_eq!(week, "Acc Str play Fly Plyo Long Rest");
    assert!(athlete.card("Wed").pinned);
    let play = athlete.session("Wed");
    let week = line(&athlete.desk.remove_session(&athlete.now, play).unwrap().output);
    assert_eq!(week, "Acc Str - Fly Plyo Long Rest");
    athlete.undoes();
    athlete.undoes();
    assert_eq!(athlete.line(), "Acc Str Rec Fly Plyo Long Rest");
}

#[test]
fn where_nothing_fits_one_sentence_says_why_and_one_button_makes_room() {
    let mut athlete = athlete();
    athlete.puts("2026-11-30", Kind::Acceleration, false).unwrap();
    athlete.puts("2026-12-01", Kind::MaxVelocity, true).unwrap();
    let conflict = |athlete: &Athlete| athlete.desk.propose_week(&athlete.now, day(NEXT), None).unwrap().conflict;
    let found = conflict(&athlete).expect("they cannot both stay");
    assert_eq!(
        found.sentence,
        "Monday’s acceleration and Tuesday’s max velocity cannot both stay: speed needs two days between."
    );
    let labels: Vec<&str> = found.ways.iter().map(|way| way.label.as_str()).collect();
    assert_eq!(labels, ["Let Monday’s acceleration move", "Let Tuesday’s max velocity move again"]);
    assert!(found.ways[0].alone, "the first one is enough by itself");
    assert_eq!(found.days, [day("2026-11-30"), day("2026-12-01")]);

    let refusal = athlete.desk.accept_week(&athlete.now, day(NEXT), &Acceptance::default()).unwrap_err();
    assert_eq!(refusal.message, found.sentence, "what does not fit is not accepted either");

    let Loosen::Release { session } = found.ways[0].loosen else { panic!("a card is let go of: {found:?}") };
    athlete.desk.loosen(&athlete.now, Loosen::Release { session }).unwrap();
    assert_eq!(conflict(&athlete), None);
    athlete.undoes();
    assert!(conflict(&athlete).is_some(), "and undo brings it back");
}

#[test]
fn single_cards_of_a_proposal_are_taken_and_a_mix_is_judged() {
    let mut athlete = athlete();
    athlete.accepts(NEXT);
    athlete.desk.add_event(&athlete.now, &event("2026-12-05", Kind::Match, false)).unwrap();
    let proposal = athlete.desk.propose_week(&athlete.now, day(NEXT), None).unwrap();
    let changed: Vec<Day> = proposal.days.iter().filter(|day| !day.stays).map(|day| day.day).collect();
    assert!(changed.len() > 2, "{changed:?}");
    let saturday = Some(vec![day("2026-12-05")]);
    let how = Acceptance { only: saturday, ..Acceptance::default() };
    match athlete.desk.accept_week(&athlete.now, day(NEXT), &how) {
        Ok(done) => assert!(line(&done.output).contains("match")),
        Err(refusal) => {
            assert_eq!(refusal.code, RefusalCode::Rule, "a mix that breaks a rule says which: {}", refusal.message);
            let how = Acceptance { anyway: true, ..how };
            let done = athlete.desk.accept_week(&athlete.now, day(NEXT), &how).unwrap();
            assert!(line(&done.output).contains("match"), "{}", line(&done.output));
        }
    }
    athlete.undoes();
    assert!(athlete.week_line(NEXT).contains("match+"), "one undo takes the taken cards back");
}

#[test]
fn the_frame_is_in_the_export() {
    let mut athlete = planned();
    athlete.desk.set_day(&athlete.now, day("2026-12-01"), true, frame(45, false, true)).unwrap();
    athlete.desk.add_event(&athlete.now, &event("2026-12-05", Kind::Match, true)).unwrap();
    let text = String::from_utf8(athlete.desk.export_json(&athlete.now).unwrap()).unwrap();
    let document = freshlegs_exchange::json::Export::read(&text).unwrap();
    assert_eq!((document.frames.len(), document.events.len()), (1, 1));
    assert!(document.events[0].weekly);
}

#[test]
fn an_event_is_taken_out_only_where_it_stands_and_entered_only_once() {
    let mut athlete = athlete();
    let practice = event("2026-12-01", Kind::SportPractice, true);
    let sheet = athlete.desk.add_event(&athlete.now, &practice).unwrap().output;
    let id = sheet.events[0].event;
    let refusal = athlete.desk.remove_event(&athlete.now, id, day("2026-12-02"), false).unwrap_err();
    assert_eq!(
        refusal.message, "Practice does not stand on Wednesday 2 December; name a day on which it does.",
        "a Tuesday is no Wednesday"
    );
    let refusal = athlete.desk.add_event(&athlete.now, &event("2026-12-08", Kind::SportPractice, false)).unwrap_err();
    assert_eq!(refusal.message, "Practice stands on Tuesday 8 December already; change that one.");
    let both = athlete.desk.add_event(&athlete.now, &event("2026-12-08", Kind::Match, false)).unwrap().output;
    let around: Vec<bool> = both.events.iter().map(|event| event.text.contains("is built around the")).collect();
    assert_eq!(around, [false, true], "of two, the sheet says which one counts: {:?}", both.events);
    assert_eq!(athlete.desk.change_event(&athlete.now, id, &practice).unwrap().output.events.len(), 1);
}

#[test]
fn a_match_of_unknown_length_claims_no_minutes() {
    let mut athlete = athlete();
    athlete
        .desk
        .add_event(&athlete.now, &EventDraft { minutes: String::new(), ..event("2026-12-05", Kind::Match, false) })
        .unwrap();
    let saturday =
        |athlete: &Athlete| athlete.desk.read_week(&athlete.now, day(NEXT)).unwrap().days[5].cards[0].clone();
    assert_eq!((saturday(&athlete).dose, saturday(&athlete).minutes), (None, None), "entered");
    let proposed = athlete.desk.propose_week(&athlete.now, day(NEXT), None).unwrap().days[5].card.clone();
    assert_eq!((proposed.dose, proposed.minutes), (None, None), "proposed");
    athlete.accepts(NEXT);
    assert_eq!((saturday(&athlete).dose, saturday(&athlete).minutes), (None, None), "planned");
}
