//! What the ratings say, and what the athlete answers.

use freshlegs_actions::views::{ChartAsked, Ease, Fine, LifeChange, ReadingView};
use freshlegs_actions::{Acceptance, RefusalCode};
use freshlegs_calendar::Kind;
use freshlegs_plan::{Mode, WeakLink};
use freshlegs_record::{SkipReason, Tag};
use freshlegs_store::RecordId;

use crate::kit::{Athlete, athlete, day, line, planned};

/// The sample athlete, whose last weeks went harder and less smooth.
fn mara() -> Athlete {
    let mut mara = athlete();
    mara.desk.load_sample(&mara.now).unwrap();
    mara
}

fn reading(athlete: &Athlete) -> ReadingView {
    athlete.desk.read_reading(&athlete.now, None).unwrap()
}

#[test]
fn a_trend_is_told_with_the_sessions_behind_it() {
    let found = reading(&mara());
    assert_eq!((found.reading.as_str(), found.word.as_str(), found.fine), ("trend", "Trend", Fine::Asked));
    assert_eq!(
        found.of.iter().map(|(_, word)| word.as_str()).collect::<Vec<_>>(),
        ["learning your normal", "steady", "watch", "trend"]
    );
    let behind: Vec<String> = found.behind.iter().map(|one| format!("{} {}", one.short, one.title)).collect();
    assert!(found.behind.is_sorted_by_key(|one| one.day) && behind.len() == 5, "{behind:?}");
    assert!(found.since.is_some_and(|since| found.behind.iter().all(|one| one.day >= since)));
    let said = [found.sentences.join(" "), found.note.unwrap(), found.clears.unwrap(), found.professional.unwrap()];
    insta::assert_snapshot!(said.join("\n"));
    let totals = found.totals.unwrap().rows;
    assert_eq!(totals.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), ["Effort", "Quality", "Keenness"]);
    let rows = found.evidence.unwrap().rows;
    assert!(rows.len() > 60 && rows.iter().all(|row| row.len() == 7));
}

#[test]
fn before_it_was_steady_and_the_future_is_not_read() {
    let mara = mara();
    let then = mara.desk.read_reading(&mara.now, Some(day("2026-11-01"))).unwrap();
    assert_eq!(
        (then.reading.as_str(), then.sentences.as_slice()),
        ("steady", ["Your ratings are where they usually are.".to_owned()].as_slice())
    );
    assert!(then.behind.is_empty() && then.note.is_none() && then.fine == Fine::NotAsked);
    let refused = mara.desk.read_reading(&mara.now, Some(day("2026-11-27"))).unwrap_err();
    assert_eq!(refused.code, RefusalCode::Field);
}

#[test]
fn who_is_fine_is_asked_again_in_two_weeks() {
    let mut mara = mara();
    let told = mara.desk.say_fine(&mara.now, true).unwrap().output;
    assert_eq!((told.word.as_str(), told.reading.as_str(), told.fine), ("Muted", "trend", Fine::Said));
    assert_eq!(
        told.sentences,
        ["You said that you are fine. This is asked again on Thursday 10 December; the charts go on."]
    );
    assert!(told.clears.is_none() && told.note.is_none());
    assert_eq!(mara.desk.say_fine(&mara.now, true).unwrap_err().code, RefusalCode::Nothing);
    assert_eq!(reading(mara.on("2026-12-09")).word, "Muted");
    // Two weeks of silence are no trend any more, but also no longer muted.
    assert_eq!(reading(mara.on("2026-12-10")).muted, None);
    mara.on(crate::kit::THURSDAY);
    assert_eq!(mara.undoes(), "Undone: Answer “I am fine”");
    assert_eq!(reading(&mara).word, "Trend");
    assert_eq!(mara.redoes(), "Done again: Answer “I am fine”");
    assert_eq!(mara.desk.say_fine(&mara.now, false).unwrap().output.word, "Trend");
    assert_eq!(mara.desk.say_fine(&mara.now, false).unwrap_err().code, RefusalCode::Nothing);
}

/// How many sessions the map shows.
fn dots(athlete: &Athlete) -> usize {
    let asked = ChartAsked {
        name: "effort-quality".to_owned(),
        width: 560,
        height: 400,
        theme: "light".to_owned(),
        range: "all".to_owned(),
        kinds: "all".to_owned(),
        table: false,
    };
    athlete.desk.read_chart(&athlete.now, &asked).unwrap().hits.len()
}

