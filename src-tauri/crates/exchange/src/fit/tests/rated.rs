//! How a rating is read.

use super::*;
use freshlegs_calendar::Towards;

#[test]
fn effort_and_feel_are_read_by_number_and_keep_their_scales() {
    let session = only(&Fit::activity().session(&rated(70, 75)).end().close());
    assert_eq!(rating(&session, FoundChannel::Effort), Some((70.0, Some(7.0))));
    assert_eq!(rating(&session, FoundChannel::Feel), Some((75.0, Some(7.5))));
    let scales =
        session.found.ratings.iter().map(|rating| (rating.scale.least, rating.scale.most, rating.scale.towards));
    assert!(scales.eq([(0.0, 100.0, Towards::Worse), (0.0, 100.0, Towards::Better)]));
    assert_eq!(session.remarks, []);
    assert_eq!(session.found.sport, "running, track");
    assert_eq!(session.found.minutes, Some(30.0), "the whole session, not the fifteen minutes of the timer");
    assert_eq!(session.found.source.id, "77-2026-11-26T17:30:00Z");
    assert_eq!(when(&session), "2026-11-26 18:30:00");
}

#[test]
fn all_the_values_that_watches_write() {
    for feel in [0, 25, 50, 75, 100] {
        let session = only(&Fit::activity().session(&rated(10, feel)).end().close());
        let feel = f64::from(feel);
        assert_eq!(rating(&session, FoundChannel::Feel), Some((feel, Some(feel / 10.0))), "0 is “very weak”, a rating");
    }
    for effort in (10..=100).step_by(10) {
        let session = only(&Fit::activity().session(&rated(effort, 255)).end().close());
        let effort = f64::from(effort);
        assert_eq!(rating(&session, FoundChannel::Effort), Some((effort, Some(effort / 10.0))));
        assert_eq!(rating(&session, FoundChannel::Feel), None);
    }
}

#[test]
fn not_rated_is_no_rating_however_it_is_written() {
    let unset = only(&Fit::activity().session(&rated(255, 255)).end().close());
    let absent = only(&Fit::activity().session(&[]).end().close());
    assert_eq!((&unset.found.ratings, &absent.found.ratings), (&vec![], &vec![]));
}

#[test]
fn an_effort_of_zero_is_kept_and_asked_about() {
    let session = only(&Fit::activity().session(&rated(0, 50)).end().close());
    assert_eq!(rating(&session, FoundChannel::Effort), Some((0.0, Some(0.0))));
    assert_eq!(session.remarks, [Remark::EffortZero]);
}

#[test]
fn beyond_the_scale_is_kept_and_not_drawn() {
    let session = only(&Fit::activity().session(&rated(130, 101)).end().close());
    assert_eq!(rating(&session, FoundChannel::Effort), Some((130.0, None)));
    assert_eq!(rating(&session, FoundChannel::Feel), Some((101.0, None)));
    let said: Vec<String> = session.remarks.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "an effort of 130 is beyond 100; it is kept, and drawn nowhere",
            "a feel of 101 is beyond 100; it is kept, and drawn nowhere"
        ]
    );
}

#[test]
fn big_endian_files_and_wider_types_say_the_same() {
    let big = Fit::big_endian().session(&rated(60, 25)).end().close();
    let little = Fit::activity().session(&rated(60, 25)).end().close();
    assert_eq!(file(&big), file(&little));
    let wide = Fit::activity().session(&[(193, V::Word(60)), (192, V::Word(0xFFFF))]).end().close();
    assert_eq!(felt(&wide), [(Some(60.0), None)]);
}
