//! “Years of training lie in other programs. Bring them in, and let me see first what they become.”

use std::fs;
use std::io::Write;

use serde_json::json;

use super::board::words;
use crate::kit::{ENTER, Keyboard, Window, WindowOptions};

const WORKOUTS: &str = "Title,WorkoutType,PlannedDuration,WorkoutDay,TimeTotalInHours,Rpe,Feeling\n\
    Flies,Run,,2026-11-10,1.0,8,9\n\
    Loop,Run,,2026-11-12,0.5,3,5\n\
    Track,Run,,2026-11-14,0.75,7,7\n";

#[tokio::test]
async fn workouts_come_in_by_keyboard_once_their_scale_is_turned() {
    let window = Window::open(&WindowOptions::default()).await;
    fs::write(window.opened(), WORKOUTS).unwrap();
    let mut keyboard = Keyboard::of(&window);
    choose(&window, &mut keyboard).await;
    window.said("3 new, 0 changed, 0 here already, 0 left out.").await;
    asks(&window, "Tue 10 Nov 2026 says 9. Was that a bad day?", "1 is the best").await;
    assert_eq!(quality(&window).await, ["2.5", "5", "0"]);
    assert!(words(&window, "[data-why]").await.starts_with("Say first which way this runs"));

    keyboard.tab_to("[data-action=wrong]").await;
    keyboard.strike(ENTER).await;
    asks(&window, "Tue 10 Nov 2026 says 9. Was that a good day?", "9 is the best").await;
    assert_eq!(quality(&window).await, ["7.5", "5", "10"]);
    keyboard.shift(crate::kit::TAB).await;
    window.focus_comes_to("[data-action=right]").await;
    keyboard.strike(ENTER).await;
    window.focus_comes_to("[data-action=ask-again]").await;

    // Away and back: what was answered is still answered.
    keyboard.strike("h").await;
    window.find("record-history").await;
    window.go("athlete").await;
    keyboard.tab_to("[data-action=back-to-import]").await;
    keyboard.strike(ENTER).await;
    window
        .until("the answer stands", "return document.querySelector('import-preview [data-action=ask-again]') !== null")
        .await;

    take(&mut keyboard).await;
    window.said("Imported: 3 new sessions.").await;
    listed(&window, 3).await;
    keyboard.control("z").await;
    listed(&window, 0).await;

    choose(&window, &mut keyboard).await;
    keyboard.tab_to("[data-action=wrong]").await;
    keyboard.strike(ENTER).await;
    asks(&window, "Was that a good day?", "9 is the best").await;
    keyboard.shift(crate::kit::TAB).await;
    keyboard.strike(ENTER).await;
    take(&mut keyboard).await;
    listed(&window, 3).await;
    choose(&window, &mut keyboard).await;
    window.said("0 new, 0 changed, 3 here already, 0 left out.").await;
    asks(&window, "Was that a good day?", "9 is the best").await;
    keyboard.tab_to("[data-action=right]").await;
    keyboard.strike(ENTER).await;
    why(&window, "There is nothing new in these files, so nothing was changed.").await;
    assert_eq!(refused(&window).await, json!(true));
}

