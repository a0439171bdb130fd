//! “Why there, and why not on Friday? And if I keep it all the same?”

use super::board::{FRIDAY, THURSDAY, card, column, has_become, open, plan, stands, words};
use crate::kit::{ENTER, Keyboard, Window, WindowOptions};

#[tokio::test]
async fn a_card_says_why_here_and_why_not_there_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;
    open(&window, "max_velocity").await;
    let sheet = words(&window, "dialog[open]").await;
    for said in ["Why Thursday", "Three days after Monday", "Fits. Less fresh after Tuesday’s strength."] {
        assert!(sheet.contains(said), "the sheet says “{said}”: {sheet}");
    }
    let friday = words(&window, &format!("dialog[open] [data-move='{FRIDAY}']")).await;
    assert!(friday.contains("The day after jumps is never fast."), "why not on Friday: {friday}");
    let points = words(&window, "dialog[open] .move-strip__points").await;
    assert!(!points.is_empty(), "a day that fits says what it costs");
    window.press("Close").await;

    // Kept anyway: the rule stays on the card, and the builder leaves it there.
    window.drag(&card(&window, "max_velocity").await, &column(&window, FRIDAY).await).await;
    window.press("Keep anyway").await;
    has_become(&window, "max_velocity", "moved", "Kept anyway").await;
    let kept = words(&window, "week-board [data-kind=max_velocity]").await;
    assert!(kept.contains("The day after jumps is never fast."), "the card says which rule: {kept}");
    window.press("Build my week").await;
    window.find("week-proposal").await;
    let friday = words(&window, &format!("week-proposal [data-day='{FRIDAY}'] week-card")).await;
    assert!(friday.contains("Max velocity"), "the builder respects it: {friday}");
}

#[tokio::test]
async fn a_card_is_held_in_place_and_let_go_by_keyboard() {
    let window = Window::open(&WindowOptions::default()).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(ENTER).await;
    keyboard.tab_to("week-card .week-card__open").await;
    window.focus_comes_to(&format!("[data-day='{THURSDAY}']")).await;
    keyboard.strike("p").await;
    has_become(&window, "max_velocity", "fixed", "Yours").await;
    keyboard.control("z").await;
    has_become(&window, "max_velocity", "planned", "").await;
    keyboard.control("y").await;
    has_become(&window, "max_velocity", "fixed", "Yours").await;
    stands(&window, "max_velocity", THURSDAY).await;
    keyboard.tab_to("[data-kind=max_velocity] .week-card__open").await;
    keyboard.strike(ENTER).await;
    keyboard.tab_to("dialog[open] [data-action=pin]").await;
    keyboard.strike(ENTER).await;
    window
        .until(
            "it is let go",
            "return document.querySelector('dialog[open] [data-action=pin]')?.ariaPressed === 'false'",
        )
        .await;
}
