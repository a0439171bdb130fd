//! Chapters of life: masters, a peak and its deload, the way back, and the rhythm of deloads.

use freshlegs_actions::views::{Draft, LifeChange};
use freshlegs_actions::{Acceptance, MorningSaid};
use freshlegs_calendar::Kind;
use freshlegs_plan::{Mode, Rung};

use crate::kit::{Athlete, athlete, day, line};

impl Athlete {
    fn enters(&mut self, week: &str, life: LifeChange) -> String {
        let how = Acceptance { life: Some(life), ..Acceptance::default() };
        line(&self.desk.accept_week(&self.now, day(week), &how).unwrap().output)
    }

    fn mode(&self, week: &str) -> Mode {
        self.desk.read_week(&self.now, day(week)).unwrap().life.mode
    }
}

#[test]
fn an_ordinary_week_has_no_banner() {
    let life = athlete().week().life;
    assert_eq!((life.mode, life.banner, life.turn_off), (Mode::Cultivate, None, None));
}

#[test]
fn a_mode_is_proposed_first_and_one_undo_takes_it_back() {
    let mut athlete = athlete();
    athlete.on("2026-11-23").accept();
    let masters = LifeChange::plain(Mode::Masters);
    let proposal = athlete.desk.propose_week(&athlete.now, day("2026-11-23"), Some(&masters)).unwrap();
    assert_eq!((proposal.title.as_str(), proposal.enters), ("Masters, from this week", Some(Mode::Masters)));
    assert!(!proposal.changes.is_empty(), "it says what changes");
    assert_eq!(athlete.mode("2026-11-23"), Mode::Cultivate, "nothing is stored by looking");

    athlete.enters("2026-11-23", masters);
    let life = athlete.week().life;
    assert_eq!((life.mode, life.turn_off), (Mode::Masters, Some(Mode::Cultivate)));
    assert!(life.banner.is_some_and(|banner| banner.contains("Three days between")), "the banner says what it does");
    assert_eq!(athlete.mode("2026-11-30"), Mode::Masters, "and it goes on");
    athlete.undoes();
    assert_eq!(athlete.mode("2026-11-23"), Mode::Cultivate);
    assert_eq!(athlete.mode("2026-11-30"), Mode::Cultivate);
}

#[test]
fn a_peak_asks_for_its_length_and_ends_in_a_deload() {
    let mut athlete = athlete();
    let how = Acceptance { life: Some(LifeChange::plain(Mode::Peak)), ..Acceptance::default() };
    let refusal = athlete.desk.accept_week(&athlete.now, day("2026-11-23"), &how).unwrap_err();
    assert_eq!(refusal.field.as_deref(), Some("life"), "{}", refusal.message);
    athlete.enters("2026-11-23", LifeChange { weeks: Some(4), ..LifeChange::plain(Mode::Peak) });
    let weeks = ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"];
    let modes = weeks.map(|week| athlete.mode(week));
    let expected = [Mode::Peak, Mode::Peak, Mode::Peak, Mode::Peak, Mode::Deload, Mode::Cultivate];
    assert_eq!(modes, expected, "four weeks, then one deload, then as before");
    let words = athlete.desk.read_modes(&athlete.now, day("2026-11-23")).unwrap().peak_words;
    assert_eq!(words.len(), 5, "four to eight weeks");
    assert!(words[0].contains("deload"), "the deload is said before it starts: {}", words[0]);
}

#[test]
fn a_deload_comes_every_fourth_week_unless_it_is_skipped() {
    let mut athlete = athlete();
    athlete.on("2026-11-02").accept();
    assert_eq!(athlete.mode("2026-11-16"), Mode::Cultivate);
    let due = athlete.desk.read_week(&athlete.now, day("2026-11-23")).unwrap().life;
    assert!(due.mode == Mode::Deload && due.skippable, "{due:?}");
    athlete.desk.skip_deload(&athlete.now, day("2026-11-23")).unwrap();
    assert_eq!(athlete.mode("2026-11-23"), Mode::Cultivate, "fresh legs go on");
    athlete.undoes();
    assert_eq!(athlete.mode("2026-11-23"), Mode::Deload);
}

