//! What the athlete sets.

use freshlegs_actions::RefusalCode;
use freshlegs_calendar::WeekStart;

use crate::kit::{athlete, planned};

#[test]
fn a_setting_is_kept_and_can_be_undone() {
    let mut athlete = athlete();
    let done = athlete.desk.set_setting(&athlete.now, "name", "Mara Lind").unwrap();
    assert_eq!(done.output.name, "Mara Lind");
    assert!(done.changes.settings && !done.changes.plan);
    athlete.undoes();
    assert_eq!(athlete.desk.read_settings().unwrap().name, "");
}

#[test]
fn the_defaults_are_those_of_the_article() {
    let settings = athlete().desk.read_settings().unwrap();
    assert_eq!((settings.sport.as_str(), settings.level.as_str()), ("sprint", "trained"));
    assert_eq!((settings.week_start, settings.paper.as_str()), (WeekStart::Monday, "a4"));
}

#[test]
fn what_is_not_a_choice_is_refused_at_its_name_with_the_choices() {
    let mut athlete = athlete();
    let cases = [
        ("level", "elite", "“elite” is not one of the choices. Choose one of new, trained, advanced, masters."),
        ("week_start", "friday", "“friday” is not one of the choices. Choose one of monday, sunday."),
        ("text_size", "80", "“80” is not one of the choices. Choose one of 90, 100, 110, 125, 150."),
        (
            "colour",
            "red",
            "There is no setting “colour”. There are name, enjoy, goal, sport, level, birth_year, speed_sessions, rest_day, long_days, deload_every, week_start, palette, text_size, paper, language.",
        ),
    ];
    for (name, value, sentence) in cases {
        let refusal = athlete.desk.set_setting(&athlete.now, name, value).unwrap_err();
        assert_eq!((refusal.code, refusal.field.as_deref()), (RefusalCode::Field, Some(name)));
        assert_eq!(refusal.message, sentence);
    }
    let long = athlete.desk.set_setting(&athlete.now, "enjoy", &"o".repeat(201)).unwrap_err();
    assert_eq!(long.message, "At most 200 characters fit here, not 201.");
}

#[test]
fn a_sunday_week_begins_on_sunday() {
    let mut athlete = planned();
    athlete.desk.set_setting(&athlete.now, "week_start", "sunday").unwrap();
    let week = athlete.week();
    assert_eq!((week.title.as_str(), week.days[0].short.as_str()), ("22–28 November", "Sun"));
    assert_eq!(week.subtitle, "Week 48");
}
