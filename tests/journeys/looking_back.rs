//! “Where was that session? And those two weeks I was travelling.”

use serde_json::{Value, json};

use super::board::words;
use super::form::rate;
use crate::kit::{DOWN, END, ENTER, Keyboard, SPACE, Window, WindowOptions, terminal};

#[tokio::test]
async fn a_session_is_found_changed_tagged_thrown_away_and_fetched_back_by_mouse() {
    let window = Window::open(&WindowOptions { sample: true, ..WindowOptions::default() }).await;
    window.go("season").await;
    window.click("season-page [data-action=open-history]").await;
    let all = rows(&window).await;
    assert!(all.len() > 30, "ten weeks are in the list: {}", all.len());
    assert_eq!(words(&window, "record-history [data-said]").await, format!("{} sessions", all.len()));

    window.find("[data-filter=words]").await.send_keys("HERON").await.unwrap();
    window.until("one is found", "return document.querySelectorAll('history-list [data-record]').length > 0 && document.querySelectorAll('history-list [data-record]').length < 9").await;
    let found = rows(&window).await;
    let record = found[0].clone();
    window.click("history-list [data-record] .record-line__open").await;
    window.find("record-form").await;
    rate(&window, "enjoyment", 10).await;
    window.click("[data-action=save-record]").await;
    line(&window, &record, "Enjoyment 10").await;
    assert_eq!(rows(&window).await, found, "the search is as it was left");
    window.press("Undo: Change the record").await;
    window
        .until(
            "it is as before",
            &format!(
                "return !document.querySelector('[data-record=\"{record}\"]').textContent.includes('Enjoyment 10')"
            ),
        )
        .await;

    // All again; three rows with Shift, one tag, one Undo.
    clear_words(&window).await;
    window
        .until(
            "all are there",
            &format!("return document.querySelectorAll('history-list [data-record]').length === {}", all.len()),
        )
        .await;
    window.click("history-list [data-at='1'] input").await;
    let third = window.find("history-list [data-at='3'] input").await;
    let chain = window
        .page()
        .action_chain()
        .key_down(thirtyfour::Key::Shift)
        .click_element(&third)
        .key_up(thirtyfour::Key::Shift);
    chain.perform().await.unwrap();
    chosen(&window, "3 chosen").await;
    window.click("[data-action=tag][data-tag=travelling]").await;
    window.said("3 sessions are now tagged: travelling.").await;
    tagged(&window, 3).await;
    window.press("Undo: Tag 3 sessions: travelling").await;
    tagged(&window, 0).await;

    window.click("[data-action=remove-records]").await;
    window.said("3 records are in the bin.").await;
    window.click("[data-action=open-bin]").await;
    window
        .until("three lie in the bin", "return document.querySelectorAll('record-bin [data-record]').length === 3")
        .await;
    window.click("record-bin [data-action=restore]").await;
    window
        .until("two lie in the bin", "return document.querySelectorAll('record-bin [data-record]').length === 2")
        .await;
    window.click("[data-action=empty-bin]").await;
    window.said("The bin is empty. 2 records were let go of.").await;
    window.press("Undo: Empty the bin").await;
    window
        .until("two lie in the bin again", "return document.querySelectorAll('record-bin [data-record]').length === 2")
        .await;
}

#[tokio::test]
async fn the_same_by_keyboard_alone() {
    let window = Window::open(&WindowOptions { sample: true, ..WindowOptions::default() }).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike("h").await;
    window.find("history-list [data-at='0']").await;
    keyboard.tab_to("history-list .record-line__open").await;
    keyboard.strike(DOWN).await;
    window.focus_comes_to("[data-at='1'] .record-line__open").await;
    keyboard.strike(SPACE).await;
    chosen(&window, "1 chosen").await;
    keyboard.shift(DOWN).await;
    chosen(&window, "2 chosen").await;
    keyboard.tab_to("[data-action=tag][data-tag=deload]").await;
    keyboard.strike(ENTER).await;
    tagged(&window, 2).await;
    keyboard.control("z").await;
    tagged(&window, 0).await;

    // To the last one, into it, and back to the same place.
    window.script("document.querySelector('[data-at=\"1\"] .record-line__open').focus()").await;
    keyboard.strike(END).await;
    let last = rows(&window).await.len() - 1;
    window.focus_comes_to(&format!("[data-at='{last}'] .record-line__open")).await;
    keyboard.strike(ENTER).await;
    window.find("record-form").await;
    keyboard.tab_to("[data-rating=effort]").await;
    keyboard.strike(&format!("9{ENTER}")).await;
    window.focus_comes_to(&format!("[data-at='{last}'] .record-line__open")).await;
    let record = rows(&window).await[last].clone();
    line(&window, &record, "Effort 9").await;
}