#[test]
fn coming_back_walks_up_the_rungs_by_good_days_and_mornings() {
    let mut athlete = athlete();
    athlete.on("2026-11-23");
    let life = LifeChange { rung: Some(Rung::of(1)), ..LifeChange::plain(Mode::Return) };
    let week = athlete.enters("2026-11-23", life);
    assert!(week.contains("return_drills"), "{week}");
    let rung = |athlete: &Athlete| athlete.week().life.ladder.map(|ladder| (ladder.rung.get(), ladder.asks.is_some()));
    assert_eq!(rung(&athlete), Some((1, false)));

    let free = |draft: &mut Draft| draft.pain = Some(0);
    let drills: Vec<String> = athlete
        .week()
        .days
        .iter()
        .filter(|day| day.cards.iter().any(|card| card.kind == Kind::ReturnDrills))
        .map(|day| day.day.to_string())
        .collect();
    assert_eq!(drills.len(), 2, "{drills:?}");
    for on in &drills {
        athlete.on(on);
        let name = athlete.week().days.iter().find(|day| day.day.to_string() == *on).unwrap().short.clone();
        athlete.records(&name, free);
        let after = day(on).plus(1);
        athlete.on(&after.to_string());
        assert!(rung(&athlete).is_some_and(|(_, asks)| asks), "the morning after is asked about");
        let none = MorningSaid { pain: Some(0), ..MorningSaid::default() };
        athlete.desk.say_morning(&athlete.now, after, &none).unwrap();
    }
    assert_eq!(rung(&athlete), Some((2, false)), "two good days opened the next rung");
    athlete.undoes();
    assert_eq!(rung(&athlete).map(|(rung, _)| rung), Some(1), "without the morning the day does not count");
}

#[test]
fn pain_leads_one_rung_down_and_two_days_off() {
    let mut athlete = athlete();
    athlete.on("2026-11-23");
    athlete.enters("2026-11-23", LifeChange { rung: Some(Rung::of(3)), ..LifeChange::plain(Mode::Return) });
    athlete.records("Mon", |draft| draft.pain = Some(4));
    athlete.on("2026-11-24");
    let ladder = athlete.week().life.ladder.unwrap();
    assert_eq!(ladder.rung.get(), 2, "{ladder:?}");
    let proposal = athlete.desk.propose_week(&athlete.now, day("2026-11-24"), None).unwrap();
    let kinds: Vec<Kind> = proposal.days.iter().map(|day| day.card.kind).collect();
    assert_eq!(kinds[1..3], [Kind::Rest, Kind::Rest], "48 hours off: {kinds:?}");
}

/// Coming back since Monday, on a rung.
fn back(rung: u8) -> Athlete {
    let mut athlete = athlete();
    athlete.on("2026-11-23");
    athlete.enters("2026-11-23", LifeChange { rung: Some(Rung::of(rung)), ..LifeChange::plain(Mode::Return) });
    athlete
}

fn stand(athlete: &Athlete) -> (u8, String) {
    let ladder = athlete.week().life.ladder.unwrap();
    (ladder.rung.get(), ladder.why)
}

#[test]
fn pain_counts_wherever_it_comes_from() {
    let mut athlete = back(3);
    athlete.on("2026-11-25");
    athlete
        .desk
        .say_morning(&athlete.now, day("2026-11-25"), &MorningSaid { sharp: Some(true), ..MorningSaid::default() })
        .unwrap();
    let sharp = "Sharp pain, a bruise or a limp on 25 November: stop here and see a clinician.";
    assert_eq!(stand(&athlete), (0, sharp.into()), "no rung the day before");
    athlete.undoes();
    athlete
        .desk
        .say_morning(&athlete.now, day("2026-11-25"), &MorningSaid { pain: Some(9), ..MorningSaid::default() })
        .unwrap();
    assert_eq!(stand(&athlete).0, 2, "a morning of its own");
    athlete.undoes();

    let feedback = athlete.records("Tue", |draft| draft.pain = Some(8));
    assert_eq!(stand(&athlete).0, 2, "a day that was no drill");
    assert!(feedback.starts_with("Pain of 8 on 24 November: rung 2 now"), "{feedback}");
    athlete.undoes();

    let of = freshlegs_actions::RecordOf {
        day: Some(day("2026-11-25")),
        kind: Some(Kind::ReturnDrills),
        ..Default::default()
    };
    let mut draft = athlete.desk.open_record(&athlete.now, of).unwrap().draft;
    draft.pain = Some(7);
    athlete.desk.save_record(&athlete.now, &draft, "light").unwrap();
    assert_eq!(stand(&athlete).0, 2, "drills without a plan");
}

