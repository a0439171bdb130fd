//! “Thursday does not suit me. I move it, the rules say what they think, and I can take anything back.”

use super::board::{FRIDAY, SUNDAY, THURSDAY, WEDNESDAY, card, column, has_become, open, plan, stands, words};
use crate::kit::{ENTER, ESCAPE, HOME, Keyboard, LEFT, RIGHT, SPACE, Window, WindowOptions};

/// What a card cannot do on the Friday, in the rule's own words.
const RULE: &str = "The day after jumps is never fast.";

#[tokio::test]
async fn a_card_is_moved_and_put_back_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;

    // Dragged to a day that fits: the two change places.
    window.drag(&card(&window, "max_velocity").await, &column(&window, WEDNESDAY).await).await;
    window.said("Moved max velocity to Wednesday; active recovery takes Thursday.").await;
    stands(&window, "max_velocity", WEDNESDAY).await;
    stands(&window, "active_recovery", THURSDAY).await;
    has_become(&window, "max_velocity", "moved", "from Thu").await;
    window.press("Undo: Move max velocity to Wednesday").await;
    stands(&window, "max_velocity", THURSDAY).await;

    // Dropped where a rule speaks against it: it waits for an answer, in both ways.
    window.drag(&card(&window, "max_velocity").await, &column(&window, FRIDAY).await).await;
    assert!(words(&window, "[data-day='2026-11-27'] .week-board__drop").await.contains(RULE));
    window.press("Put back").await;
    window.until("nothing waits", "return document.querySelector('.week-board__drop') === null").await;
    stands(&window, "max_velocity", THURSDAY).await;
    window.drag(&card(&window, "max_velocity").await, &column(&window, FRIDAY).await).await;
    window.press("Keep anyway").await;
    stands(&window, "max_velocity", FRIDAY).await;
    has_become(&window, "max_velocity", "moved", "Kept anyway").await;
    window.press("Undo: Move max velocity to Friday").await;
    stands(&window, "max_velocity", THURSDAY).await;

    // And without dragging: the open card's menu names the seven days.
    open(&window, "max_velocity").await;
    window.press("Move to…").await;
    window.by_role("dialog", "Move to…").await;
    window.click("dialog[open] [data-move='2026-11-29'] button").await;
    stands(&window, "max_velocity", SUNDAY).await;
    stands(&window, "rest", THURSDAY).await;
}

#[tokio::test]
async fn a_card_is_moved_and_put_back_by_keyboard_and_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let options = WindowOptions { data: Some(folder.path().join("athlete")), ..WindowOptions::default() };
    let window = Window::open(&options).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(ENTER).await;
    window.find("week-board [data-session]").await;
    keyboard.tab_to("[data-kind=max_velocity] .week-card__open").await;

    // Picked up, carried, put down; focus stays with the card.
    keyboard.strike(SPACE).await;
    window.said("Picked up.").await;
    keyboard.strike(LEFT).await;
    window.said("Fits. Less fresh after Tuesday’s strength.").await;
    keyboard.strike(SPACE).await;
    stands(&window, "max_velocity", WEDNESDAY).await;
    window.focus_comes_to("[data-day='2026-11-25'] [data-kind=max_velocity]").await;
    keyboard.control("z").await;
    stands(&window, "max_velocity", THURSDAY).await;

    // Picked up and put back.
    keyboard.tab_to("week-card .week-card__open").await;
    reach(&window, &mut keyboard, "max_velocity").await;
    keyboard.strike(SPACE).await;
    keyboard.strike(LEFT).await;
    keyboard.strike(ESCAPE).await;
    window.said("Put back.").await;
    stands(&window, "max_velocity", THURSDAY).await;
    window.focus_comes_to("[data-kind=max_velocity]").await;

    // Put down where a rule speaks against it: focus goes to the way on.
    keyboard.strike(SPACE).await;
    keyboard.strike(RIGHT).await;
    window.said(RULE).await;
    keyboard.strike(SPACE).await;
    window.focus_comes_to(".week-board__keep").await;
    keyboard.strike(ENTER).await;
    has_become(&window, "max_velocity", "moved", "Kept anyway").await;
    keyboard.control("z").await;
    stands(&window, "max_velocity", THURSDAY).await;

    // Moved at once, and by the menu.
    reach(&window, &mut keyboard, "max_velocity").await;
    keyboard.control(LEFT).await;
    stands(&window, "max_velocity", WEDNESDAY).await;
    window.focus_comes_to("[data-day='2026-11-25'] [data-kind=max_velocity]").await;
    keyboard.strike("m").await;
    window.by_role("dialog", "Move to…").await;
    keyboard.tab_to("[data-move='2026-11-29'] button").await;
    keyboard.strike(ENTER).await;
    stands(&window, "max_velocity", SUNDAY).await;

    // The next day, so to speak: what was done last is still what Undo takes back.
    window.close().await;
    let window = Window::open(&options).await;
    let mut keyboard = Keyboard::of(&window);
    stands(&window, "max_velocity", SUNDAY).await;
    keyboard.control("z").await;
    window.said("Undone: Move max velocity to Sunday").await;
    stands(&window, "max_velocity", WEDNESDAY).await;
    keyboard.control("z").await;
    stands(&window, "max_velocity", THURSDAY).await;
    keyboard.control("y").await;
    stands(&window, "max_velocity", WEDNESDAY).await;
}

/// Goes to a card with the arrows, from wherever focus is on the board.
async fn reach(window: &Window, keyboard: &mut Keyboard<'_>, kind: &str) {
    keyboard.tab_to("week-card .week-card__open").await;
    keyboard.strike(HOME).await;
    for _ in 0..7 {
        if window.has_focus(&format!("[data-kind={kind}]")).await {
            return;
        }
        keyboard.strike(RIGHT).await;
    }
    panic!("the arrows never came to {kind}");
}
