//! What goes wrong, in the real window: what a person then sees, and that nothing gets out.

use std::process::{Command, Stdio};

use serde_json::json;

use crate::kit::{TODAY, Window, WindowOptions};

#[tokio::test]
async fn the_window_goes_to_no_other_address() {
    let window = Window::open(&WindowOptions::default()).await;
    let before = window.page().current_url().await.unwrap();
    for address in ["https://example.org/", "file:///etc/passwd", "data:text/html,<h1>hello</h1>"] {
        window.script(&format!("location.href = {}", json!(address))).await;
        // An answer from the page proves that it is still there.
        assert!(window.call("read_season", json!({})).await.is_ok());
        assert_eq!(window.page().current_url().await.unwrap(), before, "the window went to {address}");
    }
    let opened = window.script("return window.open('https://example.org/') !== null").await;
    assert_eq!(opened, json!(false), "no second window opens");
}

#[tokio::test]
async fn the_page_reaches_nothing_outside() {
    let window = Window::open(&WindowOptions::default()).await;
    let tried = window
        .script_async(
            "const done = arguments[0];
             const image = () => new Promise((yes) => { const i = new Image(); i.onload = () => yes('loaded'); i.onerror = () => yes('refused'); i.src = 'https://example.org/a.png'; });
             const fetched = fetch('https://example.org/').then(() => 'loaded', () => 'refused');
             let evaluated; try { evaluated = new Function('return 1')() === 1 ? 'ran' : 'refused'; } catch { evaluated = 'refused'; }
             Promise.all([image(), fetched]).then(([image, fetch]) => done({ image, fetch, evaluated }));",
            vec![],
        )
        .await;
    assert_eq!(tried, json!({ "image": "refused", "fetch": "refused", "evaluated": "refused" }));
}

#[tokio::test]
async fn a_script_in_a_note_stays_words() {
    let window = Window::open(&WindowOptions { sample: true, ..WindowOptions::default() }).await;
    let script = "<img src=x onerror=\"window.broken = true\"><script>window.broken = true</script>";
    let mut draft = window.call("open_record", json!({ "day": TODAY, "kind": "play" })).await.unwrap()["draft"].clone();
    draft["note"] = json!(script);
    draft["enjoyed"] = json!(script);
    let saved = window.call("save_record", json!({ "draft": draft, "theme": "light" })).await.unwrap();
    let record = saved["output"]["record"].clone();
    assert!(window.call("set_setting", json!({ "name": "enjoy", "value": script })).await.is_ok());
    window.reload().await;
    for page in
        ["week", &format!("record/saved/{record}"), &format!("record/entry/{record}"), "trends", "season", "athlete"]
    {
        window.script(&format!("location.hash = '#/{page}'")).await;
        window.ready().await;
        assert_eq!(window.script("return window.broken === undefined").await, json!(true), "a note ran on {page}");
        assert_eq!(
            window.script("return document.querySelector('img[src=x]') === null").await,
            json!(true),
            "a note became a picture on {page}"
        );
    }
}

#[tokio::test]
async fn a_command_that_breaks_is_said_to_the_athlete() {
    let window = Window::open(&WindowOptions::default()).await;
    let fault = window.call("panic_on_purpose", json!({})).await.unwrap_err();
    assert_eq!(fault["code"], "fault");
    // The same through the pages' own road: nobody catches it, so the window says it and keeps it.
    window
        .script(
            "Promise.all([import('/core/host.js'), import('/core/api-error.js')]).then(([host, api]) =>
               host.askHost('panic_on_purpose').catch((thrown) => { throw api.readError(thrown); }))",
        )
        .await;
    window.until("the fault is shown", "return document.body.innerText.includes('The log knows it as')").await;
    assert!(window.call("bootstrap", json!({})).await.is_ok(), "the program goes on");
}

#[tokio::test]
async fn a_second_start_on_the_same_folder_ends_at_once() {
    let window = Window::open(&WindowOptions::default()).await;
    // Without the first one's bus nobody answers: the lock alone decides, and it says so.
    let mut second = window.display().program("dbus-run-session");
    second.args(["--", env!("CARGO_BIN_EXE_freshlegs"), "--data-dir"]).arg(window.data()).args(["--today", TODAY]);
    let ended = second.stdin(Stdio::null()).output().unwrap();
    assert_eq!(ended.status.code(), Some(3), "{ended:?}");
    let words = String::from_utf8_lossy(&ended.stderr);
    assert!(words.contains("already running"), "it says why: {words}");
    assert!(window.call("bootstrap", json!({})).await.is_ok(), "the first one is not disturbed");
}

#[tokio::test]
async fn a_second_start_on_the_same_bus_brings_the_first_forward() {
    // Both on one bus, outside the driver: the first is left running, the second must end by itself with success.
    let display = crate::kit::Display::open();
    let folder = tempfile::tempdir().unwrap();
    let mut both = display.program("dbus-run-session");
    both.args(["--", "sh", "-c"]).arg(
        "\"$0\" --data-dir \"$1\" & first=$!
         until [ -e \"$1/profile/freshlegs.db\" ] && dbus-send --session --print-reply --dest=org.freedesktop.DBus \
            / org.freedesktop.DBus.ListNames | grep -q SingleInstance; do sleep 0.05; done
         \"$0\" --data-dir \"$1\"; code=$?
         kill $first; exit $code",
    );
    both.arg(env!("CARGO_BIN_EXE_freshlegs")).arg(folder.path());
    let ended = both.stdin(Stdio::null()).output().unwrap();
    assert_eq!(ended.status.code(), Some(0), "the second start ends well: {ended:?}");
}

#[tokio::test]
async fn a_folder_that_takes_nothing_opens_one_calm_page() {
    // A folder under a file: even root cannot write there.
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("athlete");
    std::fs::write(&blocked, "in the way").unwrap();
    let window = Window::open(&WindowOptions { data: Some(blocked.clone()), ..WindowOptions::default() }).await;
    let text = window.text().await;
    assert!(text.contains(&*blocked.to_string_lossy()), "the page names the folder: {text}");
    std::fs::remove_file(&blocked).unwrap();
    window.press("Try again").await;
    window.until("the week is shown", "return document.body.dataset.page === 'week'").await;
}

#[test]
fn wrong_usage_is_refused_without_a_window() {
    let ended = Command::new(env!("CARGO_BIN_EXE_freshlegs")).args(["--today", "2026-13-01"]).output().unwrap();
    assert_eq!(ended.status.code(), Some(2));
    let ended = Command::new(env!("CARGO_BIN_EXE_freshlegs")).arg("--version").output().unwrap();
    assert!(ended.status.success());
}
