//! Every view under axe-core, in both themes: no violation, best practices included.

use serde_json::{Value, json};

use crate::kit::{TODAY, WEEK, Window, WindowOptions};

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
    wrong.extend(inside_a_card(&window).await);
    wrong.extend(around_the_week(&window).await);
    let draft = window.call("open_record", json!({ "day": TODAY, "kind": "play" })).await.unwrap()["draft"].clone();
    let saved = window.call("save_record", json!({ "draft": draft, "theme": "light" })).await.unwrap();
    let saved = format!("record/saved/{}", saved["output"]["record"]);
    let records = window.call("number_records", json!({ "asked": {} })).await.unwrap();
    window.call("tag_records", json!({ "records": [records[1]], "tag": "travelling" })).await.unwrap();
    window.call("remove_records", json!({ "records": [records[2]] })).await.unwrap();
    window.script("location.hash = '#/record/history'").await;
    window.click("history-list [data-at='2'] input").await;
    window.find(".record-history__bar").await;
    wrong.extend(violations(&window, "records chosen").await);
    let pages =
        ["record", "record/new", "record/week", &saved, "record/history", "record/bin", "trends", "season", "athlete"];
    for page in pages {
        window.script(&format!("location.hash = '#/{page}'")).await;
        window.reload().await;
        wrong.extend(violations(&window, page).await);
    }
    window.script("location.hash = '#/record'").await;
    window.click("[data-action=differently]").await;
    window.find("#kind-field").await;
    wrong.extend(violations(&window, "done differently").await);
    // A table with questions, and a scale whose direction is asked for.
    std::fs::write(window.opened(), "When;Length;Feeling\n03/04/2026;60;8\n05/04/2026;45;2\n").unwrap();
    window.go("athlete").await;
    window.click("[data-action=import-files]").await;
    window.find("[data-holds=start] [data-detail=order]").await;
    wrong.extend(violations(&window, "an import").await);
    window.resize(640, 900).await;
    wrong.extend(violations(&window, "an import in a narrow window").await);
    window.go("week").await;
    wrong.extend(violations(&window, "the week as a list").await);
    assert!(wrong.is_empty(), "axe found:\n{}", wrong.join("\n"));
}

/// What is inside a card, to choose from and to write.
async fn inside_a_card(window: &Window) -> Vec<String> {
    window.click("dialog[open] [data-action=contents]").await;
    window.find("contents-list li").await;
    let mut wrong = violations(window, "what is inside").await;
    window.click("[data-choice=way][data-value=own]").await;
    window.find("[data-block]").await;
    wrong.extend(violations(window, "a session of one's own").await);
    window.reload().await;
    wrong
}

/// A day opened, the modes, a proposal with a match in it, a week that does not fit, and the banners.
async fn around_the_week(window: &Window) -> Vec<String> {
    let mut wrong = Vec::new();
    window.click("[data-day='2026-11-28'] [data-action=open-day]").await;
    window.find("dialog[open] [data-room=put]").await;
    window.click("[data-action=begin-event]").await;
    wrong.extend(violations(window, "a day opened").await);
    window.reload().await;
    window.click("[data-action=modes]").await;
    window.click("#mode-peak").await;
    window.find("dialog[open] [data-choice=weeks]").await;
    wrong.extend(violations(window, "the modes").await);
    let event = json!({ "day": "2026-11-28", "kind": "match", "minutes": "90", "note": "14:00", "weekly": false });
    window.call("add_event", json!({ "event": event })).await.unwrap();
    window.reload().await;
    window.click("[data-action=build]").await;
    window.find("week-proposal [data-kind=match]").await;
    wrong.extend(violations(window, "a proposal").await);
    for (day, kind) in [("2026-11-30", "acceleration"), ("2026-12-01", "change_of_direction")] {
        window.call("add_session", json!({ "day": day, "kind": kind, "anyway": true })).await.unwrap();
    }
    window.script("location.hash = '#/week/2026-11-30'").await;
    window.find("[data-day='2026-12-01'] [data-kind=change_of_direction]").await;
    window.click("[data-action=build]").await;
    window.find("week-conflict").await;
    wrong.extend(violations(window, "a week that does not fit").await);
    let life = json!({ "mode": "return", "rung": 2 });
    window.call("accept_week", json!({ "week": WEEK, "life": life })).await.unwrap();
    window.script("location.hash = '#/week'").await;
    window.reload().await;
    window.find(".come-back__row").await;
    wrong.extend(violations(window, "coming back").await);
    wrong
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
