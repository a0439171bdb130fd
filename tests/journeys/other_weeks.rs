//! “What was last week, what comes next, and back to now.”

use super::board::{plan, words};
use crate::kit::{Keyboard, PAGE_DOWN, PAGE_UP, Window, WindowOptions};

const BEFORE: &str = "16–22 November";
const NOW: &str = "23–29 November";
const NEXT: &str = "30 November – 6 December";

#[tokio::test]
async fn other_weeks_are_a_click_or_a_key_away() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;
    shows(&window, NOW).await;

    window.press("The week after").await;
    shows(&window, NEXT).await;
    let page = words(&window, "week-page").await;
    assert!(page.contains("“Build my week” proposes seven days"), "an empty week says what would appear: {page}");
    window.press("This week").await;
    shows(&window, NOW).await;
    window.press("The week before").await;
    shows(&window, BEFORE).await;

    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(PAGE_DOWN).await;
    shows(&window, NOW).await;
    keyboard.strike(PAGE_DOWN).await;
    shows(&window, NEXT).await;
    keyboard.strike("t").await;
    shows(&window, NOW).await;
    keyboard.strike(PAGE_UP).await;
    shows(&window, BEFORE).await;
    keyboard.strike("T").await;
    shows(&window, NOW).await;
    assert_eq!(words(&window, "week-board .is-today h2 em").await, "Today");
}

async fn shows(window: &Window, week: &str) {
    let titled = format!(
        "return document.querySelector('week-head h1')?.textContent.trim() === '{week}' && 'ready' in document.body.dataset"
    );
    window.until(&format!("the week of {week} is shown"), &titled).await;
}
