//! “Not the same flys again. What else is there, and could I write my own?”

use super::board::{open, plan};
use crate::kit::{ENTER, Keyboard, Window, WindowOptions};

#[tokio::test]
async fn another_session_is_chosen_and_an_own_one_is_made_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;
    open(&window, "max_velocity").await;
    window.click("dialog[open] [data-action=contents]").await;
    let rows = "return document.querySelectorAll('contents-list li[data-content]').length > 3";
    window.until("the library shows its sessions", rows).await;
    window.click("contents-list li:not(.is-now):not([data-content=usual]) .contents-list__choice").await;
    window.by_role("button", "Undo: Change what is inside").await;

    // One's own begins with what stands there.
    window.click("dialog[open] [data-action=contents]").await;
    window.click("[data-choice=way][data-value=own]").await;
    let title = window.find("[data-field=title]").await;
    title.clear().await.unwrap();
    title.send_keys("Mine, on the beach").await.unwrap();
    window.click("[data-action=use-own]").await;
    window.until(
        "the card has its name",
        "return document.querySelector('week-board [data-kind=max_velocity]').textContent.includes('Mine, on the beach')",
    )
    .await;
}

#[tokio::test]
async fn what_is_half_written_is_kept_and_a_wrong_number_is_told_by_keyboard() {
    let window = Window::open(&WindowOptions::default()).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(ENTER).await;
    keyboard.tab_to("week-card .week-card__open").await;
    keyboard.strike(ENTER).await;
    keyboard.tab_to("dialog[open] [data-action=contents]").await;
    keyboard.strike(ENTER).await;
    keyboard.tab_to("[data-choice=way]").await;
    keyboard.strike("\u{E014}").await;
    window.find("[data-block]").await;
    window
        .script("const field = document.querySelector(\"[data-field$='.reps']\"); field.focus(); field.select();")
        .await;
    keyboard.strike("900").await;
    keyboard.tab_to("[data-action=use-own]").await;
    keyboard.strike(ENTER).await;
    window
        .until(
            "the refusal stands there",
            "return document.querySelector('dialog[open]').textContent.includes('50 reps')",
        )
        .await;
    keyboard.tab_to("[data-action=back]").await;
    keyboard.strike(ENTER).await;
    keyboard.tab_to("dialog[open] [data-action=contents]").await;
    keyboard.strike(ENTER).await;
    window
        .until(
            "what was typed is still there",
            "return [...document.querySelectorAll('dialog[open] input')].some((field) => field.value === '900')",
        )
        .await;
}
