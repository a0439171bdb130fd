//! “From the plan to the paper in one sitting.”

use serde_json::json;

use super::board::{THURSDAY, plan, words};
use super::form::{card_says, done, rate, said_after, shows};
use super::printing::{pages, saved_page, text};
use crate::kit::{ENTER, Keyboard, TAB, Window, WindowOptions};

#[tokio::test]
async fn plan_record_chart_and_paper_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    plan(&window).await;

    window.find("[data-kind=max_velocity] .week-card__record").await.click().await.unwrap();
    shows(&window, "Thursday’s max velocity").await;
    rate(&window, "effort", 6).await;
    rate(&window, "quality", 7).await;
    done(&window).await;

    window.press("Open the map").await;
    the_session_is_on_the_map(&window).await;

    window.by_role("link", "Week").await.click().await.unwrap();
    card_says(&window, "max_velocity", "Effort 6 Quality 7").await;
    window.press("Print").await;
    the_page_tells_it(&saved_page(&window).await);
}

#[tokio::test]
async fn plan_record_chart_and_paper_by_keyboard() {
    let window = Window::open(&WindowOptions::default()).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike(ENTER).await;
    window.find("week-board [data-session]").await;

    keyboard.control("2").await;
    shows(&window, "Thursday’s max velocity").await;
    window.focus_comes_to("[data-rating=keenness]").await;
    keyboard.strike(&format!("{TAB}6{TAB}7{ENTER}")).await;
    said_after(&window).await;

    keyboard.control("3").await;
    the_session_is_on_the_map(&window).await;

    keyboard.control("1").await;
    card_says(&window, "max_velocity", "Effort 6 Quality 7").await;
    keyboard.tab_to("[data-action=print]").await;
    keyboard.strike(ENTER).await;
    the_page_tells_it(&saved_page(&window).await);
}

async fn the_session_is_on_the_map(window: &Window) {
    window.find("trends-page .chart-view__hit").await;
    let mark = window.script("return document.querySelector('.chart-view__hit').getAttribute('aria-label')").await;
    assert_eq!(mark, json!("Thursday 26 November, max velocity, effort 6, quality 7"));
    assert!(
        words(window, "#effort-quality-finding").await.starts_with("One speed session so far"),
        "{THURSDAY} is found"
    );
}

fn the_page_tells_it(pdf: &[u8]) {
    assert_eq!(pages(pdf), 1);
    let words = text(pdf);
    assert!(words.contains("Max velocity"), "the plan is on the page: {words}");
}
