//! “Where do my sessions lie? I point at one and open it.”

use freshlegs_calendar::{Day, Kind};
use freshlegs_record::Entry;
use freshlegs_shell::clock::Clock;
use freshlegs_store::{NewRecord, Op, Place, Store};
use serde_json::{Value, json};

use super::board::words;
use crate::kit::{ENTER, Keyboard, LEFT, RIGHT, TODAY, Window, WindowOptions};

#[tokio::test]
async fn the_map_grows_with_the_sessions_and_each_opens_by_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    window.by_role("link", "Trends").await.click().await.unwrap();
    assert_eq!(finding(&window).await, "Nothing here yet.");
    window.by_role("heading", "The map begins with your first session.").await;

    record(&window, 1).await;
    assert_eq!(marks(&window).await, json!(1));
    assert_eq!(finding(&window).await, "One speed session so far; your usual shows after five more.");

    record(&window, 20).await;
    assert_eq!(marks(&window).await, json!(20));
    let found = finding(&window).await;
    assert!(found.starts_with("The last five speed days: "), "with twenty sessions it finds something: {found}");

    // Pointed at, a mark says which it is; pressed, it opens.
    let mark = window.find("chart-view [data-record='7']").await;
    window.page().action_chain().move_to_element_center(&mark).perform().await.unwrap();
    let named = mark.attr("aria-label").await.unwrap().unwrap_or_default();
    let short = words(&window, ".chart-view__ring text").await;
    assert!(short.starts_with("Thu 12"), "the ring names the session: {short}, which is {named}");
    window.page().action_chain().move_to_element_center(&mark).click().perform().await.unwrap();
    window
        .until("its record is shown", "return location.hash === '#/record/saved/7' && 'ready' in document.body.dataset")
        .await;
    window.find("recorded-session [data-said]").await;

    // The same as numbers, and the same in the dark.
    window.by_role("link", "Trends").await.click().await.unwrap();
    window.press("Show as table").await;
    window.find(".chart-table tbody tr").await;
    assert_eq!(window.script("return document.querySelectorAll('.chart-table tbody tr').length").await, json!(20));
    window.press("Show as chart").await;
    window.find("chart-view svg").await;
}

#[tokio::test]
async fn a_mark_is_found_and_opened_by_keyboard_in_both_themes() {
    for dark in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let athlete = folder.path().join("athlete");
        train(&athlete, 20);
        let window = Window::open(&WindowOptions { data: Some(athlete), dark, ..WindowOptions::default() }).await;
        let mut keyboard = Keyboard::of(&window);
        keyboard.control("3").await;
        assert_eq!(marks(&window).await, json!(20));
        assert_eq!(ground(&window).await < 128, dark, "the map stands on the ground of its theme");

        // The newest holds the Tab stop; arrows go back in time and on again.
        keyboard.tab_to(".chart-view__hit").await;
        assert!(window.has_focus("[data-record='20']").await);
        keyboard.strike(&[LEFT, LEFT, RIGHT].concat()).await;
        window.focus_comes_to("[data-record='19']").await;
        assert!(!words(&window, ".chart-view__ring text").await.is_empty(), "the ring names it");
        keyboard.strike(ENTER).await;
        window
            .until("it opens", "return location.hash === '#/record/saved/19' && 'ready' in document.body.dataset")
            .await;
        window.find("recorded-session [data-said]").await;
    }
}

#[tokio::test]
async fn three_thousand_sessions_are_still_one_map() {
    let folder = tempfile::tempdir().unwrap();
    let athlete = folder.path().join("athlete");
    train(&athlete, 3000);
    let window = Window::open(&WindowOptions { data: Some(athlete), ..WindowOptions::default() }).await;
    let mut keyboard = Keyboard::of(&window);
    keyboard.control("3").await;
    window.find("chart-view svg").await;
    assert!(finding(&window).await.starts_with("The last five speed days: "));
    window.by_role("radio", "All").await.click().await.unwrap();
    window.until("all of them are drawn", "return document.querySelector('[data-chart=effort-quality] svg desc').textContent.includes('3000 sessions')").await;
    let count = words(&window, ".trends-page__notes").await;
    assert!(count.contains("3000 sessions") || count.contains("3,000 sessions"), "every one is on the map: {count}");
    let inside =
        window.script("return document.querySelectorAll('[data-chart=effort-quality] .chart-view__hit').length").await;
    assert!(
        inside.as_u64().is_some_and(|marks| (1..=200).contains(&marks)),
        "the page stays light: {inside} marks in it"
    );
    keyboard.tab_to(".chart-view__hit").await;
    keyboard.strike(&format!("{LEFT}{ENTER}")).await;
    window.find("recorded-session [data-said]").await;
}

/// Writes sessions into a file before the program is started: one a day up to today, ratings spread over the scales.
fn train(athlete: &std::path::Path, sessions: i64) {
    let today: Day = TODAY.parse().unwrap();
    let moment = Clock::new(Some(today)).moment();
    let mut store = Store::open(&Place::at(athlete), &moment).unwrap();
    let op = Op::SetSetting { name: "journeys".to_owned() };
    let written = store.change(op, &moment, |write| {
        for n in (0..sessions).rev() {
            let mut entry = Entry::blank(today.plus(-n), Kind::MaxVelocity);
            entry.effort = Some((n % 11).try_into().unwrap());
            entry.quality = Some((n * 7 % 10).try_into().unwrap());
            write.records().add(&NewRecord { session: None, entry, recorded_at: moment.at, sample: false })?;
        }
        Ok::<(), freshlegs_store::StoreFault>(())
    });
    written.unwrap();
    store.close().unwrap();
}

/// Records sessions through the program until there are so many, one a day up to yesterday week, and shows the map.
async fn record(window: &Window, sessions: u32) {
    let script = "const [wanted, done] = arguments;
        const ask = window.__TAURI_INTERNALS__.invoke;
        (async () => {
          const there = document.querySelectorAll('[data-chart=effort-quality] .chart-view__hit').length;
          for (let n = there; n < wanted; n += 1) {
            const day = `2026-11-${String(6 + n).padStart(2, '0')}`;
            const { draft } = await ask('open_record', { day, kind: 'max_velocity' });
            await ask('save_record', { draft: { ...draft, effort: n % 11, quality: (n * 7) % 10 }, theme: 'light' });
          }
        })().then(() => done(null), (fault) => done(fault));";
    assert_eq!(window.script_async(script, vec![json!(sessions)]).await, Value::Null);
    window.reload().await;
}

/// How many sessions can be pointed at.
async fn marks(window: &Window) -> Value {
    window.find("[data-chart=effort-quality] svg").await;
    window.ready().await;
    window.script("return document.querySelectorAll('[data-chart=effort-quality] .chart-view__hit').length").await
}

async fn finding(window: &Window) -> String {
    words(window, "#effort-quality-finding").await
}

/// How light the page's ground is, 0 to 255.
async fn ground(window: &Window) -> u64 {
    let colour = "return Number(getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/)[0])";
    window.script(colour).await.as_u64().unwrap()
}