#[test]
fn a_morning_with_nothing_said_is_no_answer() {
    let mut athlete = back(3);
    athlete
        .desk
        .say_morning(&athlete.now, day("2026-11-23"), &MorningSaid { pain: Some(1), ..MorningSaid::default() })
        .unwrap();
    let refusal = athlete.desk.say_morning(&athlete.now, day("2026-11-23"), &MorningSaid::default()).unwrap_err();
    assert_eq!(
        refusal.message,
        "Nothing is said of this morning; say how the night was, how the body feels, or how much it hurts."
    );
}

#[test]
fn the_days_off_after_pain_say_so() {
    let mut athlete = back(3);
    athlete.records("Mon", |draft| draft.pain = Some(6));
    athlete.on("2026-11-24");
    let proposal = athlete.desk.propose_week(&athlete.now, day("2026-11-24"), None).unwrap();
    assert_eq!(proposal.reasons[0].0, "Two days off after pain.");
    for off in &proposal.days[1..3] {
        assert_eq!(off.card.why, "Off after Monday: pain asks for two days of rest.");
    }
    let from = |day: &freshlegs_actions::views::ProposalDay| day.card.tag.clone().filter(|tag| tag.starts_with("from"));
    let tags: Vec<String> = proposal.days.iter().filter(|day| !day.stays).filter_map(from).collect();
    let once: std::collections::BTreeSet<&String> = tags.iter().collect();
    assert_eq!(once.len(), tags.len(), "a card comes from one day only: {tags:?}");
}

#[test]
fn drills_hold_the_rung_that_the_athlete_stands_on() {
    use freshlegs_actions::views::ContentDraft;
    use freshlegs_plan::Content;
    let mut athlete = back(3);
    let of_kind = |kind: Kind, athlete: &Athlete| {
        let mut days = athlete.week().days.into_iter().flat_map(|day| day.cards);
        days.find(|card| card.kind == kind).unwrap().session.unwrap()
    };
    let drills = of_kind(Kind::ReturnDrills, &athlete);
    let usual = || ContentDraft::Usual { more_reps: 0, more_metres: 0, volume: 100 };
    athlete.desk.set_content(&athlete.now, drills, usual()).unwrap();
    let contents = athlete.desk.read_contents(&athlete.now, drills).unwrap();
    let now: Vec<_> =
        contents.choices.iter().filter(|choice| choice.now).map(|choice| choice.content.clone()).collect();
    assert_eq!(now, [Content::Rung { rung: Rung::of(3) }], "the usual of drills is the rung");
    assert!(contents.choices.len() >= 7, "and every rung can be chosen");
    let strength = of_kind(Kind::StrengthMobility, &athlete);
    let refusal =
        athlete.desk.set_content(&athlete.now, strength, ContentDraft::Rung { rung: Rung::of(6) }).unwrap_err();
    assert_eq!(refusal.message, "Only the drills of coming back have rungs; choose something else.");
}

#[test]
fn a_card_is_judged_in_the_mode_its_week_was_built_in() {
    let mut athlete = athlete();
    athlete.on("2026-11-23").accept();
    let thursday = athlete.session("Thu");
    let before = athlete.desk.read_session(&athlete.now, thursday).unwrap().moves;
    athlete.desk.enter_mode(&athlete.now, LifeChange::plain(Mode::Return)).unwrap();
    assert_eq!(athlete.desk.read_session(&athlete.now, thursday).unwrap().moves, before);
}

#[test]
fn a_week_that_gets_lighter_says_so_even_where_every_card_stays() {
    let mut athlete = athlete();
    athlete.on("2026-11-23").accept();
    let masters = LifeChange::plain(Mode::Masters);
    let proposal = athlete.desk.propose_week(&athlete.now, day("2026-11-23"), Some(&masters)).unwrap();
    let tags: Vec<String> =
        proposal.days.iter().filter(|day| day.stays).filter_map(|day| day.card.tag.clone()).collect();
    assert!(tags.contains(&"was 3 × 5".to_owned()), "{tags:?}");
}
