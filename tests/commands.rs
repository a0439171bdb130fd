//! The commands over Tauri's mock runtime, with the configuration and the permissions that ship.
//!
//! `tauri::test` is marked unstable; this file and `lists.rs` are the only ones that name it.

use std::path::Path;

use freshlegs_actions::Acceptance;
use freshlegs_calendar::Day;
use freshlegs_shell::clock::Clock;
use freshlegs_shell::database::Database;
use freshlegs_shell::flags::Flags;
use freshlegs_store::Place;
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};

/// Our own page's address.
const OWN: &str = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
/// The day the tests take for today: a Thursday.
const TODAY: &str = "2026-11-26";
/// The Monday before.
const WEEK: &str = "2026-11-23";

/// The shell without a display, over a folder.
struct Shell {
    _app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
}

impl Shell {
    fn over(folder: &Path) -> Self {
        let today = TODAY.parse::<Day>().unwrap();
        let clock = Clock::new(Some(today));
        let place = Place::at(folder);
        let database = Database::start(place.clone(), None, clock).unwrap();
        let builder = freshlegs_shell::furnish(mock_builder(), Flags::default(), clock, place, database);
        let app = builder.build(freshlegs_shell::context()).unwrap();
        let window = WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().unwrap();
        Self { _app: app, window }
    }

    /// What a page of ours hears.
    fn call(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        self.call_from(OWN, command, arguments)
    }

    /// What a page at another address hears.
    fn call_from(&self, address: &str, command: &str, arguments: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: address.parse().unwrap(),
            body: InvokeBody::Json(arguments),
            headers: tauri::http::HeaderMap::new(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize().unwrap())
    }
}

#[test]
fn a_week_is_proposed_accepted_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::over(folder.path());

    let first = shell.call("bootstrap", json!({})).unwrap();
    assert_eq!(first["today"], TODAY);
    assert_eq!(first["first_run"], true);
    assert_eq!(first["proposal"]["days"].as_array().map(Vec::len), Some(7), "a new athlete sees a proposed week");

    let accepted = shell.call("accept_week", json!({ "week": WEEK })).unwrap();
    assert_eq!(accepted["output"]["planned"], true);
    assert_eq!(accepted["changes"]["plan"], true, "every page that shows the plan reads again");
    assert!(accepted["history"]["undo"].is_string(), "what was done can be taken back: {}", accepted["history"]);

    let undone = shell.call("undo", json!({})).unwrap();
    assert!(undone["output"]["said"].is_string());
    assert_eq!(shell.call("read_week", json!({ "week": WEEK })).unwrap()["planned"], false);
}

#[test]
fn a_match_is_entered_a_card_held_and_a_chapter_begun() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::over(folder.path());
    let event = json!({ "day": "2026-11-28", "kind": "match", "minutes": "90", "note": "home", "weekly": false });
    let entered = shell.call("add_event", json!({ "event": event })).unwrap();
    assert_eq!(entered["changes"]["plan"], true);
    assert_eq!(entered["output"]["events"][0]["text"], "90 min · home");
    let peak = json!({ "mode": "peak" });
    let refused = shell.call("propose_week", json!({ "week": WEEK, "life": peak })).unwrap_err();
    assert_eq!((refused["code"].as_str(), refused["field"].as_str()), (Some("field"), Some("life")));
    let life =
        json!({ "mode": "masters", "weeks": null, "weak_link": null, "race": null, "rung": null, "volume": null });
    let accepted =
        shell.call("accept_week", json!({ "week": WEEK, "life": life, "only": null, "anyway": false })).unwrap();
    assert_eq!(accepted["output"]["life"]["mode"], "masters");
    let session = accepted["output"]["days"][1]["cards"][0]["session"].clone();
    let held = shell.call("pin_session", json!({ "session": session, "pinned": true })).unwrap();
    assert_eq!(held["output"]["days"][1]["cards"][0]["pinned"], true);
    let contents = shell.call("read_contents", json!({ "session": session })).unwrap();
    assert!(contents["choices"].as_array().is_some_and(|choices| choices.len() > 2));
}