#[test]
fn a_tag_mutes_the_word_and_not_the_map() {
    let mut mara = mara();
    let newest: RecordId = reading(&mara).behind.last().map(|one| one.record).unwrap();
    let before = dots(&mara);
    mara.desk.tag_records(&mara.now, &[newest], Tag::Travelling, Some(true)).unwrap();
    let told = reading(&mara);
    assert_eq!((told.word.as_str(), told.muted.as_ref().map(|muted| muted.by.as_str())), ("Muted", Some("travelling")));
    assert_eq!(
        told.sentences,
        ["A session is tagged: travelling. What the ratings say waits until Friday 27 November; the charts go on."]
    );
    assert!(told.behind.iter().all(|one| one.record != newest), "what travelling did to a rating is not counted");
    assert_eq!(dots(&mara), before);
    mara.desk.tag_records(&mara.now, &[newest], Tag::Travelling, Some(false)).unwrap();
    assert_eq!(reading(&mara).word, "Trend");
}

#[test]
fn what_is_missing_is_said_in_numbers() {
    let mut athlete = athlete();
    let empty = reading(&athlete);
    assert_eq!((empty.word.as_str(), empty.sentences.len(), empty.drift), ("Learning", 1, None));
    athlete.on("2026-11-16");
    athlete.records_loose("2026-11-14", Kind::MaxVelocity, 6, 5);
    athlete.on(crate::kit::THURSDAY);
    let told = reading(&athlete);
    assert_eq!(
        told.sentences,
        [
            "12 of 35 days since your first entry.",
            "0 of 10 rated sessions from before the last two weeks.",
            "1 of 3 rated sessions in the last three weeks.",
        ]
    );
    assert_eq!(told.missing.iter().map(|one| (one.have, one.need)).collect::<Vec<_>>(), [(12, 35), (0, 10), (1, 3)]);
}

#[test]
fn what_was_left_out_is_a_sentence_of_its_own() {
    let mut athlete = planned();
    athlete.records("Mon", |draft| draft.effort = Some(6));
    athlete.records("Tue", |draft| draft.effort = Some(5));
    let wednesday = athlete.session("Wed");
    athlete.desk.skip_session(&athlete.now, wednesday, SkipReason::Ill).unwrap();
    assert_eq!(reading(&athlete).skipped, None, "an illness is a reason");
    let thursday = athlete.session("Thu");
    athlete.desk.skip_session(&athlete.now, thursday, SkipReason::NoWish).unwrap();
    athlete.on("2026-11-27");
    let said = reading(&athlete).skipped;
    assert_eq!(
        said.as_deref(),
        Some("In the last two weeks one of 4 planned sessions was left out for want of a wish or without a word.")
    );
}

/// What this week and the next could give up.
fn offers(athlete: &Athlete) -> Vec<String> {
    let offers = athlete.desk.read_offers(&athlete.now, None).unwrap().offers;
    offers.iter().map(|offer| format!("{} · {} · {}", offer.label, offer.week, offer.line)).collect()
}

#[test]
fn the_week_answers_a_trend_with_offers_that_are_proposals() {
    let mut mara = mara();
    assert_eq!(
        offers(&mara),
        [
            "Swap a grind for play · 2026-11-23 · Friday: play instead of strength and low jumps",
            "Add a rest day · 2026-11-23 · Friday: a rest day instead of strength and low jumps",
            "One speed day less · 2026-11-23 · Thursday: play instead of max velocity",
        ]
    );
    let before = mara.line();
    let shown = mara.desk.propose_ease(&mara.now, mara.now.today, Ease::Play).unwrap();
    assert_eq!((shown.title.as_str(), mara.line()), ("Swap a grind for play", before.clone()), "nothing is stored");
    assert_eq!(shown.days.iter().filter(|day| !day.stays).count(), 1, "one card changes and no other moves");
    let week = mara.desk.accept_ease(&mara.now, mara.now.today, Ease::Play, None).unwrap().output;
    assert_eq!(line(&week), before.replace("Plyo", "play"));
    let friday = mara.card("Fri");
    assert!(friday.pinned && friday.why.contains("nothing is measured"), "{}", friday.why);
    assert_eq!(mara.undoes(), "Undone: Swap a grind for play, week of 23 November");
    assert_eq!(mara.line(), before);
    let week = mara.desk.accept_ease(&mara.now, mara.now.today, Ease::SpeedLess, None).unwrap().output;
    assert_eq!(line(&week), before.replace("Fly", "play"));
}

#[test]
fn who_is_fine_or_steady_gets_no_offers() {
    let mut mara = mara();
    mara.desk.say_fine(&mara.now, true).unwrap();
    assert_eq!(offers(&mara), Vec::<String>::new());
    let last_week = mara.desk.read_offers(&mara.now, Some(day("2026-11-16"))).unwrap();
    assert_eq!((last_week.said, last_week.offers.len()), (None, 0));
    assert_eq!(offers(&planned()), Vec::<String>::new());
}

