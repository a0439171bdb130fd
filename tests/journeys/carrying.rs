//! “What I recorded is mine: to take along, and to bring back.”

use std::fs;

use super::board::{THURSDAY, plan, stands};
use crate::kit::{Window, WindowOptions};

#[tokio::test]
async fn everything_is_taken_along_and_brought_into_an_empty_file() {
    let first = Window::open(&WindowOptions::default()).await;
    plan(&first).await;
    first.go("athlete").await;
    assert_eq!(actions(&first).await, ["export", "csv", "ics"]);
    for (action, ending) in [("csv", "csv"), ("ics", "ics"), ("export", "json")] {
        first.click(&format!("[data-action={action}]")).await;
        first.said(&format!(".{ending}”")).await;
    }
    let files: Vec<String> = files(&first);
    assert_eq!(files, ["freshlegs-2026-11-26.csv", "freshlegs-2026-11-26.json", "freshlegs-weeks-2026-11-23.ics"]);
    let document = fs::read(first.saved().join(&files[1])).unwrap();

    let second = Window::open(&WindowOptions::default()).await;
    fs::write(second.opened(), &document).unwrap();
    second.go("athlete").await;
    second.click("[data-action=import-files]").await;
    second.said("0 new").await;
    second.click("[data-action=take-import]").await;
    second.said("Everything is here: 0 records and 7 planned days.").await;
    second.go("week").await;
    stands(&second, "max_velocity", THURSDAY).await;
    second.go("athlete").await;
    assert_eq!(actions(&second).await, ["export", "csv", "ics"]);
    fs::remove_file(second.opened()).unwrap();
    second.click("[data-action=export]").await;
    second.said(".json”").await;
    assert!(fs::read(second.saved().join(&files[1])).unwrap() == document, "the same bytes");
}

/// What the page offers to do with what is taken along.
async fn actions(window: &Window) -> Vec<String> {
    let found = window
        .script("return [...document.querySelectorAll('.form-row--export [data-action]')].map((b) => b.dataset.action)")
        .await;
    serde_json::from_value(found).unwrap()
}

fn files(window: &Window) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(window.saved()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
