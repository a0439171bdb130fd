//! What was done and how it felt: typed, kept at every key, saved, changed and taken back.

use freshlegs_actions::views::CardState;
use freshlegs_actions::{RecordOf, RefusalCode};
use freshlegs_calendar::Kind;
use freshlegs_record::{Goal, SkipReason};

use crate::kit::{THURSDAY, athlete, day, planned};

#[test]
fn the_form_of_a_card_is_blank_and_says_what_it_is_for() {
    let form = planned().form("Thu");
    assert_eq!((form.title_day.as_str(), form.title_kind.as_str()), ("Thursday’s", "max velocity"));
    assert_eq!(form.planned_minutes.map(|minutes| minutes.get()), Some(50));
    assert_eq!(form.goal.as_deref(), Some("Relaxed shoulders"));
    let draft = &form.draft;
    assert_eq!((draft.effort, draft.quality, draft.enjoyment, draft.keenness), (None, None, None, None));
    assert!(draft.minutes.is_empty() && !form.resumed && form.skippable && !form.free);
}

#[test]
fn every_key_is_kept_and_found_again() {
    let mut athlete = planned();
    let mut draft = athlete.form("Thu").draft;
    (draft.effort, draft.minutes) = (Some(6), "fif".to_owned());
    athlete.desk.keep_draft(&athlete.now, &draft).unwrap();
    let form = athlete.form("Thu");
    assert!(form.resumed);
    assert_eq!(form.draft, draft, "even what is not an answer yet");
    athlete.desk.drop_draft(&athlete.now, &draft).unwrap();
    assert!(!athlete.form("Thu").resumed);
}

#[test]
fn saving_shows_the_card_as_done_and_forgets_the_draft() {
    let mut athlete = planned();
    let mut draft = athlete.form("Thu").draft;
    (draft.effort, draft.quality, draft.enjoyment, draft.keenness) = (Some(6), Some(5), Some(8), Some(2));
    draft.minutes = "48".to_owned();
    athlete.desk.keep_draft(&athlete.now, &draft).unwrap();
    let done = athlete.desk.save_record(&athlete.now, &draft, "light").unwrap();
    assert!(done.changes.records);
    assert_eq!(done.history.undo.as_deref(), Some("Record Thursday’s max velocity"));
    let card = athlete.card("Thu");
    assert_eq!((card.state, card.tag.as_deref()), (CardState::Done, Some("Done")));
    let ratings: Vec<(&str, i8)> = card.ratings.iter().map(|r| (r.title.as_str(), r.value)).collect();
    assert_eq!(ratings, [("Effort", 6), ("Quality", 5), ("Enjoyment", 8)]);
    assert_eq!(card.minutes.map(|minutes| minutes.get()), Some(48));
    assert_eq!(card.label, "Max velocity, 5 times 40 metres, done, effort 6, quality 5, enjoyment 8");
    assert!(!card.movable && !card.recordable);
    assert_eq!(athlete.desk.read_history().unwrap().undo.as_deref(), Some("Record Thursday’s max velocity"));
    athlete.undoes();
    assert!(!athlete.form("Thu").resumed);
}

#[test]
fn what_is_shown_after_saving() {
    let mut athlete = planned();
    let mut draft = athlete.form("Thu").draft;
    (draft.effort, draft.quality, draft.keenness, draft.goal) = (Some(6), Some(5), Some(-2), Some(Goal::Kept));
    draft.enjoyed = "The last fly felt like rolling downhill.".to_owned();
    let view = athlete.desk.save_record(&athlete.now, &draft, "light").unwrap().output;
    assert_eq!(
        view.feedback,
        "Your first max velocity. After six, your usual stands beside it. Relaxed shoulders: kept."
    );
    assert_eq!(view.saved_at, "Saved at 18:42");
    assert_eq!(view.tomorrow.as_deref(), Some("Tomorrow: strength and low jumps."));
    let texts: Vec<(&str, &str)> = view.ratings.iter().map(|u| (u.rating.name.as_str(), u.text.as_str())).collect();
    assert_eq!(texts, [("keenness", "unwilling"), ("effort", "between hard and very hard"), ("quality", "my usual")]);
    assert_eq!(view.enjoyed.as_deref(), Some("The last fly felt like rolling downhill."));
    assert!(view.map.is_some());
}

