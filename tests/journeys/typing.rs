//! “I trained with the printed page in my bag. Now I type it back in, in one pass.”

use serde_json::json;

use super::board::{plan, words};
use super::form::{answers, card_says, is_kept, rate, shows};
use crate::kit::{ENTER, Keyboard, TAB, Window, WindowOptions};

#[tokio::test]
async fn a_printed_week_is_typed_in_day_by_day_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let data = Some(folder.path().join("athlete"));
    let options = WindowOptions { data: data.clone(), today: Some("2026-11-29"), ..WindowOptions::default() };
    let monday = WindowOptions { data, today: Some("2026-11-23"), ..WindowOptions::default() };
    let window = Window::open(&monday).await;
    plan(&window).await;
    window.close().await;

    let window = Window::open(&options).await;
    let mut keyboard = Keyboard::of(&window);
    window.script("location.hash = '#/record/week'").await;
    shows(&window, "Monday’s acceleration").await;
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(&["2", "6", "5", "7"].join(TAB)).await;
    keyboard.strike(ENTER).await;
    named(&window, "Tuesday’s strength and mobility").await;
    assert!(
        words(&window, "week-typing [data-said]")
            .await
            .starts_with("Monday’s session is saved. Your first acceleration.")
    );
    // Nothing was written for Tuesday, and Wednesday is half typed when the lights go out.
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(ENTER).await;
    named(&window, "Wednesday’s active recovery").await;
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(&format!("{TAB}3{TAB}6")).await;
    is_kept(&window, "quality", 6).await;
    window.kill().await;

    let window = Window::open(&options).await;
    let mut keyboard = Keyboard::of(&window);
    window.script("location.hash = '#/record/week'").await;
    named(&window, "Tuesday’s strength and mobility").await;
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(ENTER).await;
    named(&window, "Wednesday’s active recovery").await;
    assert_eq!(answers(&window).await, json!([null, 3, 6, null]), "what was typed is there");
    for day in ["Thursday’s max velocity", "Friday’s strength and low jumps", "Saturday’s easy and long"] {
        window.focus_comes_to("[data-rating=keenness]").await;
        keyboard.strike(ENTER).await;
        named(&window, day).await;
    }
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(&format!("{TAB}4{ENTER}")).await;
    window.focus_comes_to("[data-action=next-day]").await;
    assert_eq!(words(&window, ".week-typing__pass h2").await, "Sunday 29 November");
    keyboard.strike(ENTER).await;
    window.focus_comes_to("[data-action=back-to-week]").await;
    keyboard.strike(ENTER).await;
    card_says(&window, "acceleration", "Effort 6 Quality 5 Enjoyment 7").await;
    card_says(&window, "active_recovery", "Effort 3 Quality 6").await;
    card_says(&window, "easy_long", "Effort 4").await;
    window.find("week-board [data-kind=strength_mobility][data-state=planned]").await;
    // A step for each day.
    keyboard.control("z").await;
    window.find("week-board [data-kind=easy_long][data-state=planned]").await;
    card_says(&window, "active_recovery", "Effort 3 Quality 6").await;
}

#[tokio::test]
async fn a_week_is_typed_in_from_the_menu_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;
    window.press("Menu").await;
    window.by_role("menuitem", "Type in a week").await.click().await.unwrap();
    shows(&window, "Monday’s acceleration").await;
    window.click("week-typing [data-day='2026-11-26']").await;
    named(&window, "Thursday’s max velocity").await;
    rate(&window, "quality", 7).await;
    window.press("Next day").await;
    window
        .until(
            "Friday is still to come",
            "return document.querySelector('.week-typing__pass')?.textContent.includes('Still to come.') ?? false",
        )
        .await;
    let typed = "return document.querySelector('week-typing [data-day=\"2026-11-26\"]').dataset.typed === 'true'";
    window.until("Thursday is typed", typed).await;
    window.click("week-typing [data-action=back]").await;
    window
        .until("the week before", "return document.querySelector('week-typing').textContent.includes('16–22 November')")
        .await;
}

/// Waits until the open form is this day's.
async fn named(window: &Window, title: &str) {
    let script = format!(
        "return document.querySelector('session-record h1')?.textContent.replace(/\\s+/g, ' ').trim() === {}",
        json!(title)
    );
    window.until(title, &script).await;
}