#[tokio::test]
async fn a_table_of_ones_own_is_read_column_by_column_with_the_mouse() {
    let window = Window::open(&WindowOptions::default()).await;
    fs::write(window.opened(), "When;Length;How it was\n03/04/2026;60;8\n05/04/2026;45;2\n").unwrap();
    window.go("athlete").await;
    window.click("[data-action=import-files]").await;
    window.find("[data-column='How it was'][data-holds='']").await;
    why(&window, "Nothing can be read before the question above is answered.").await;
    assert_eq!(refused(&window).await, json!(true), "the order of the dates is never guessed");

    pick(&window, "[data-column=When] [data-detail=order] select", "day_first").await;
    window.said("2 new").await;
    pick(&window, "[data-column='How it was'] select", "rating:feel").await;
    asks(&window, "Fri 3 Apr 2026 says 8. Was that a good day?", "10 is the best").await;
    window.click("[data-action=right]").await;
    window.until("a session is shown", "return document.querySelector('[data-room=sessions] tbody th') !== null").await;
    assert_eq!(words(&window, "[data-room=sessions] tbody th").await, "Sun 5 Apr 2026");
    assert_eq!(quality(&window).await, ["2", "8"]);
    let name = window.find("[data-detail=name] input").await;
    name.send_keys(format!("My diary{}", thirtyfour::Key::Enter.value())).await.unwrap();
    window
        .until("it is ready", "return document.querySelector('[data-action=take-import]').ariaDisabled !== 'true'")
        .await;
    window.click("[data-action=take-import]").await;
    window.said("Imported: 2 new sessions").await;
    listed(&window, 2).await;

    // The next table of this shape is read without a question about its columns.
    fs::write(window.opened(), "When;Length;How it was\n03/04/2026;60;8\n05/04/2026;45;2\n06/04/2026;30;5\n").unwrap();
    window.go("athlete").await;
    window.click("[data-action=import-files]").await;
    window.said("1 new, 0 changed, 2 here already").await;
    window.find("[data-column='How it was'][data-holds='rating:feel']").await;
}

#[tokio::test]
async fn dates_that_can_be_read_two_ways_are_asked_about_and_never_guessed() {
    let window = Window::open(&WindowOptions::default()).await;
    fs::write(
        window.opened(),
        "Title,WorkoutType,PlannedDuration,WorkoutDay,TimeTotalInHours,Rpe,Feeling\n\
         Flies,Run,,04/05/2026,1.0,8,\nLoop,Run,,06/05/2026,0.5,3,\n",
    )
    .unwrap();
    window.go("athlete").await;
    window.click("[data-action=import-files]").await;
    window.find("[data-choice=import-order]").await;
    let chosen = "return document.querySelector('[data-choice=import-order][aria-checked=true]')";
    assert_eq!(window.script(chosen).await, serde_json::Value::Null, "nothing is chosen beforehand");
    assert_eq!(refused(&window).await, json!(true));
    for (order, newest) in [("day_first", "Wed 6 May 2026"), ("month_first", "Fri 5 Jun 2026")] {
        window.click(&format!("[data-choice=import-order][data-value={order}]")).await;
        let read = format!(
            "return document.querySelector('[data-room=sessions] tbody th')?.textContent === {}",
            json!(newest)
        );
        window.until(&format!("{order} is {newest}"), &read).await;
    }
}

#[tokio::test]
async fn a_broken_file_among_good_ones_is_named_and_the_good_ones_come_in() {
    let window = Window::open(&WindowOptions::default()).await;
    let folder = window.opened();
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("workouts.csv"), WORKOUTS).unwrap();
    fs::write(folder.join("morning ride.fit"), b"\x0e\x10\x00\x00\xff\xff\x00\x00.FIT\x00\x00 torn off").unwrap();
    window.go("athlete").await;
    window.click("[data-action=import-folder]").await;
    window.find("[data-file='workouts.csv']").await;
    let broken = words(&window, "[data-file='morning ride.fit']").await;
    assert!(broken.len() > "morning ride.fit".len() + 20, "it says why: {broken}");
    assert!(words(&window, "import-preview [data-said]").await.contains("3 new"));
    window.click("[data-action=right]").await;
    window
        .until("it is ready", "return document.querySelector('[data-action=take-import]').ariaDisabled !== 'true'")
        .await;
    window.press("Import 3 sessions").await;
    window.said("1 left out").await;
    listed(&window, 3).await;
}

#[tokio::test]
async fn of_two_numbers_for_one_thing_a_choice_is_made_by_keyboard() {
    let window = Window::open(&WindowOptions::default()).await;
    fs::write(window.opened(), strava()).unwrap();
    let mut keyboard = Keyboard::of(&window);
    choose(&window, &mut keyboard).await;
    effort_is(&window, "7").await;
    assert_eq!(words(&window, "#double-0").await, "One session has two numbers for effort. Which one counts?");
    keyboard.tab_to("[name=import-preferred] [role=radio]").await;
    keyboard.strike(crate::kit::RIGHT).await;
    effort_is(&window, "4").await;
    take(&mut keyboard).await;
    window.said("Imported: one new session.").await;
    listed(&window, 1).await;
}