#[test]
fn what_comes_next_is_said_as_far_as_it_is_planned() {
    let mut athlete = planned();
    athlete.on("2026-11-23");
    let mut next = |name: &str| {
        athlete.records(name, |_| {});
        let record = athlete.card(name).record.unwrap();
        athlete.desk.read_recorded(&athlete.now, record, "light").unwrap().tomorrow
    };
    assert_eq!(next("Mon").as_deref(), Some("Tomorrow: strength and mobility. Nothing fast until Thursday."));
    athlete.on("2026-11-25");
    athlete.records("Wed", |_| {});
    let record = athlete.card("Wed").record.unwrap();
    let told =
        |athlete: &crate::kit::Athlete| athlete.desk.read_recorded(&athlete.now, record, "light").unwrap().tomorrow;
    assert_eq!(told(&athlete).as_deref(), Some("Tomorrow: max velocity."));
    athlete.on("2026-11-27");
    assert_eq!(told(&athlete), None, "looking back says nothing of what is to come");
    athlete.on("2026-11-29");
    athlete.records("Sat", |_| {});
    let record = athlete.card("Sat").record.unwrap();
    let told = athlete.desk.read_recorded(&athlete.now, record, "light").unwrap().tomorrow;
    assert_eq!(told, None, "the next week is not planned yet");
}

#[test]
fn without_both_ratings_there_is_no_map() {
    let mut athlete = planned();
    let mut draft = athlete.form("Thu").draft;
    draft.effort = Some(6);
    assert_eq!(athlete.desk.save_record(&athlete.now, &draft, "light").unwrap().output.map, None);
}

#[test]
fn an_empty_record_only_says_that_it_was_done() {
    let mut athlete = planned();
    assert_eq!(athlete.records("Wed", |_| {}), "Done. Nothing more needs saying.");
    assert_eq!(athlete.line(), "Acc Str Rec* Fly Plyo Long Rest");
}

#[test]
fn the_usual_stands_beside_the_seventh_of_a_kind() {
    let mut athlete = planned();
    for (n, before) in (0i8..6).zip(["10-15", "10-22", "10-29", "11-05", "11-12", "11-19"]) {
        athlete.records_loose(&format!("2026-{before}"), Kind::MaxVelocity, 6 - n % 2, 5);
    }
    let said = athlete.records("Thu", |draft| (draft.effort, draft.quality) = (Some(8), Some(5)));
    assert_eq!(said, "Quality 5 at effort 8: your usual, for more effort.");
    let record = athlete.card("Thu").record.unwrap();
    let view = athlete.desk.read_recorded(&athlete.now, record, "dark").unwrap();
    let texts: Vec<&str> = view.ratings.iter().map(|usual| usual.text.as_str()).collect();
    assert_eq!(texts, ["your usual: 5.5", "your usual: 5"]);
}

#[test]
fn a_late_entry_keeps_its_day_and_the_time_it_was_typed() {
    let mut athlete = planned();
    athlete.records("Mon", |draft| draft.effort = Some(6));
    let record = athlete.card("Mon").record.unwrap();
    athlete.on("2026-11-28");
    let view = athlete.desk.read_recorded(&athlete.now, record, "light").unwrap();
    assert_eq!(
        (view.title_day.as_str(), view.saved_at.as_str()),
        ("Monday’s", "Saved on Thursday 26 November at 18:42")
    );
    assert_eq!(view.week, day("2026-11-23"));
}

#[test]
fn what_is_to_come_cannot_be_recorded_yet() {
    let mut athlete = planned();
    let draft = athlete.form("Fri").draft;
    let refusal = athlete.desk.save_record(&athlete.now, &draft, "light").unwrap_err();
    assert_eq!((refusal.code, refusal.field.as_deref()), (RefusalCode::Field, Some("day")));
    assert_eq!(refusal.message, "Friday 27 November is still to come. Record it on the day itself or later.");
}

