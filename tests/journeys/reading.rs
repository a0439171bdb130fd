//! “What do my ratings say, and what could I do about it?”

use serde_json::json;

use super::board::words;
use crate::kit::{ENTER, Keyboard, Window, WindowOptions};

/// The sample athlete, on the Trends page.
async fn mara() -> Window {
    let window = Window::open(&WindowOptions::default()).await;
    let load =
        "const done = arguments[0]; window.__TAURI_INTERNALS__.invoke('load_sample').then(() => done(null), done);";
    window.script_async(load, vec![]).await;
    window.reload().await;
    window.by_role("link", "Trends").await.click().await.unwrap();
    window.find("[data-reading]").await;
    window
}

async fn reading(window: &Window, name: &str) {
    window.find(&format!("[data-reading='{name}']")).await;
}

#[tokio::test]
async fn the_reading_names_its_sessions_and_i_am_fine_mutes_it() {
    let window = mara().await;
    reading(&window, "trend").await;
    assert_eq!(words(&window, "[data-reading]").await, "Trend");
    assert_eq!(words(&window, ".drift-reading__of [aria-current]").await, "trend");
    let behind = window.script("return document.querySelectorAll('.drift-reading__behind [data-record]').length").await;
    assert_eq!(behind, json!(5));

    // The numbers open by keyboard; so does a session.
    let mut keyboard = Keyboard::of(&window);
    keyboard.tab_to("[data-action=numbers]").await;
    keyboard.strike(ENTER).await;
    window.find(".drift-reading__numbers tbody tr").await;

    keyboard.tab_to("[data-action=fine]").await;
    keyboard.strike(ENTER).await;
    reading(&window, "muted").await;
    let told = words(&window, "drift-reading").await;
    assert!(told.contains("asked again on Thursday 10 December"), "{told}");
    assert!(!told.contains("Swap a grind"), "nothing is offered: {told}");
    window.reload().await;
    reading(&window, "muted").await;
    keyboard.control("z").await;
    reading(&window, "trend").await;

    window.find(".drift-reading__behind [data-record]").await.click().await.unwrap();
    window.find("recorded-session [data-said]").await;
}

#[tokio::test]
async fn an_offer_is_a_proposal_like_any_other() {
    let window = mara().await;
    window.find("[data-ease=rest]").await.click().await.unwrap();
    window.by_role("heading", "Add a rest day").await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.tab_to("[data-action=keep]").await;
    keyboard.strike(ENTER).await;
    window.find("week-board [data-day='2026-11-27'] [data-kind=strength_plyo]").await;

    // The week says it too, above the board.
    let told = words(&window, "week-offers").await;
    assert!(told.starts_with("Trend: your ratings have moved"), "{told}");
    keyboard.tab_to("[data-ease=rest]").await;
    keyboard.strike(ENTER).await;
    window.by_role("heading", "Add a rest day").await;
    keyboard.tab_to("[data-action=accept]").await;
    keyboard.strike(ENTER).await;
    window.find("week-board [data-day='2026-11-27'] [data-kind=rest]").await;
    keyboard.control("z").await;
    window.find("week-board [data-day='2026-11-27'] [data-kind=strength_plyo]").await;
}
