//! “Not this again. Could it be a game instead?” A session gives way to play in one step.

use serde_json::json;

use super::board::{FRIDAY, open, plan, stands, words};
use crate::kit::{ENTER, Keyboard, Window, WindowOptions};

#[tokio::test]
async fn a_session_is_swapped_for_play_in_its_sheet_and_back_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;
    open(&window, "strength_plyo").await;
    window.click("dialog[open] [data-action=swap-for-play]").await;
    stands(&window, "play", FRIDAY).await;
    window.until("the sheet is closed", "return document.querySelector('dialog[open]') === null").await;
    window.focus_comes_to(&format!("[data-day='{FRIDAY}']")).await;
    window.press("Undo: Swap Friday’s strength and low jumps for play").await;
    stands(&window, "strength_plyo", FRIDAY).await;
    open(&window, "rest").await;
    let offered = "return document.querySelector('dialog[open] [data-action=swap-for-play]') === null";
    window.until("a rest day stays one", offered).await;
}

#[tokio::test]
async fn a_session_is_swapped_from_the_move_menu_by_keyboard() {
    let window = Window::open(&WindowOptions::default()).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(ENTER).await;
    window.find("week-board [data-session]").await;
    keyboard.tab_to("week-card .week-card__open").await;
    keyboard.strike("\u{E010}").await;
    keyboard.strike("\u{E012}\u{E012}").await;
    window.focus_comes_to(&format!("[data-day='{FRIDAY}']")).await;
    keyboard.strike("m").await;
    window.find("dialog[open] move-strip").await;
    keyboard.tab_to("[data-action=swap-for-play]").await;
    keyboard.strike(ENTER).await;
    stands(&window, "play", FRIDAY).await;
    window.focus_comes_to(&format!("[data-day='{FRIDAY}']")).await;
    keyboard.control("z").await;
    stands(&window, "strength_plyo", FRIDAY).await;
}

#[tokio::test]
async fn a_rule_is_said_where_it_was_pressed_and_play_kept_anyway_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    let event = json!({ "day": FRIDAY, "kind": "match", "minutes": "90", "note": "", "weekly": false });
    window.call("add_event", json!({ "event": event })).await.unwrap();
    window.reload().await;
    plan(&window).await;
    let saturday = json!({ "day": "2026-11-28", "kind": "active_recovery", "anyway": true });
    window.call("add_session", saturday).await.unwrap();
    window.reload().await;
    window.click("[data-day='2026-11-28'] .week-card__open").await;
    window.click("dialog[open] [data-action=swap-for-play]").await;
    let rule = words(&window, "dialog[open] .swap-for-play__rule").await;
    assert_eq!(rule, "The day after a match is for rest or active recovery.");
    window.focus_comes_to("[data-action=swap-anyway]").await;
    window.click("dialog[open] [data-action=swap-anyway]").await;
    stands(&window, "play", "2026-11-28").await;
    assert!(words(&window, "[data-day='2026-11-28'] .week-card__tag").await.contains("Kept anyway"));
}