#[test]
fn a_refused_form_changes_nothing_and_stays_as_typed() {
    let mut athlete = planned();
    let mut draft = athlete.form("Thu").draft;
    draft.effort = Some(12);
    athlete.desk.keep_draft(&athlete.now, &draft).unwrap();
    let refusal = athlete.desk.save_record(&athlete.now, &draft, "light").unwrap_err();
    assert_eq!(refusal.message, "Effort goes from 0 to 10, not 12.");
    assert_eq!(athlete.line(), "Acc Str Rec Fly Plyo Long Rest");
    assert_eq!(athlete.form("Thu").draft, draft);
}

#[test]
fn a_saved_record_is_opened_and_changed() {
    let mut athlete = planned();
    athlete.records("Thu", |draft| (draft.effort, draft.goal) = (Some(6), Some(Goal::Kept)));
    athlete.desk.set_setting(&athlete.now, "goal", "quiet feet").unwrap();
    let form = athlete.form("Thu");
    assert_eq!(form.draft.effort, Some(6));
    assert_eq!(form.goal.as_deref(), Some("Relaxed shoulders"), "the goal is the one of that day");
    assert!(!form.skippable);
    athlete.on("2026-11-28").records("Thu", |draft| draft.effort = Some(7));
    let record = athlete.card("Thu").record.unwrap();
    let view = athlete.desk.read_recorded(&athlete.now, record, "light").unwrap();
    assert_eq!((view.ratings[0].rating.value, view.saved_at.as_str()), (7, "Saved at 18:42"));
    assert_eq!(
        athlete.desk.read_history().unwrap().undo.as_deref(),
        Some("Change the record of Thursday’s max velocity")
    );
}

#[test]
fn what_was_said_to_be_skipped_may_have_happened_after_all() {
    let mut athlete = planned();
    let session = athlete.session("Tue");
    athlete.desk.skip_session(&athlete.now, session, SkipReason::Weather).unwrap();
    athlete.records("Tue", |draft| draft.effort = Some(5));
    assert_eq!(athlete.line(), "Acc Str* Rec Fly Plyo Long Rest");
    let refusal = athlete.desk.skip_session(&athlete.now, session, SkipReason::Ill).unwrap_err();
    assert_eq!(refusal.message, "This session was recorded. Remove the record first if it did not happen.");
}

#[test]
fn a_removed_record_leaves_the_card_planned_and_comes_back_with_undo() {
    let mut athlete = planned();
    athlete.records("Thu", |draft| draft.effort = Some(6));
    let record = athlete.card("Thu").record.unwrap();
    athlete.desk.remove_record(&athlete.now, record).unwrap();
    assert_eq!(athlete.line(), "Acc Str Rec Fly Plyo Long Rest");
    athlete.undoes();
    assert_eq!(athlete.line(), "Acc Str Rec Fly* Plyo Long Rest");
}

#[test]
fn a_session_without_a_plan_stands_beside_the_plan() {
    let mut athlete = planned();
    athlete.records_loose("2026-11-24", Kind::Play, 4, 6);
    assert_eq!(athlete.line(), "Acc Str+play* Rec Fly Plyo Long Rest");
    let week = athlete.week();
    let play = &week.days[1].cards[1];
    assert_eq!((play.session, play.movable, play.why.as_str()), (None, false, ""));
    assert_eq!(play.details, ["not planned"]);
    let form = athlete.desk.open_record(&athlete.now, RecordOf { record: play.record, ..RecordOf::default() }).unwrap();
    assert_eq!((form.draft.kind, form.draft.effort, form.kinds.len(), form.days.len()), (Kind::Play, Some(4), 16, 14));
    assert_eq!((form.days[0].1.as_str(), form.days[1].1.as_str()), ("Today", "Yesterday"));
    assert_eq!(form.days[2], (day("2026-11-24"), "Tuesday 24 November".to_owned()));
}

#[test]
fn without_any_plan_recording_works_the_same() {
    let mut athlete = athlete();
    let said = athlete.records_loose(THURSDAY, Kind::Technique, 4, 6);
    assert_eq!(said, "Your first technique. After six, your usual stands beside it.");
    assert_eq!(athlete.line(), "- - - technique* - - -");
    assert!(!athlete.desk.bootstrap(&athlete.now).unwrap().first_run);
}

