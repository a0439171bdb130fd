//! “What do my ratings say, and what could I do about it?”

use std::path::Path;

use freshlegs_calendar::{Day, Kind};
use freshlegs_record::Entry;
use freshlegs_shell::clock::Clock;
use freshlegs_store::{NewRecord, Op, Place, Store, StoreFault};
use serde_json::json;

use super::board::words;
use super::printing::{saved_page, text};
use crate::kit::{ENTER, Keyboard, TODAY, Window, WindowOptions};

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
    window.find("week-offers [data-offers=trend]").await;
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

#[tokio::test]
async fn a_report_is_saved_without_what_is_left_out() {
    let window = mara().await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.tab_to("[data-action=report]").await;
    keyboard.strike(ENTER).await;
    window.find("dialog[open] [data-part=enjoyed]").await.click().await.unwrap();
    window.find("dialog[open] [data-value='12']").await.click().await.unwrap();
    window.find("dialog[open] [data-action=save-report]").await.click().await.unwrap();
    let page = saved_page(&window).await;
    let told = text(&page);
    assert!(
        told.contains("The last twelve weeks") && told.contains("Mara Lind") && told.contains("Drift: Trend"),
        "{told}"
    );
    assert!(!told.contains("What I enjoyed"), "{told}");
}

#[tokio::test]
async fn level_weeks_lead_to_the_plateau_proposal() {
    let folder = tempfile::tempdir().unwrap();
    let athlete = folder.path().join("athlete");
    train_level(&athlete);
    let window = Window::open(&WindowOptions { data: Some(athlete), ..WindowOptions::default() }).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.control("3").await;
    reading(&window, "steady").await;
    let told = words(&window, "[data-plateau='5']").await;
    assert!(told.contains("level for five weeks") && told.contains("not more work"), "{told}");
    keyboard.tab_to("[data-action=plateau]").await;
    keyboard.strike(ENTER).await;
    window.find("#mode-plateau:checked").await;
    window.find("[data-action=show-week]").await.click().await.unwrap();
    window.find("week-proposal [data-action=accept]").await;
    let told = words(&window, "week-proposal").await;
    assert!(told.contains("Plateau") || told.contains("plateau"), "{told}");
}

/// Two speed sessions a week: six weeks that waver, then five that are level, written before the program is started.
fn train_level(athlete: &Path) {
    let today: Day = TODAY.parse().unwrap();
    let moment = Clock::new(Some(today)).moment();
    let mut store = Store::open(&Place::at(athlete), &moment).unwrap();
    let written = store.change(Op::SetSetting { name: "journeys".to_owned() }, &moment, |write| {
        for n in 0..22_i64 {
            let kind = if n % 2 == 0 { Kind::Acceleration } else { Kind::MaxVelocity };
            let mut entry = Entry::blank(today.plus(n * 7 / 2 - 76), kind);
            let (effort, quality) = if n < 12 { [(5, 5), (7, 3), (4, 7), (6, 5)][(n % 4) as usize] } else { (6, 5) };
            entry.effort = i64::try_into(effort).ok();
            entry.quality = i64::try_into(quality).ok();
            write.records().add(&NewRecord { session: None, entry, recorded_at: moment.at, sample: false })?;
        }
        Ok::<(), StoreFault>(())
    });
    written.unwrap();
    store.close().unwrap();
}
