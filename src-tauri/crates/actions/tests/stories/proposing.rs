//! A new athlete gets a week, and an old one gets it built again around what was lived.

use freshlegs_actions::Acceptance;
use freshlegs_record::SkipReason;

use crate::kit::{SAMPLE_WEEK, athlete, day, line, planned};

#[test]
fn a_new_athlete_opens_on_the_sample_week_proposed() {
    let athlete = athlete();
    let start = athlete.desk.bootstrap(&athlete.now).unwrap();
    assert!(start.first_run && !start.week.planned);
    let proposal = start.proposal.unwrap();
    let titles: Vec<&str> = proposal.days.iter().map(|day| day.card.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Acceleration",
            "Strength and mobility",
            "Active recovery",
            "Max velocity",
            "Strength and low jumps",
            "Easy and long",
            "Rest day"
        ]
    );
    assert_eq!((proposal.title.as_str(), proposal.replaces), ("Your first week", false));
    assert_eq!(proposal.subtitle, "23–29 November · Nothing is saved until you accept.");
    assert!(proposal.days.iter().all(|day| day.now.is_none() && !day.stays));
    assert!(proposal.days.iter().all(|day| !day.card.why.is_empty()), "every card says why it stands there");
}

#[test]
fn looking_at_a_proposal_stores_nothing() {
    let athlete = athlete();
    athlete.desk.propose_week(&athlete.now, athlete.now.today, None).unwrap();
    assert_eq!(athlete.line(), "- - - - - - -");
    assert!(athlete.desk.bootstrap(&athlete.now).unwrap().first_run);
}

#[test]
fn accepting_makes_the_seven_days_the_plan_in_one_step() {
    let mut athlete = athlete();
    let done = athlete.desk.accept_week(&athlete.now, athlete.now.today, &Acceptance::default()).unwrap();
    assert_eq!(line(&done.output), SAMPLE_WEEK);
    assert!(done.changes.plan && !done.changes.records && !done.changes.settings);
    assert_eq!(done.history.undo.as_deref(), Some("Accept the week of 23 November"));
    assert!(athlete.week().planned);
    athlete.undoes();
    assert_eq!(athlete.line(), "- - - - - - -");
}

#[test]
fn any_week_can_be_planned() {
    let mut athlete = planned();
    let next = day("2026-12-02");
    let proposal = athlete.desk.propose_week(&athlete.now, next, None).unwrap();
    assert_eq!((proposal.title.as_str(), proposal.week), ("A new week", day("2026-11-30")));
    assert_eq!(proposal.subtitle, "30 November – 6 December · Nothing is saved until you accept.");
    assert_eq!(
        line(&athlete.desk.accept_week(&athlete.now, next, &Acceptance::default()).unwrap().output),
        SAMPLE_WEEK
    );
}

#[test]
fn a_week_as_it_is_proposed_stays_as_it_is() {
    let athlete = planned();
    let proposal = athlete.desk.propose_week(&athlete.now, athlete.now.today, None).unwrap();
    assert!(proposal.replaces && proposal.days.iter().all(|day| day.stays));
    assert_eq!(proposal.title, "Your week is as good as it gets");
    assert_eq!(proposal.subtitle, "23–29 November · All seven days stay.");
}

#[test]
fn building_again_leaves_what_was_done_or_skipped() {
    let mut athlete = planned();
    athlete.on("2026-11-24").records("Mon", |draft| draft.effort = Some(6));
    let strength = athlete.session("Tue");
    athlete.desk.skip_session(&athlete.now, strength, SkipReason::Travel).unwrap();
    athlete.moves("Fri", "Sun").unwrap();
    assert_eq!(athlete.line(), "Acc* -Str Rec Fly Rest> Long Plyo>");
    let proposal = athlete.desk.propose_week(&athlete.now, athlete.now.today, None).unwrap();
    let stays: Vec<bool> = proposal.days.iter().map(|day| day.stays).collect();
    assert_eq!(stays, [true, true, true, true, false, true, false]);
    assert_eq!(proposal.subtitle, "23–29 November · two days change, five stay. Nothing is saved until you accept.");
    let friday = &proposal.days[4];
    assert_eq!(friday.now_goes.as_deref(), Some("→ Sun"));
    assert_eq!(friday.now.as_ref().unwrap().title, "Rest day");
    assert_eq!(friday.card.tag.as_deref(), Some("from Sun"));
    assert_eq!(proposal.days[6].card.tag.as_deref(), Some("from Fri"));
    athlete.accept();
    assert_eq!(athlete.line(), "Acc* -Str Rec Fly Plyo Long Rest");
}

#[test]
fn a_small_move_of_the_athletes_own_is_left_as_it_is() {
    let mut athlete = planned();
    athlete.on("2026-11-24");
    athlete.moves("Fri", "Sat").unwrap();
    let proposal = athlete.desk.propose_week(&athlete.now, athlete.now.today, None).unwrap();
    assert!(proposal.days.iter().all(|day| day.stays), "a change must be worth more than keeping still");
}

#[test]
fn a_card_that_stays_keeps_its_number_and_with_it_an_open_draft() {
    let mut athlete = planned();
    let before = athlete.session("Thu");
    athlete.accept();
    assert_eq!(athlete.session("Thu"), before);
}

#[test]
fn a_proposal_says_only_what_is_true_of_its_week() {
    let mut athlete = planned();
    let reasons = |athlete: &crate::kit::Athlete| {
        let proposal = athlete.desk.propose_week(&athlete.now, athlete.now.today, None).unwrap();
        proposal.reasons.into_iter().map(|(what, why)| format!("{what} {why}")).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(reasons(&athlete), @r"
    Monday and Thursday are for speed. Three days from one to the other.
    Sunday is a full rest day. Speed grows there.
    Thursday’s max velocity has play in it. A ball or skipping between the reps.
    ");
    athlete.moves_anyway("Thu", "Sat").unwrap();
    let said = reasons(&athlete);
    assert!(!said.contains("Three days"), "the two speed days stand five days apart now: {said}");
}

#[test]
fn building_again_gives_the_cards_that_stay_what_the_athlete_needs_now() {
    let mut athlete = planned();
    let jumps = |athlete: &crate::kit::Athlete| athlete.week().days[4].cards[0].dose.clone().unwrap().amount;
    assert_eq!(jumps(&athlete), "3 × 5");
    athlete.desk.set_setting(&athlete.now, "level", "masters").unwrap();
    athlete.desk.accept_week(&athlete.now, athlete.now.today, &Acceptance::default()).unwrap();
    assert_eq!(jumps(&athlete), "3 × 4");
}
