//! “How did I sleep? Then my legs are fresh, and that counts.” The morning's line, by keys and by mouse.

use serde_json::{Value, json};
use thirtyfour::components::SelectElement;

use super::board::{THURSDAY, plan, words};
use super::form::rate;
use crate::kit::{ENTER, Keyboard, TAB, Window, WindowOptions};

const LINE: &str = "week-page > morning-check";

/// Waits until the program holds these answers of today: sleep, soreness, tiredness.
async fn is_said(window: &Window, expected: [Option<i64>; 3]) {
    let mut said = Value::Null;
    for _ in 0..100 {
        let week = window.call("read_week", json!({ "week": THURSDAY })).await.unwrap();
        said = ["sleep", "soreness", "tiredness"].iter().map(|item| week["morning"][item].clone()).collect();
        if said == json!(expected) {
            return;
        }
    }
    panic!("the morning is {said}, not {expected:?}");
}

async fn line_is_gone(window: &Window) {
    window.until("the line is gone", &format!("return document.querySelector('{LINE} [data-morning]') === null")).await;
}

#[tokio::test]
async fn a_morning_is_answered_by_digits_and_a_fresh_start_counts() {
    let window = Window::open(&WindowOptions::default()).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(ENTER).await;
    window.find("week-board [data-session]").await;
    let given = format!("return [...document.querySelectorAll('{LINE} select')].map((field) => field.value).join('')");
    assert_eq!(window.script(&given).await, json!(""), "nothing is given beforehand");
    keyboard.tab_to("[data-morning=sleep]").await;
    keyboard.count();
    keyboard.strike(&["10", "2", "4"].join(TAB)).await;
    keyboard.strike(ENTER).await;
    assert_eq!(keyboard.count(), 7, "a morning takes seven keys");
    is_said(&window, [Some(10), Some(2), Some(4)]).await;
    line_is_gone(&window).await;
    window.focus_comes_to("week-board").await;

    keyboard.strike("r").await;
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(&["2", "6", "5", "7"].join(TAB)).await;
    keyboard.strike(ENTER).await;
    window.find("recorded-session [data-said]").await;
    keyboard.control("1").await;
    window
        .until(
            "one fresh start",
            "return document.querySelector('[data-counted=fresh]')?.textContent.trim() === '1 fresh start'",
        )
        .await;
}

#[tokio::test]
async fn a_morning_is_put_off_and_said_on_its_day_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;
    window.click("[data-action=morning-later]").await;
    line_is_gone(&window).await;
    is_said(&window, [None, None, None]).await;
    window.go("trends").await;
    window.go("week").await;
    line_is_gone(&window).await;

    window.click(&format!("[data-day='{THURSDAY}'] .week-board__door")).await;
    window.find("dialog[open] [data-morning=soreness]").await;
    let soreness = SelectElement::new(&window.find("dialog[open] [data-morning=soreness]").await).await.unwrap();
    soreness.select_by_value("3").await.unwrap();
    is_said(&window, [None, Some(3), None]).await;
    window.press("Close").await;
    window.click("[data-kind=max_velocity] .week-card__record").await;
    window.find("session-record record-form rating-row").await;
    rate(&window, "effort", 6).await;
    window.press("Done").await;
    window.find("recorded-session").await;
    window.press("Back to the week").await;
    assert_eq!(words(&window, ".week-head__deeds [data-counted=fresh]").await, "1 fresh start");
    window.press("Undo").await;
}