#[test]
fn what_an_athlete_types_is_kept_as_typed() {
    let mut athlete = planned();
    let note = "<script>alert(1)</script> & \u{202e}backwards";
    athlete.records("Thu", |draft| draft.note = note.to_owned());
    assert_eq!(athlete.form("Thu").draft.note, note);
}

#[test]
fn a_planned_session_done_differently_says_what_it_was_planned_as() {
    let mut athlete = planned();
    let said = athlete.records("Thu", |draft| {
        (draft.kind, draft.minutes) = (Kind::Play, "40".to_owned());
        (draft.effort, draft.enjoyment) = (Some(4), Some(9));
    });
    assert!(said.starts_with("Your first play."), "the usual is that of what was done: {said}");
    let card = athlete.card("Thu");
    assert_eq!((card.kind, card.title.as_str(), card.state), (Kind::Play, "Play", CardState::Done));
    assert_eq!(card.details, ["planned as max velocity"]);
    assert_eq!(card.dose.map(|dose| dose.amount).as_deref(), Some("40"), "no dose that nobody prescribed");
    assert_eq!(card.label, "Play, 40 minutes, done, planned as max velocity, effort 4, enjoyment 9");
    let view = athlete.desk.read_session(&athlete.now, athlete.session("Thu")).unwrap();
    assert_eq!(view.planned_as.as_deref(), Some("planned as max velocity"));
    let form = athlete.form("Thu");
    assert_eq!((form.goal.as_deref(), form.planned_as.as_deref()), (None, Some("Planned as max velocity, Thursday")));
    athlete.undoes();
    assert_eq!(athlete.line(), "Acc Str Rec Fly Plyo Long Rest");
}

#[test]
fn other_minutes_are_said_and_a_few_more_or_less_are_not() {
    let mut athlete = planned();
    let mut after = |minutes: &str| {
        let minutes = minutes.to_owned();
        athlete.records("Thu", |draft| draft.minutes = minutes);
        let card = athlete.card("Thu");
        card.details.first().cloned().filter(|line| line.contains("planned"))
    };
    assert_eq!(after("48"), None);
    assert_eq!(after("30").as_deref(), Some("30 min, planned as 50"));
    assert_eq!(after("1:10").as_deref(), Some("70 min, planned as 50"));
}

#[test]
fn a_late_entry_keeps_both_days_and_says_so() {
    let mut athlete = planned();
    let form = athlete.form("Mon");
    assert_eq!(form.late.as_deref(), Some("Written down on Thursday 26 November. Both days are kept."));
    assert_eq!(athlete.form("Thu").late, None, "today's is not late");
    athlete.records("Mon", |draft| draft.effort = Some(6));
    let record = athlete.card("Mon").record.unwrap();
    let written = "Done on Monday 23 November, written down on Thursday 26 November at 18:42.";
    let told = |athlete: &crate::kit::Athlete| athlete.desk.read_recorded(&athlete.now, record, "light").unwrap();
    assert_eq!(told(&athlete).written.as_deref(), Some(written));
    athlete.on("2026-11-28").records("Mon", |draft| draft.effort = Some(5));
    assert_eq!(told(&athlete).written.as_deref(), Some(written), "a change later is no other writing down");
    let stored = athlete.desk.list_records(day("2026-11-23"), day("2026-11-23")).unwrap();
    assert_eq!(stored[0].recorded_at.to_rfc3339(), "2026-11-26T18:42:00+01:00");
    assert_eq!(athlete.records("Sat", |_| {}), "Done. Nothing more needs saying.");
    let today = athlete.card("Sat").record.unwrap();
    assert_eq!(athlete.desk.read_recorded(&athlete.now, today, "light").unwrap().written, None);
}

#[test]
fn an_old_record_opens_with_its_own_day() {
    let mut athlete = athlete();
    athlete.records_loose("2026-10-01", Kind::Play, 3, 6);
    let record = athlete.desk.list_records(day("2026-10-01"), day("2026-10-01")).unwrap()[0].id;
    let form =
        athlete.desk.open_record(&athlete.now, RecordOf { record: Some(record), ..RecordOf::default() }).unwrap();
    assert_eq!(
        form.days.last().map(|(day, label)| (day.to_string(), label.as_str())),
        Some(("2026-10-01".to_owned(), "Thursday 1 October"))
    );
    assert_eq!(form.days.len(), 15);
}
