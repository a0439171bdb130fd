//! Stories of what is stored with a session, and what it unfolds to.

use freshlegs_calendar::{Kind, Minutes};
use proptest::prelude::*;

use super::*;
use crate::{Amount, Block, Level, Mode, Part, face, inside, inside_of, library};

fn own(json: &str) -> OwnSession {
    serde_json::from_str(json).unwrap()
}

fn flys_with_play() -> OwnSession {
    own(r#"{"title":"Sunday flys","blocks":[
        {"part":"warm_up","title":"Jog and skip","minutes":12},
        {"part":"work","title":"Flys","text":"By the river.","sets":2,"reps":3,
         "amount":{"metres":40},"build_up":20,"percent":[90,95],"between_sets_seconds":360}],
        "cue":"What if I smile?"}"#)
}

#[test]
fn what_is_stored_is_short() {
    let stored = |content: &Content| serde_json::to_string(content).unwrap();
    let lines = [
        stored(&Content::default()),
        stored(&Content::Rung { rung: Rung::of(4) }),
        stored(&Content::Library { id: "falling-starts".to_owned() }),
        stored(&Content::Own(flys_with_play())),
    ];
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn what_nothing_is_said_of_is_usual() {
    let read = |json| serde_json::from_str::<Content>(json);
    assert_eq!(read(r#"{"is":"usual"}"#).unwrap(), Content::default());
    assert_eq!(read(r#"{"is":"usual","volume":70}"#).unwrap(), Content::usual_at(Content::COMING_BACK));
    for wrong in [r#"{"is":"else"}"#, r#"{"is":"usual","reps":3}"#, r#"{"is":"rung","rung":7}"#, "{}"] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn what_has_no_meaning_here_is_answered_with_the_usual() {
    let usual = |kind| inside(kind, Level::Trained, Mode::Cultivate, None);
    let asked = |kind, content: &Content| inside_of(kind, Level::Trained, Mode::Cultivate, None, content);
    let unknown = Content::Library { id: "no-such-session".to_owned() };
    let starts = Content::Library { id: "falling-starts".to_owned() };
    assert_eq!(asked(Kind::Acceleration, &unknown), usual(Kind::Acceleration));
    assert_eq!(asked(Kind::Play, &starts), usual(Kind::Play), "starts are no play");
    assert_eq!(asked(Kind::Play, &Content::Rung { rung: Rung::LAST }), usual(Kind::Play));
    assert_eq!(asked(Kind::Rest, &Content::Own(flys_with_play())), usual(Kind::Rest), "rest is nothing but rest");
    for kind in Kind::ALL {
        assert_eq!(asked(kind, &Content::default()), usual(kind), "{kind}");
    }
}

#[test]
fn an_own_session_stands_as_it_was_written() {
    let work = |mode| {
        let session = inside_of(Kind::MaxVelocity, Level::Trained, mode, None, &Content::Own(flys_with_play()));
        session.blocks.into_iter().find(|block| block.part == Part::Work).unwrap()
    };
    let block: Block = work(Mode::Cultivate);
    let dose = block.dose.unwrap();
    assert_eq!((dose.sets, dose.reps, block.percent), (2, 3, Some((90, 95))));
    assert!(matches!(dose.amount, Amount::Metres(metres) if metres.get() == 40));
    let pause = block.recovery.unwrap();
    assert_eq!(pause.between_reps_seconds, (240, 240), "what is left empty is worked out: six seconds a metre");
    assert_eq!(pause.between_sets_seconds, Some((360, 360)));
    assert_eq!(work(Mode::Deload), block, "a light week does not rewrite what the athlete wrote");
}

#[test]
fn coming_back_begins_at_seventy_per_cent() {
    let reps = |mode| {
        let content = Content::usual_at(Content::COMING_BACK);
        let session = inside_of(Kind::Acceleration, Level::Advanced, mode, None, &content);
        session.blocks.iter().find_map(|block| block.dose).map(|dose| dose.reps)
    };
    assert_eq!(reps(Mode::Cultivate), Some(4), "of six");
    assert_eq!(reps(Mode::Deload), Some(3), "and in a light week less of that");
}

fn any_content() -> impl Strategy<Value = Content> {
    let ids: Vec<_> = library().iter().map(|session| session.id.to_owned()).collect();
    let usual = any::<(u8, u16, u8)>();
    prop_oneof![
        usual.prop_map(|(more_reps, more_metres, volume)| Content::Usual { more_reps, more_metres, volume }),
        (0_u8..=8).prop_map(|number| Content::Rung { rung: Rung::of(number) }),
        proptest::sample::select(ids).prop_map(|id| Content::Library { id }),
        ".*".prop_map(|id| Content::Library { id }),
        own::tests::any_own().prop_map(Content::Own),
    ]
}

fn any_frame() -> impl Strategy<Value = (Kind, Level, Mode, Option<Minutes>)> {
    let minutes = proptest::option::of((1_u16..=1440).prop_map(Minutes::of));
    let (levels, modes) = (proptest::sample::select(Level::ALL), proptest::sample::select(Mode::ALL));
    (proptest::sample::select(Kind::ALL.to_vec()), levels, modes, minutes)
}

proptest! {
    #[test]
    fn whatever_is_stored_has_an_inside((kind, level, mode, minutes) in any_frame(), content in any_content()) {
        let session = inside_of(kind, level, mode, minutes, &content);
        let sum: u32 = session.blocks.iter().filter_map(|block| block.minutes).map(|m| u32::from(m.get())).sum();
        prop_assert_eq!(sum, session.minutes.map_or(0, |minutes| minutes.get().into()), "the parts are the whole");
        prop_assert!(!session.blocks.is_empty());
        prop_assert!(kind == Kind::Rest || minutes.is_none() || session.minutes == minutes);
        let face = face(kind, &session);
        prop_assert!(face.details.len() <= 3 && (kind == Kind::Rest || face.dose.is_some()));
        for block in &session.blocks {
            let (Some(pause), Some(dose)) = (block.recovery, block.dose) else { continue };
            prop_assert!(dose.sets > 1 || pause.between_sets_seconds.is_none(), "nothing stands between one set");
            let counted = block.part == Part::Work && dose.amount != Amount::Once;
            if kind.family() == freshlegs_calendar::Family::Speed && counted {
                prop_assert!(pause.between_reps_seconds.0 >= 120, "{:?}", pause);
                prop_assert!(pause.between_sets_seconds.is_none_or(|(from, _)| from >= 120), "{:?}", pause);
            }
        }
    }

    #[test]
    fn what_is_stored_is_read_back(content in any_content()) {
        let stored = serde_json::to_string(&content).unwrap();
        prop_assert_eq!(serde_json::from_str::<Content>(&stored).unwrap(), content);
    }
}
