//! “I am forty-three. I want a peak. I hurt my calf.” A chapter of life begins with its week.

use super::board::{plan, words};
use super::form::rate;
use crate::kit::{ENTER, Keyboard, Window, WindowOptions};

const MONDAY: &str = "2026-11-23";

#[tokio::test]
async fn masters_is_entered_explained_and_turned_off_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;
    window.click("[data-action=modes]").await;
    window.by_role("dialog", "The mode of your weeks").await;
    window.click("#mode-masters").await;
    window.click("[data-action=show-week]").await;
    assert_eq!(words(&window, "week-proposal h1").await, "Masters, from this week");
    assert!(words(&window, "week-proposal").await.contains("Three days"), "it says what changes");
    window.click("[data-action=accept]").await;
    let band = words(&window, ".life-banner__band[data-mode=masters]").await;
    assert!(band.contains("Three days between speed sessions"), "the banner says what it does: {band}");
    window.click("[data-action=what-changed]").await;
    window
        .until(
            "it is told in sentences",
            "return document.querySelector('[data-action=what-changed]').ariaExpanded === 'true'",
        )
        .await;
    window.click("[data-action=turn-off]").await;
    window.find("week-proposal").await;
    window.click("[data-action=accept]").await;
    window.until("the banner is gone", "return document.querySelector('.life-banner__band') === null").await;
    window.press("Undo: ").await;
    window.find(".life-banner__band[data-mode=masters]").await;
}

#[tokio::test]
async fn a_peak_says_its_deload_before_it_starts_by_keyboard() {
    let window = Window::open(&WindowOptions::default()).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(ENTER).await;
    window.find("week-board [data-session]").await;
    keyboard.strike("o").await;
    window.by_role("dialog", "The mode of your weeks").await;
    window.script("document.querySelector('#mode-peak').focus()").await;
    keyboard.strike(" ").await;
    let dialog = words(&window, "dialog[open]").await;
    assert!(dialog.contains("deload"), "the deload is said before it starts: {dialog}");
    keyboard.tab_to("[data-action=show-week]").await;
    keyboard.strike(ENTER).await;
    window.find("week-proposal").await;
    window.until("the proposal has the keys", "return document.querySelector('dialog[open]') === null").await;
    keyboard.strike(ENTER).await;
    window.find(".life-banner__band[data-mode=peak]").await;
    // Four weeks of peak; the fifth is the deload.
    for _ in 0..4 {
        window.press("The week after").await;
    }
    window.find(".life-banner__band[data-mode=deload]").await;
}

#[tokio::test]
async fn coming_back_asks_for_the_morning_and_pain_leads_one_rung_down() {
    let folder = tempfile::tempdir().unwrap();
    let data = Some(folder.path().join("athlete"));
    let monday = WindowOptions { data: data.clone(), today: Some(MONDAY), ..WindowOptions::default() };
    let window = Window::open(&monday).await;
    plan(&window).await;
    window.click("[data-action=modes]").await;
    window.click("#mode-return").await;
    window.click("#rung-3").await;
    window.click("[data-action=show-week]").await;
    window.click("[data-action=accept]").await;
    window.find(".come-back__row[data-rung='3']").await;

    // Monday's drills hurt.
    window.click(&format!("[data-day='{MONDAY}'] .week-card__record")).await;
    window.find("session-record record-form rating-row").await;
    rate(&window, "effort", 3).await;
    // On the way back pain is asked in any case: none is an answer too.
    rate(&window, "pain", 4).await;
    window.press("Done").await;
    window.find("recorded-session").await;
    window.close().await;

    let tuesday = WindowOptions { data, today: Some("2026-11-24"), ..WindowOptions::default() };
    let window = Window::open(&tuesday).await;
    window.find(".come-back__row[data-rung='2']").await;
    window.press("Build my week").await;
    for day in ["2026-11-24", "2026-11-25"] {
        let card = words(&window, &format!("week-proposal [data-day='{day}'] week-card")).await;
        assert!(card.contains("Rest day"), "two days off after pain: {card}");
    }
}