/// An athlete who lived ten weeks as they were proposed; in the last `slide` of them harder and less keen from week
/// to week, but as smooth as a step asks for. Effort and keenness swing by so much around their level.
fn lived(slide: i64, swing: i64) -> Athlete {
    let mut athlete = athlete();
    let first = day("2026-09-14");
    for week in 0..10 {
        athlete.on(&first.plus(7 * week).to_string()).accept();
        athlete.on(&first.plus(7 * week + 6).to_string());
        let late = (week - (9 - slide)).max(0);
        let planned: Vec<String> = athlete.week().days.iter().map(|day| day.short.clone()).collect();
        for (n, name) in (0..).zip(planned) {
            if athlete.card(&name).kind == Kind::Rest {
                continue;
            }
            let swing = swing * ((week + n) % 3 - 1);
            athlete.records(&name, |draft| {
                draft.effort = i8::try_from(4 + swing + late).ok();
                draft.quality = Some(6);
                draft.keenness = i8::try_from(2 - late + swing).ok();
            });
        }
    }
    athlete.on("2026-11-23");
    athlete
}

#[test]
fn nothing_grows_while_the_ratings_move() {
    let starts = |athlete: &Athlete| {
        let proposal = athlete.desk.propose_week(&athlete.now, athlete.now.today, None).unwrap();
        let card = proposal.days.into_iter().map(|day| day.card).find(|card| card.kind == Kind::Acceleration);
        card.and_then(|card| card.dose).map(|dose| dose.amount)
    };
    let (steady, sliding) = (lived(0, 1), lived(4, 1));
    assert_eq!((reading(&steady).reading.as_str(), reading(&sliding).reading.as_str()), ("steady", "trend"));
    let before = starts(&sliding);
    let reasons = |athlete: &Athlete| athlete.desk.propose_week(&athlete.now, athlete.now.today, None).unwrap().reasons;
    assert!(reasons(&sliding).iter().any(|(title, _)| title == "Nothing grows."));
    assert!(reasons(&steady).iter().all(|(title, _)| title != "Nothing grows."));
    assert_ne!(starts(&steady), before, "who is steady gets a step more");
    let mut fine = sliding;
    fine.desk.say_fine(&fine.now, true).unwrap();
    assert_eq!(starts(&fine), before, "who is fine is not asked, and nothing grows all the same");
    insta::assert_debug_snapshot!((starts(&steady), before));
}

/// Two speed sessions a week that nobody planned: twelve that waver, then so many level weeks up to today.
fn levelled(weeks: i64) -> Athlete {
    let mut athlete = athlete();
    let first = athlete.now.today.plus(-7 * (6 + weeks));
    for n in 0..2 * (6 + weeks) {
        let (effort, quality) = if n < 12 { [(5, 5), (7, 3), (4, 7), (6, 5)][(n % 4) as usize] } else { (6, 5) };
        let kind = if n % 2 == 0 { Kind::Acceleration } else { Kind::MaxVelocity };
        athlete.records_loose(&first.plus(n * 7 / 2 + 1).to_string(), kind, effort, quality);
    }
    athlete
}

#[test]
fn level_weeks_are_named_and_lead_to_a_change() {
    assert_eq!(reading(&levelled(3)).plateau, None);
    let mut athlete = levelled(5);
    let told = reading(&athlete);
    let plateau = told.plateau.unwrap();
    assert_eq!((told.reading.as_str(), plateau.weeks, told.fine), ("steady", 5, Fine::Asked));
    insta::assert_snapshot!(format!("{}\n{}", plateau.said, plateau.then));
    // The answer is a change: another stimulus, a rest day more, a weak link. Never more.
    let life = LifeChange {
        mode: Mode::Plateau,
        weeks: Some(4),
        weak_link: Some(WeakLink::Hips),
        race: None,
        rung: None,
        volume: None,
    };
    let shown = athlete.desk.propose_week(&athlete.now, athlete.now.today, Some(&life)).unwrap();
    assert_eq!(shown.enters, Some(Mode::Plateau));
    let how = Acceptance { life: Some(life), ..Acceptance::default() };
    athlete.desk.accept_week(&athlete.now, athlete.now.today, &how).unwrap();
    assert_eq!(reading(&athlete).plateau, None, "what is being done about it is not named again");
    athlete.undoes();
    athlete.desk.say_fine(&athlete.now, true).unwrap();
    assert_eq!(reading(&athlete).plateau, None);
}

#[test]
fn where_a_dose_has_grown_nothing_is_level() {
    let steady = lived(0, 0);
    assert_eq!(reading(&steady).plateau, None);
}
