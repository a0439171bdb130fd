//! “I start it for the first time, and there is a week for me. I take it, and look into Thursday.”

use serde_json::json;

use super::board::{SAMPLE_WEEK, THURSDAY, kinds, open, words};
use crate::kit::{ENTER, ESCAPE, Keyboard, LEFT, RIGHT, WEEK, Window, WindowOptions};

#[tokio::test]
async fn a_new_athlete_takes_the_proposed_week_and_opens_a_card_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    a_week_is_proposed(&window).await;

    window.press("Accept the week").await;
    window.said("Your week is set.").await;
    the_week_stands(&window).await;

    open(&window, "max_velocity").await;
    the_card_says_what_is_inside(&window).await;
    window.press("Close").await;
    window.until("the sheet is closed", "return document.querySelector('dialog[open]') === null").await;
    window.focus_comes_to("[data-kind=max_velocity]").await;
}

#[tokio::test]
async fn a_new_athlete_takes_the_proposed_week_and_opens_a_card_by_keyboard() {
    let window = Window::open(&WindowOptions::default()).await;
    let mut keyboard = Keyboard::of(&window);
    a_week_is_proposed(&window).await;

    keyboard.strike(ENTER).await;
    window.said("Your week is set.").await;
    the_week_stands(&window).await;

    // One card of the board is reached by Tab, and it is today's; arrows look around from there.
    keyboard.tab_to("week-card .week-card__open").await;
    assert!(window.has_focus(&format!("[data-day='{THURSDAY}']")).await, "today is where Tab enters the board");
    keyboard.strike(RIGHT).await;
    window.focus_comes_to("[data-kind=strength_plyo]").await;
    keyboard.strike(LEFT).await;
    window.focus_comes_to("[data-kind=max_velocity]").await;
    keyboard.strike(ENTER).await;
    the_card_says_what_is_inside(&window).await;
    assert!(window.has_focus("dialog[open]").await, "the sheet has the focus");
    keyboard.strike(ESCAPE).await;
    window.until("the sheet is closed", "return document.querySelector('dialog[open]') === null").await;
    window.focus_comes_to("[data-kind=max_velocity] .week-card__open").await;
}

async fn a_week_is_proposed(window: &Window) {
    assert_eq!(words(window, "week-proposal h1").await, "Your first week");
    assert_eq!(kinds(window).await, json!(SAMPLE_WEEK));
    let stored = window.call("read_week", json!({ "week": WEEK })).await.unwrap();
    assert_eq!(stored["planned"], false, "nothing is stored before it is accepted");
}

async fn the_week_stands(window: &Window) {
    window.find("week-board [data-session]").await;
    assert_eq!(kinds(window).await, json!(SAMPLE_WEEK));
    let states = "return [...document.querySelectorAll('week-board week-card')].map((card) => card.dataset.state)";
    let planned = json!(["planned", "planned", "planned", "planned", "planned", "planned", "rest"]);
    assert_eq!(window.script(states).await, planned);
    let today = "return [...document.querySelectorAll('week-board .is-today')].map((day) => day.dataset.day)";
    assert_eq!(window.script(today).await, json!([THURSDAY]), "one day is today");
    assert!(words(window, "[data-kind=max_velocity]").await.contains("50 min in all"), "a card says how long it takes");
}

async fn the_card_says_what_is_inside(window: &Window) {
    window.by_role("dialog", "Max velocity").await;
    let sheet = words(window, "dialog[open]").await;
    for said in ["Warm-up", "5 × 40 m", "4 min between", "Stop rule", "Cool-down", "Why Thursday"] {
        assert!(sheet.contains(said), "the sheet says “{said}”: {sheet}");
    }
}
