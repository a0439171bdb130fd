//! Every view under axe-core, in both themes: no violation, best practices included.

use serde_json::{Value, json};

use crate::kit::{TODAY, Window, WindowOptions};

#[tokio::test]
async fn light() {
    every_view(false).await;
}

#[tokio::test]
async fn dark() {
    every_view(true).await;
}

async fn every_view(dark: bool) {
    let new = Window::open(&WindowOptions { dark, ..WindowOptions::default() }).await;
    let mut wrong = violations(&new, "a first week proposed").await;
    drop(new);

    let window = Window::open(&WindowOptions { dark, sample: true, ..WindowOptions::default() }).await;
    wrong.extend(violations(&window, "the board").await);
    window.find("week-board [data-session][data-kind=max_velocity] .week-card__open").await.click().await.unwrap();
    window.find("dialog[open]").await;
    wrong.extend(violations(&window, "a card opened").await);
    let draft = window.call("open_record", json!({ "day": TODAY, "kind": "play" })).await.unwrap()["draft"].clone();
    let saved = window.call("save_record", json!({ "draft": draft, "theme": "light" })).await.unwrap();
    let saved = format!("record/saved/{}", saved["output"]["record"]);
    for page in ["record", "record/new", &saved, "trends", "season", "athlete"] {
        window.script(&format!("location.hash = '#/{page}'")).await;
        window.reload().await;
        wrong.extend(violations(&window, page).await);
    }
    window.resize(640, 900).await;
    window.go("week").await;
    wrong.extend(violations(&window, "the week as a list").await);
    assert!(wrong.is_empty(), "axe found:\n{}", wrong.join("\n"));
}

/// What axe finds on the page as it stands, a line each.
async fn violations(window: &Window, view: &str) -> Vec<String> {
    let moving =
        "return document.getAnimations().every((a) => a.playState !== 'running') && document.fonts.status === 'loaded'";
    window.until("nothing moves", moving).await;
    window.script(include_str!("../node_modules/axe-core/axe.min.js")).await;
    let found = window
        .script_async(
            "const done = arguments[0];
             axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations.map((v) =>
               `${v.id}: ${v.help}: ${v.nodes.slice(0, 4).map((n) => n.target.join(' ')).join(', ')}`)));",
            vec![],
        )
        .await;
    let lines = found.as_array().cloned().unwrap_or_default();
    lines.iter().filter_map(Value::as_str).map(|line| format!("{view}: {line}")).collect()
}