#[tokio::test]
async fn thousands_of_sessions_are_a_key_away() {
    let folder = tempfile::tempdir().unwrap();
    let athlete = folder.path().join("athlete");
    let file = folder.path().join("all.json");
    std::fs::write(&file, export(5_000).to_string()).unwrap();
    let imported = terminal(&athlete, &["import", &file.to_string_lossy(), "--as", "freshlegs-json"]);
    assert!(imported.status.success(), "{imported:?}");

    let window = Window::open(&WindowOptions { data: Some(athlete), ..WindowOptions::default() }).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.strike("h").await;
    window.find("history-list [data-at='0']").await;
    assert!(words(&window, "record-history [data-said]").await.contains("000 sessions"));
    keyboard.tab_to("history-list .record-line__open").await;
    keyboard.strike(END).await;
    window.focus_comes_to("[data-at='4999'] .record-line__open").await;
    let drawn = window.script("return document.querySelectorAll('history-list [data-record]').length").await;
    assert!(drawn.as_u64().unwrap() < 1000, "only what is near is drawn: {drawn}");
    keyboard.control("a").await;
    chosen(&window, "000 chosen").await;
}

/// So many sessions, one a day, newest today.
fn export(count: i64) -> Value {
    let first: chrono::NaiveDate = "2026-11-26".parse().unwrap();
    let record = |n: i64| {
        let day = first - chrono::TimeDelta::days(count - n);
        let at = format!("{day}T18:00:00+01:00");
        json!({
            "number": n, "session": null, "day": day.to_string(), "kind": "max_velocity",
            "effort": { "value": n % 11, "scale": "effort", "least": 0, "most": 10, "higher_is": "worse" },
            "note": format!("number {n}"), "stopped_early": false, "recorded_at": at, "changed_at": at, "sample": false,
        })
    };
    let records: Vec<Value> = (1..=count).map(record).collect();
    json!({ "freshlegs_export": 1, "settings": {}, "weeks": [], "sessions": [], "records": records, "bin": [], "drafts": [] })
}

/// The records in the list, as far as they are drawn.
async fn rows(window: &Window) -> Vec<String> {
    window.find("history-list [data-record]").await;
    let found = "return [...document.querySelectorAll('history-list [data-record]')].map((row) => row.dataset.record)";
    serde_json::from_value(window.script(found).await).unwrap()
}

/// Waits until the line of a record holds these words.
async fn line(window: &Window, record: &str, words: &str) {
    let said = format!(
        "return document.querySelector('history-list [data-record=\"{record}\"]')?.textContent.replace(/\\s+/g, ' ').includes({}) ?? false",
        json!(words)
    );
    window.until(&format!("the line says “{words}”"), &said).await;
}

async fn chosen(window: &Window, words: &str) {
    let said = format!(
        "return document.querySelector('.record-history__bar')?.textContent.includes({}) ?? false",
        json!(words)
    );
    window.until(&format!("it says “{words}”"), &said).await;
}

async fn tagged(window: &Window, count: usize) {
    let said =
        format!("return document.querySelectorAll('history-list [data-record] .record-line__tag').length === {count}");
    window.until(&format!("{count} tags are in the list"), &said).await;
}

async fn clear_words(window: &Window) {
    window.script("const field = document.querySelector('[data-filter=words]'); field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true }))").await;
}
