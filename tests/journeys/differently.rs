//! “It became something else, and I only write it down now.” One key from anywhere, and what was planned stays said.

use serde_json::json;
use thirtyfour::components::SelectElement;

use super::board::{plan, words};
use super::form::{answers, card_says, done, is_blank, rate, said_after, shows};
use crate::kit::{ENTER, Keyboard, TAB, Window, WindowOptions};

#[tokio::test]
async fn one_key_from_anywhere_and_twelve_at_most() {
    let window = Window::open(&WindowOptions::default()).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(ENTER).await;
    window.find("week-board [data-session]").await;
    keyboard.control("4").await;
    window.find("season-page h1").await;
    keyboard.count();
    keyboard.strike("r").await;
    shows(&window, "Thursday’s max velocity").await;
    is_blank(&window).await;
    let unset = "return [...document.querySelectorAll('rating-row .form-row__hint')].every((hint) => hint.innerText.startsWith('not set'))";
    window.until("what is not set says so", unset).await;
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(&["2", "6", "5", "7", "k"].join(TAB)).await;
    assert_eq!(answers(&window).await, json!([2, 6, 5, 7]));
    keyboard.strike(ENTER).await;
    said_after(&window).await;
    let struck = keyboard.count();
    assert!(struck <= 12, "a session takes at most twelve keys, not {struck}");

    // With today's done, the same key shows what of the last days waits.
    keyboard.strike("r").await;
    window.find("waiting-sessions [data-kind=acceleration]").await;
}

#[tokio::test]
async fn a_planned_session_is_recorded_as_another_kind_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;
    window.click("[data-kind=max_velocity] .week-card__record").await;
    shows(&window, "Thursday’s max velocity").await;
    rate(&window, "effort", 4).await;
    window.click("[data-action=differently]").await;
    let kind = SelectElement::new(&window.find("#kind-field").await).await.unwrap();
    kind.select_by_value("play").await.unwrap();
    window
        .until(
            "it is called by what it was",
            "return document.querySelector('session-record h1').textContent.includes('play')",
        )
        .await;
    assert_eq!(words(&window, "[data-planned-as]").await, "Planned as max velocity, Thursday");
    assert_eq!(answers(&window).await, json!([null, 4, null, null]), "the answers stay");
    window.until("play has no such goal", "return document.querySelector('[data-choice=goal]') === null").await;
    rate(&window, "enjoyment", 9).await;
    let said = done(&window).await;
    assert!(said.starts_with("Your first play."), "{said}");
    window.press("Back to the week").await;
    card_says(&window, "play", "Effort 4 Enjoyment 9").await;
    assert!(
        words(&window, "week-board [data-kind=play] .week-card__details").await.contains("planned as max velocity")
    );
    window.press("Undo: Record Thursday’s play").await;
    window.find("week-board [data-kind=max_velocity][data-state=planned]").await;
}

#[tokio::test]
async fn a_late_entry_says_that_both_days_are_kept_by_keyboard() {
    let window = Window::open(&WindowOptions::default()).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(ENTER).await;
    window.find("week-board [data-session]").await;
    keyboard.tab_to("week-card .week-card__open").await;
    keyboard.strike(crate::kit::HOME).await;
    window.focus_comes_to("[data-kind=acceleration]").await;
    keyboard.strike("r").await;
    shows(&window, "Monday’s acceleration").await;
    assert!(words(&window, "[data-late]").await.contains("Thursday 26 November. Both days are kept."));
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(&format!("1{TAB}5{ENTER}")).await;
    said_after(&window).await;
}
