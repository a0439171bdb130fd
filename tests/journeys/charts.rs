//! “How did the autumn go?” Every chart, by keyboard: reached, narrowed, read as numbers, saved.

use serde_json::json;

use super::board::words;
use crate::kit::{ENTER, Keyboard, LEFT, RIGHT, Window, WindowOptions};

const CHARTS: [&str; 7] = ["effort-quality", "over-time", "keenness", "decoupling", "load", "rest", "exposure"];

#[tokio::test]
async fn every_chart_is_reached_narrowed_and_read_by_keyboard() {
    let window = with_sample().await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.control("3").await;
    window.ready().await;

    // All seven are there, each with its sentence.
    for chart in CHARTS {
        show(&window, chart).await;
        assert!(!words(&window, &format!("#{chart}-finding")).await.is_empty(), "{chart} says something");
    }
    window.script("scrollTo(0, 0)").await;

    // A session on the second chart: the frame names it, Enter opens it.
    keyboard.tab_to("[data-chart=over-time] .chart-view__hit").await;
    keyboard.strike(&[LEFT, LEFT].concat()).await;
    let named = words(&window, "[data-chart=over-time] .chart-view__ring text").await;
    let label = window.script("return document.activeElement.getAttribute('aria-label')").await;
    let label = label.as_str().unwrap_or_default();
    assert!(label.contains("effort") && !named.is_empty(), "“{named}” is “{label}” to the ear");
    keyboard.strike(ENTER).await;
    window.until("it opens", "return /^#.record.saved/.test(location.hash) && 'ready' in document.body.dataset").await;

    // Six weeks instead of three months: every chart follows.
    keyboard.control("3").await;
    window.ready().await;
    show(&window, "over-time").await;
    let before = hits(&window, "over-time").await;
    keyboard.tab_to("[data-choice=charts-range]").await;
    keyboard.strike(LEFT).await;
    window
        .until(
            "fewer sessions are drawn",
            &format!("return document.querySelectorAll('[data-chart=over-time] .chart-view__hit').length < {before}"),
        )
        .await;
    let six_weeks = hits(&window, "over-time").await;
    keyboard.strike(&[RIGHT, RIGHT, RIGHT].concat()).await;
    window
        .until(
            "all are drawn",
            &format!(
                "return document.querySelectorAll('[data-chart=over-time] .chart-view__hit').length > {six_weeks}"
            ),
        )
        .await;

    // The numbers behind a chart, and back again.
    keyboard.tab_to("chart-panel[name=over-time] [data-action=as-table]").await;
    keyboard.strike(ENTER).await;
    window.find("chart-panel[name=over-time] .chart-table tbody tr").await;
    let heads = words(&window, "chart-panel[name=over-time] .chart-table thead").await;
    assert!(heads.contains("Keenness") && heads.contains("Note"), "{heads}");
    keyboard.strike(ENTER).await;
    window.find("[data-chart=over-time] svg").await;
}

#[tokio::test]
async fn a_week_opens_from_its_bar_and_kinds_narrow_all_charts() {
    let window = with_sample().await;
    window.go("trends").await;
    show(&window, "load").await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.tab_to("[data-chart=load] .chart-view__hit").await;
    keyboard.strike(&[LEFT, ENTER].concat()).await;
    window.until("last week is on the board", "return location.hash === '#/week/2026-11-16'").await;

    window.go("trends").await;
    show(&window, "over-time").await;
    let all = hits(&window, "over-time").await;
    let choose = "const list = document.querySelector('[data-filter=kinds]'); list.value = 'max_velocity';
        list.dispatchEvent(new Event('change', { bubbles: true }));";
    window.script(choose).await;
    window
        .until(
            "only one kind is drawn",
            &format!(
                "const hits = [...document.querySelectorAll('[data-chart=over-time] .chart-view__hit')];
              return hits.length > 0 && hits.length < {all}
                && hits.every((hit) => hit.getAttribute('aria-label').includes('max velocity'))"
            ),
        )
        .await;
}

#[tokio::test]
async fn a_column_pointed_at_is_framed_and_named_and_a_press_opens_its_session() {
    let window = with_sample().await;
    window.go("trends").await;
    show(&window, "keenness").await;
    let column = window.find("[data-chart=keenness] .chart-view__hit[data-record]").await;
    let label = column.attr("aria-label").await.unwrap().unwrap_or_default();
    let record = column.attr("data-record").await.unwrap().unwrap_or_default();
    window.page().action_chain().move_to_element_center(&column).perform().await.unwrap();
    let named = words(&window, "[data-chart=keenness] .chart-view__ring text").await;
    let kind = named.split(", ").nth(1).unwrap_or_default().to_owned();
    assert!(!kind.is_empty() && label.contains(&kind), "“{named}” is “{label}”");
    window.find("[data-chart=keenness] .chart-view__ring rect").await;
    window.page().action_chain().move_to_element_center(&column).click().perform().await.unwrap();
    window.until("its record is shown", &format!("return location.hash === '#/record/saved/{record}'")).await;
}

#[tokio::test]
async fn a_chart_is_saved_as_a_drawing_and_as_a_picture() {
    let window = with_sample().await;
    window.go("trends").await;
    show(&window, "rest").await;
    for (ending, head) in [("svg", b"<svg".as_slice()), ("png", b"\x89PNG")] {
        window.click("chart-panel[name=rest] [data-action=save-chart]").await;
        window.click(&format!("chart-panel[name=rest] [data-action=save-{ending}]")).await;
        let name = format!("freshlegs-rest-2026-11-26.{ending}");
        window.said(&format!("Saved “{name}”.")).await;
        assert!(std::fs::read(window.saved().join(name)).unwrap().starts_with(head));
    }
}

async fn with_sample() -> Window {
    let window = Window::open(&WindowOptions::default()).await;
    window.call("load_sample", json!({})).await.unwrap();
    window.reload().await;
    window
}

/// Brings a chart into sight, which draws it.
async fn show(window: &Window, chart: &str) {
    window.find(&format!("chart-panel[name={chart}]")).await;
    window
        .script(&format!("document.querySelector('chart-panel[name={chart}]').scrollIntoView({{ block: 'center' }})"))
        .await;
    window.find(&format!("[data-chart={chart}] .chart-view__hit")).await;
}

async fn hits(window: &Window, chart: &str) -> u64 {
    let count = format!("return document.querySelectorAll('[data-chart={chart}] .chart-view__hit').length");
    window.script(&count).await.as_u64().unwrap_or_default()
}