#[test]
fn a_morning_is_said_and_a_session_swapped() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::over(folder.path());
    let accepted = shell.call("accept_week", json!({ "week": WEEK })).unwrap();
    assert_eq!(accepted["output"]["morning"]["asks"], true);
    let said = shell.call("say_morning", json!({ "day": TODAY, "said": { "soreness": 2 } })).unwrap();
    assert_eq!(said["changes"]["records"], true, "every page that shows mornings reads again");
    assert_eq!(said["output"]["morning"]["soreness"], 2);
    let cleared = shell.call("say_morning", json!({ "day": TODAY, "said": { "clear": ["soreness"] } })).unwrap();
    assert_eq!(cleared["output"]["morning"]["soreness"], Value::Null);
    let refused = shell.call("say_morning", json!({ "day": TODAY, "said": { "sleep": 12 } })).unwrap_err();
    assert_eq!((refused["code"].as_str(), refused["field"].as_str()), (Some("field"), Some("sleep")));
    let session = accepted["output"]["days"][4]["cards"][0]["session"].clone();
    let swapped = shell.call("swap_for_play", json!({ "session": session, "anyway": false })).unwrap();
    assert_eq!(swapped["output"]["days"][4]["cards"][0]["kind"], "play");
}

#[test]
fn a_reading_is_answered_and_its_offer_taken() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::over(folder.path());
    assert_eq!(shell.call("say_fine", json!({ "fine": true })).unwrap_err()["code"], "nothing");
    shell.call("load_sample", json!({})).unwrap();
    let reading = shell.call("read_reading", json!({ "day": null })).unwrap();
    assert_eq!((reading["reading"].as_str(), reading["fine"].as_str()), (Some("trend"), Some("asked")));
    let fine = shell.call("say_fine", json!({ "fine": true })).unwrap();
    assert_eq!((&fine["output"]["muted"]["by"], &fine["changes"]["settings"]), (&json!("fine"), &json!(true)));
    assert_eq!(shell.call("read_offers", json!({})).unwrap()["offers"], json!([]));
    shell.call("undo", json!({})).unwrap();
    let offer = shell.call("read_offers", json!({ "week": WEEK })).unwrap()["offers"][1].clone();
    let what = json!({ "week": offer["week"], "ease": offer["ease"] });
    assert_eq!(shell.call("propose_ease", what.clone()).unwrap()["title"], offer["label"]);
    assert_eq!(shell.call("accept_ease", what).unwrap()["output"]["days"][4]["cards"][0]["kind"], "rest");
    assert!(shell.call("propose_ease", json!({ "week": WEEK, "ease": "more" })).is_err());
}

#[test]
fn a_wrong_block_is_refused_at_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::over(folder.path());
    let body = json!({ "title": "Mine", "blocks": [{ "part": "work", "title": "Starts", "reps": 900 }] });
    let refused = shell.call("save_template", json!({ "kind": "acceleration", "body": body })).unwrap_err();
    assert_eq!((refused["code"].as_str(), refused["field"].as_str()), (Some("field"), Some("blocks[0]")));
    assert_eq!(refused["message"], "Block 1, “Starts”: a set has 1 to 50 reps, not 900; change the number.");
}

