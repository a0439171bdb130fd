//! “I have a match on Saturday, and Tuesday is not mine to choose. The week is built around me.”

use serde_json::json;

use super::board::{kinds, plan, stands, words};
use crate::kit::{ENTER, ESCAPE, Keyboard, Window, WindowOptions};

const SATURDAY: &str = "2026-11-28";
const NEXT_MONDAY: &str = "2026-11-30";
const NEXT_TUESDAY: &str = "2026-12-01";

#[tokio::test]
async fn a_match_on_saturday_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;

    // The day's head is the door to the day.
    window.click(&format!("[data-day='{SATURDAY}'] [data-action=open-day]")).await;
    window.by_role("dialog", "Saturday 28 November").await;
    window.click("[data-action=begin-event]").await;
    window.click("[data-choice=event-kind][data-value=match]").await;
    window.find("#event-minutes").await.send_keys("90").await.unwrap();
    window.find("#event-note").await.send_keys("14:00, home").await.unwrap();
    window.click("[data-action=finish-event]").await;
    window.find("[data-room=events] [data-event]").await;
    window.click("[data-action=build-again]").await;

    the_match_is_in_the_proposal(&window).await;
    window.click("[data-action=accept]").await;
    the_match_stands(&window).await;

    // One Undo takes the whole acceptance back; the match itself is another step.
    window.press("Undo: Accept the week of 23 November").await;
    window.until("the plan is as it was", &standing("easy_long")).await;
    window.until("the match is still entered", &standing("match")).await;
    window.press("Undo: Enter Saturday’s match").await;
    window.until("and then it is not", &format!("return !({})", standing("match").trim_start_matches("return "))).await;
}

#[tokio::test]
async fn a_match_on_saturday_by_keyboard() {
    let window = Window::open(&WindowOptions::default()).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(ENTER).await;
    keyboard.tab_to("week-card .week-card__open").await;
    keyboard.strike("\u{E014}\u{E014}").await;
    window.focus_comes_to(&format!("[data-day='{SATURDAY}']")).await;
    keyboard.strike("d").await;
    window.by_role("dialog", "Saturday 28 November").await;
    keyboard.tab_to("[data-action=begin-event]").await;
    keyboard.strike(ENTER).await;
    keyboard.tab_to("[data-choice=event-kind]").await;
    keyboard.strike(" ").await;
    keyboard.tab_to("#event-minutes").await;
    keyboard.strike("90").await;
    keyboard.tab_to("[data-action=finish-event]").await;
    keyboard.strike(ENTER).await;
    window.find("[data-room=events] [data-event]").await;
    keyboard.strike(ESCAPE).await;
    window.until("the sheet is closed", "return document.querySelector('dialog[open]') === null").await;
    window.focus_comes_to(&format!("[data-day='{SATURDAY}']")).await;
    keyboard.strike("b").await;
    the_match_is_in_the_proposal(&window).await;
    keyboard.strike(ENTER).await;
    the_match_stands(&window).await;
}

#[tokio::test]
async fn a_day_without_time_gets_rest_and_says_so() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;
    window.click(&format!("[data-day='{SATURDAY}'] [data-action=open-day]")).await;
    window.click("[data-choice=day-scope][data-value=once]").await;
    window.click("[data-room=time] [data-minutes='0']").await;
    window
        .until(
            "the head says it",
            &format!("return document.querySelector('#frame-{SATURDAY}')?.textContent.includes('no time') ?? false"),
        )
        .await;
    window.click("[data-action=build-again]").await;
    window.find("week-proposal").await;
    let saturday = words(&window, &format!("week-proposal [data-day='{SATURDAY}'] week-card")).await;
    assert!(saturday.contains("Rest day"), "a day without time is for rest: {saturday}");
}

#[tokio::test]
async fn where_nothing_fits_one_button_makes_room() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;
    window.press("The week after").await;
    put(&window, NEXT_MONDAY, "acceleration", false).await;
    stands(&window, "acceleration", NEXT_MONDAY).await;
    put(&window, NEXT_TUESDAY, "change_of_direction", true).await;
    stands(&window, "change_of_direction", NEXT_TUESDAY).await;

    let mut keyboard = Keyboard::of(&window);
    keyboard.strike("b").await;
    let said = words(&window, "week-conflict h1").await;
    assert_eq!(
        said,
        "Monday’s acceleration and Tuesday’s change of direction cannot both stay: speed needs two days between."
    );
    window.press("Let Monday’s acceleration move").await;
    window.find("week-proposal [data-action=accept]").await;
    window.click("[data-action=accept]").await;
    stands(&window, "change_of_direction", NEXT_TUESDAY).await;
    window
        .until("every day has its card", "return document.querySelectorAll('week-board week-card').length === 7")
        .await;
}

#[tokio::test]
async fn single_cards_of_a_proposal_are_taken() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;
    let event = json!({ "day": SATURDAY, "kind": "match", "minutes": "90", "note": "", "weekly": false });
    window.call("add_event", json!({ "event": event })).await.unwrap();
    window.reload().await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike("b").await;
    window.find("week-proposal [data-action=take]").await;
    let all = window.script("return document.querySelectorAll('[data-action=take]').length").await.as_u64().unwrap();
    assert!(all > 0, "each changed day may be left as it is");
    keyboard.tab_to("[data-action=take]").await;
    keyboard.strike(" ").await;
    window.until("one day is left", "return document.querySelectorAll('li.is-left').length === 1").await;
    let accept = words(&window, "[data-action=accept]").await;
    assert!(accept.starts_with("Accept "), "the button says how many: {accept}");
    window.click("[data-action=accept]").await;
    // A mix may break a rule: then it is said, and asked.
    window
        .until(
            "it is taken, or a rule is said",
            "return document.querySelector('week-board [data-kind=match], [data-action=anyway]') !== null",
        )
        .await;
    if window.script("return document.querySelector('[data-action=anyway]') !== null").await == json!(true) {
        window.click("[data-action=anyway]").await;
    }
    stands(&window, "match", SATURDAY).await;
    assert_eq!(kinds(&window).await.as_array().map(Vec::len), Some(7));
}

/// Puts a session on a day from its head.
async fn put(window: &Window, day: &str, kind: &str, anyway: bool) {
    window.click(&format!("[data-day='{day}'] [data-action=open-day]")).await;
    window.click(&format!("[data-put={kind}] button")).await;
    if anyway {
        window.press("Keep anyway").await;
    }
    window.until("the sheet is closed", "return document.querySelector('dialog[open]') === null").await;
}

async fn the_match_is_in_the_proposal(window: &Window) {
    let saturday = words(window, &format!("week-proposal [data-day='{SATURDAY}'] week-card")).await;
    assert!(saturday.contains("Match") && saturday.contains("Yours"), "the match is the athlete's own: {saturday}");
    let sunday = words(window, "week-proposal [data-day='2026-11-29'] week-card").await;
    assert!(sunday.contains("Rest day"), "the day after a match is for rest: {sunday}");
    let reasons = words(window, ".week-proposal__reasons").await;
    assert!(reasons.contains("match"), "the reasons speak of the match: {reasons}");
}

async fn the_match_stands(window: &Window) {
    stands(window, "match", SATURDAY).await;
    let one =
        format!("return document.querySelectorAll(\"week-board [data-day='{SATURDAY}'] week-card\").length === 1");
    window.until("one card stands on Saturday", &one).await;
}

fn standing(kind: &str) -> String {
    format!("return document.querySelector(\"week-board [data-day='{SATURDAY}'] [data-kind={kind}]\") !== null")
}