/// A Strava export of one session, rated 4 in the list and 7 in the recording.
fn strava() -> Vec<u8> {
    let recording =
        fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/src-tauri/crates/exchange/fuzz/seeds/fit/plain.fit")).unwrap();
    let list = "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Elapsed Time,\
                Distance,Perceived Exertion\n\
                1,\"Nov 26, 2026, 5:30:00 PM\",Flys,Run,1800,1.2,activities/1.fit,1800.0,1200.0,4.0\n";
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in [("activities.csv", list.as_bytes()), ("activities/1.fit", &recording)] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Waits until the only session of the preview has this effort.
async fn effort_is(window: &Window, effort: &str) {
    let said =
        format!("return document.querySelector('import-preview [data-effort]')?.textContent.trim() === '{effort}'");
    window.until(&format!("effort {effort}"), &said).await;
}

#[tokio::test]
async fn reading_says_how_far_it_is_and_stops() {
    let window = Window::open(&WindowOptions::default()).await;
    // A pipe that nobody writes into yet: a file that takes as long as the story needs.
    assert!(std::process::Command::new("mkfifo").arg(window.opened()).status().unwrap().success());
    window.go("athlete").await;
    window.click("[data-action=import-files]").await;
    window
        .until(
            "it says how far it is",
            "return document.querySelector('[data-progress]')?.textContent === '0 of 1 file'",
        )
        .await;
    window.click("[data-action=stop-import]").await;
    window.find("[data-action=import-files]").await;
    // Whoever reads may have let go of the pipe before all of it is written.
    let _ = fs::write(window.opened(), WORKOUTS);
    window.said("Reading was stopped, and nothing was changed.").await;
    assert_eq!(window.script("return document.querySelector('import-preview')").await, serde_json::Value::Null);
}

/// To the preview by keys.
async fn choose(window: &Window, keyboard: &mut Keyboard<'_>) {
    window.go("athlete").await;
    keyboard.tab_to("[data-action=import-files]").await;
    keyboard.strike(ENTER).await;
    window.find("import-preview [data-room=sessions]").await;
}

async fn take(keyboard: &mut Keyboard<'_>) {
    keyboard.tab_to("[data-action=take-import]").await;
    keyboard.strike(ENTER).await;
}

/// Waits until the preview asks this and reads the scale so.
async fn asks(window: &Window, question: &str, direction: &str) {
    let asked = format!(
        "return document.querySelector('[data-question]')?.textContent.includes({}) &&
         document.querySelector('[data-question]').closest('li').querySelector('[data-direction]').textContent === {}",
        json!(question),
        json!(direction)
    );
    window.until(&format!("it asks “{question}”, {direction}"), &asked).await;
}

/// Waits until the foot says why nothing can come in.
async fn why(window: &Window, reason: &str) {
    let said = format!("return document.querySelector('[data-why]')?.textContent === {}", json!(reason));
    window.until(reason, &said).await;
}

async fn refused(window: &Window) -> serde_json::Value {
    window.script("return document.querySelector('[data-action=take-import]').ariaDisabled === 'true'").await
}

/// The quality of each session, the newest first.
async fn quality(window: &Window) -> Vec<String> {
    let found = window
        .script("return [...document.querySelectorAll('[data-room=sessions] [data-quality]')].map((e) => e.textContent.trim())")
        .await;
    serde_json::from_value(found).unwrap()
}

/// Chooses in a select as a person does with the mouse.
async fn pick(window: &Window, select: &str, value: &str) {
    window.click(&format!("{select} option[value='{value}']")).await;
    window
        .until(
            &format!("{value} is chosen"),
            &format!("return document.querySelector({})?.value === {}", json!(select), json!(value)),
        )
        .await;
}

/// Waits until so many sessions are in the list of all.
async fn listed(window: &Window, count: usize) {
    let there = format!(
        "return document.querySelector('record-history') !== null && document.querySelectorAll('history-list [data-record]').length === {count}"
    );
    window.until(&format!("{count} sessions are listed"), &there).await;
}