#[test]
fn records_are_listed_tagged_together_removed_and_fetched_back() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::over(folder.path());
    for day in ["2026-11-24", "2026-11-25"] {
        let draft = shell.call("open_record", json!({ "day": day, "kind": "play" })).unwrap()["draft"].clone();
        shell.call("save_record", json!({ "draft": draft, "theme": "light" })).unwrap();
    }
    let outline = shell.call("outline_records", json!({ "asked": {} })).unwrap();
    assert_eq!((outline["said"].as_str(), outline["count"].as_u64()), (Some("2 sessions"), Some(2)));
    let lines = shell.call("read_records", json!({ "asked": {}, "from": outline["pieces"][0] })).unwrap();
    assert_eq!((lines[0]["date"].as_str(), lines[1]["date"].as_str()), (Some("Wed 25 Nov"), Some("Tue 24 Nov")));
    let numbers = shell.call("number_records", json!({ "asked": { "words": "play" } })).unwrap();
    let tagged = shell.call("tag_records", json!({ "records": numbers, "tag": "ill" })).unwrap();
    assert_eq!(tagged["changes"]["records"], true);
    assert_eq!(tagged["history"]["undo"], "Tag 2 sessions: ill");
    assert_eq!(shell.call("outline_records", json!({ "asked": { "tag": "ill" } })).unwrap()["count"], 2);
    shell.call("remove_records", json!({ "records": numbers })).unwrap();
    let bin = shell.call("read_bin", json!({})).unwrap();
    assert_eq!(bin["lines"].as_array().map(Vec::len), Some(2));
    shell.call("restore_record", json!({ "record": bin["lines"][0]["line"]["record"] })).unwrap();
    shell.call("empty_bin", json!({})).unwrap();
    assert_eq!(shell.call("empty_bin", json!({})).unwrap_err()["code"], "nothing");
    for asked in [json!({ "mood": 3 }), json!({ "from": "2026-02-30" }), json!({ "tag": "tired" })] {
        assert!(shell.call("outline_records", json!({ "asked": asked })).is_err(), "{asked}");
    }
}

#[test]
fn an_import_is_answered_and_taken_only_after_files_were_read() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::over(folder.path());
    for command in ["answer_import", "take_import"] {
        let refused = shell.call(command, json!({ "choices": {} })).unwrap_err();
        let words = refused["message"].as_str().unwrap_or_default();
        assert!(words.contains("no file"), "{command}: {refused}");
        assert!(shell.call(command, json!({ "choices": { "mood": 3 } })).is_err(), "{command} took another answer");
    }
    assert_eq!(shell.call("stop_import", json!({})).unwrap(), Value::Null, "there was nothing to stop");
}

#[test]
fn nothing_to_take_back_is_said_in_passing() {
    let folder = tempfile::tempdir().unwrap();
    let refused = Shell::over(folder.path()).call("undo", json!({})).unwrap_err();
    assert_eq!(refused["code"], "nothing");
    assert!(refused["message"].is_string());
}

#[test]
fn what_was_done_is_still_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let today = TODAY.parse::<Day>().unwrap();
    let database = Database::start(Place::at(folder.path()), None, Clock::new(Some(today))).unwrap();
    let accepted = tauri::async_runtime::block_on(
        database.act(move |desk, now| desk.accept_week(now, today, &Acceptance::default())),
    );
    assert!(accepted.is_ok(), "{accepted:?}");
    database.close(std::time::Duration::from_secs(3));

    let shell = Shell::over(folder.path());
    assert_eq!(shell.call("read_week", json!({ "week": WEEK })).unwrap()["planned"], true);
    assert!(shell.call("undo", json!({})).is_ok(), "undo survives the restart");
}

#[test]
fn a_command_that_is_not_on_the_list_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let refused = Shell::over(folder.path()).call("delete_everything", json!({})).unwrap_err();
    assert!(refused.as_str().is_some_and(|words| words.contains("not")), "refused in words: {refused}");
}

#[test]
fn a_page_from_elsewhere_may_call_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::over(folder.path());
    for address in ["https://example.org", "http://localhost:1420", "tauri://example.org"] {
        let refused = shell.call_from(address, "bootstrap", json!({}));
        assert!(refused.is_err(), "{address} was answered: {refused:?}");
    }
}

