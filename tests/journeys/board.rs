//! What an athlete sees on the board, and the few things done on it in every story.

use serde_json::{Value, json};
use thirtyfour::WebElement;

use crate::kit::Window;

/// The days of the journeys' week that the stories speak of.
pub const WEDNESDAY: &str = "2026-11-25";
pub const THURSDAY: &str = "2026-11-26";
pub const FRIDAY: &str = "2026-11-27";
pub const SUNDAY: &str = "2026-11-29";

/// The article's sample week, which a new athlete is proposed.
pub const SAMPLE_WEEK: [&str; 7] =
    ["acceleration", "strength_mobility", "active_recovery", "max_velocity", "strength_plyo", "easy_long", "rest"];

/// Takes the proposed week, with the mouse.
pub async fn plan(window: &Window) {
    window.press("Accept the week").await;
    window.find("week-board [data-session]").await;
}

/// The kinds of the seven days as they stand.
pub async fn kinds(window: &Window) -> Value {
    window.script("return [...document.querySelectorAll('[data-day]')].map((day) => day.querySelector('week-card')?.dataset.kind ?? null)").await
}

/// Waits until a kind stands on a day, and until nothing glides any more.
pub async fn stands(window: &Window, kind: &str, day: &str) {
    let card = format!("week-board [data-day='{day}'] [data-kind={kind}]");
    let there = format!(
        "return document.querySelector(\"{card}\") !== null && document.getAnimations().every((glide) => glide.playState !== 'running')"
    );
    window.until(&format!("{kind} stands on {day}"), &there).await;
}

/// Waits until a card has become this, and its tag says so.
pub async fn has_become(window: &Window, kind: &str, state: &str, tag: &str) {
    let become_so = format!(
        "const card = document.querySelector('week-board [data-kind={kind}]');
         return card?.dataset.state === '{state}' && (card.querySelector('.week-card__tag')?.textContent.trim() ?? '') === {}",
        json!(tag)
    );
    window.until(&format!("{kind} is {state}, “{tag}”"), &become_so).await;
}

/// A card, to take hold of: by its head, where nothing else can be pressed.
pub async fn card(window: &Window, kind: &str) -> WebElement {
    window.find(&format!("week-board [data-kind={kind}] .week-card__top")).await
}

/// A day's column, to drop something on.
pub async fn column(window: &Window, day: &str) -> WebElement {
    window.find(&format!("week-board [data-day='{day}']")).await
}

/// Opens a card with the mouse and waits for its sheet.
pub async fn open(window: &Window, kind: &str) {
    window.find(&format!("week-board [data-kind={kind}] .week-card__open")).await.click().await.unwrap();
    window.find("dialog[open]").await;
}

/// All the words inside the first element of a selector, seen or only spoken.
pub async fn words(window: &Window, selector: &str) -> String {
    window.find(selector).await;
    let words = format!("return document.querySelector({}).textContent.replace(/\\s+/g, ' ').trim()", json!(selector));
    window.script(&words).await.as_str().unwrap_or_default().to_owned()
}