#[test]
fn what_tauri_and_its_plugins_could_do_is_closed_to_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::over(folder.path());
    for command in [
        "plugin:window|title",
        "plugin:window|close",
        "plugin:event|listen",
        "plugin:path|resolve_directory",
        "plugin:dialog|save",
        "plugin:opener|open_url",
        "plugin:opener|reveal_item_in_dir",
    ] {
        assert!(shell.call(command, json!({})).is_err(), "{command} was answered");
    }
}

#[test]
fn a_command_that_panics_answers_and_the_next_one_works() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::over(folder.path());
    let fault = shell.call("panic_on_purpose", json!({})).unwrap_err();
    assert_eq!(fault["code"], "fault");
    let message = fault["message"].as_str().unwrap_or_default();
    assert!(!message.contains("on purpose"), "a panic's own words stay inside: {message}");
    assert!(shell.call("bootstrap", json!({})).is_ok(), "the program goes on");
}

#[test]
fn a_verb_that_panics_leaves_the_file_to_the_next_one() {
    let database = Database::start(Place::at(tempfile::tempdir().unwrap().path()), None, Clock::new(None)).unwrap();
    tauri::async_runtime::block_on(async {
        let broken: Result<(), _> = database.act(|_desk, _now| panic!("a note of the athlete")).await;
        let fault = broken.unwrap_err();
        assert!(!fault.message.contains("note"), "a panic's own words stay inside: {}", fault.message);
        assert!(database.act(|desk, now| desk.bootstrap(now)).await.is_ok());
    });
}

#[test]
fn wrong_arguments_are_an_error_and_not_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::over(folder.path());
    for (command, arguments) in [
        ("read_week", json!({})),
        ("read_week", json!({ "week": "2026-02-30" })),
        ("read_week", json!({ "week": 7 })),
        ("move_session", json!({ "session": "one", "to": WEEK, "anyway": false })),
        ("save_record", json!({ "draft": { "effort": 11 }, "theme": "light" })),
        (
            "read_chart",
            json!({ "asked": { "name": "load", "width": -1, "height": 200, "theme": "light", "range": "all", "kinds": "all", "table": false } }),
        ),
        (
            "read_chart",
            json!({ "asked": { "name": "pie", "width": 300, "height": 200, "theme": "light", "range": "all", "kinds": "all", "table": false } }),
        ),
    ] {
        let refused = shell.call(command, arguments.clone());
        assert!(refused.is_err(), "{command} took {arguments}: {refused:?}");
    }
}

#[test]
fn a_file_of_a_newer_freshlegs_is_left_alone_and_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    let today = TODAY.parse::<Day>().unwrap();
    let database = Database::start(place.clone(), None, Clock::new(Some(today))).unwrap();
    assert!(tauri::async_runtime::block_on(database.act(|desk, now| desk.bootstrap(now))).is_ok());
    database.close(std::time::Duration::from_secs(3));
    // SQLite keeps the schema's number in bytes 60 to 63 of the file.
    let mut bytes = std::fs::read(place.file()).unwrap();
    bytes[60..64].copy_from_slice(&999_u32.to_be_bytes());
    std::fs::write(place.file(), &bytes).unwrap();

    let shell = Shell::over(folder.path());
    for command in ["bootstrap", "retry_open", "read_season"] {
        let refused = shell.call(command, json!({})).unwrap_err();
        assert_eq!(refused["code"], "start", "{command}: {refused}");
        let message = refused["message"].as_str().unwrap_or_default();
        assert!(message.contains("newer"), "it says what is the matter: {message}");
    }
    assert_eq!(std::fs::read(place.file()).unwrap(), bytes, "the file was left as it is");
}

#[test]
fn a_folder_that_was_in_the_way_opens_once_it_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("athlete");
    // A file where the folder should be: even root cannot write into it.
    std::fs::write(&place, "in the way").unwrap();
    let shell = Shell::over(&place);
    assert_eq!(shell.call("bootstrap", json!({})).unwrap_err()["code"], "start");

    std::fs::remove_file(&place).unwrap();
    assert_eq!(shell.call("retry_open", json!({})).unwrap()["today"], TODAY);
}
