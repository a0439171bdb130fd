//! The open window, and how a person finds things in it.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, Key};

use super::display::{Display, Group};
use super::{TODAY, WEEK};

/// How long anything may take on a busy machine before the test says it never came.
const PATIENCE: Duration = Duration::from_secs(20);

/// The file that stands for what is chosen in the system's "Open" dialog, beside what was saved.
const OPENED: &str = "opened.json";

/// How a window is opened.
#[derive(Clone, Debug, Default)]
pub struct WindowOptions {
    /// The folder, where it is not an empty one of its own.
    pub data: Option<PathBuf>,
    /// Dark instead of light.
    pub dark: bool,
    /// The sample athlete, with this week accepted.
    pub sample: bool,
    /// The day to take for today, where it is not the Thursday of most stories.
    pub today: Option<&'static str>,
}

/// The program, open and driven.
pub struct Window {
    // Dropped in this order: the session, the driver with the program, the display, the folder.
    page: WebDriver,
    _driver: Group,
    display: Display,
    folder: TempDir,
    data: PathBuf,
}

impl Drop for Window {
    fn drop(&mut self) {
        // The driver's group is ended, the program with it; a farewell from here would wait for a minute in vain.
        let _ = self.page.clone().leak();
    }
}

impl Window {
    /// Opens the program and waits until its page can be used.
    pub async fn open(options: &WindowOptions) -> Self {
        let window = Self::start(options).await;
        window.ready().await;
        if options.sample {
            window.call("load_sample", json!({})).await.expect("an empty file takes the sample athlete");
            let _ = window.call("accept_week", json!({ "week": WEEK })).await;
            window.reload().await;
        }
        window
    }

    async fn start(options: &WindowOptions) -> Self {
        let folder = tempfile::tempdir().expect("a folder for this test");
        let data = options.data.clone().unwrap_or_else(|| folder.path().join("athlete"));
        let saved = folder.path().join("saved");
        std::fs::create_dir(&saved).expect("a folder for what is saved");
        let display = Display::open();
        let theme = if options.dark { "dark" } else { "light" };
        let flags =
            ["--data-dir", &data.to_string_lossy(), "--today", options.today.unwrap_or(TODAY), "--theme", theme]
                .map(str::to_owned);
        let mut wanted = Capabilities::new();
        let options = json!({ "binary": env!("CARGO_BIN_EXE_freshlegs"), "args": flags });
        wanted.set("webkitgtk:browserOptions", options).expect("options are JSON");
        // WebKit's driver now and then loses its first session (tauri.md 5.4); a test itself is never tried again.
        let (driver, page) = match Self::session(&display, &saved, wanted.clone()).await {
            Ok(open) => open,
            Err(_) => Self::session(&display, &saved, wanted).await.expect("the driver opens a session"),
        };
        Self { page, _driver: driver, display, folder, data }
    }

    async fn session(display: &Display, saved: &Path, wanted: Capabilities) -> WebDriverResult<(Group, WebDriver)> {
        let (driver, port) =
            display.driver(&[("FRESHLEGS_SAVE_TO", saved), ("FRESHLEGS_OPEN_FROM", &saved.join(OPENED))]);
        let until = Instant::now() + PATIENCE;
        while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            assert!(Instant::now() < until, "WebKit's driver does not listen");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let page = WebDriver::new(format!("http://127.0.0.1:{port}"), wanted).await?;
        page.set_script_timeout(PATIENCE).await?;
        Ok((driver, page))
    }

    /// Waits until the page shows its data and can be used.
    pub async fn ready(&self) {
        self.until("the page is ready", "return document.body !== null && 'ready' in document.body.dataset").await;
    }

    /// Reads the page again, as after a restart.
    pub async fn reload(&self) {
        // The old page may still say it is ready; only the new one has no mark.
        self.script("document.body.dataset.old = ''; location.reload()").await;
        self.until("the page was read again", "return document.body !== null && !('old' in document.body.dataset)")
            .await;
        self.ready().await;
    }

    /// Goes to a page by its name in the bar.
    pub async fn go(&self, page: &str) {
        self.script(&format!("location.hash = '#/{page}'")).await;
        let arrived = format!("return document.body.dataset.page === '{page}' && 'ready' in document.body.dataset");
        self.until(&format!("the page {page} is shown"), &arrived).await;
    }

    /// The one visible element of a role whose name holds these words, as a screen reader has them.
    pub async fn by_role(&self, role: &str, name: &str) -> WebElement {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = self.named(role, name).await {
                return found;
            }
            assert!(Instant::now() < until, "no {role} named “{name}” came; the page says: {}", self.text().await);
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Presses the button with this name.
    pub async fn press(&self, name: &str) {
        self.by_role("button", name).await.click().await.expect("a button can be pressed");
    }

    /// The first element of a selector, once it is there.
    pub async fn find(&self, selector: &str) -> WebElement {
        let there = format!("return document.querySelector({}) !== null", json!(selector));
        self.until(selector, &there).await;
        self.page.find(By::Css(selector)).await.expect("it was just there")
    }

    /// Presses what a selector names, brought to the middle first: a head that stays above would catch the press.
    pub async fn click(&self, selector: &str) {
        self.find(selector).await;
        let middle = format!("document.querySelector({}).scrollIntoView({{ block: 'center' }})", json!(selector));
        self.script(&middle).await;
        self.find(selector).await.click().await.unwrap_or_else(|error| panic!("{selector} cannot be pressed: {error}"));
    }

    /// Types keys to whatever has the focus.
    pub async fn keys(&self, keys: &str) {
        self.page.action_chain().send_keys(keys).perform().await.expect("keys can be typed");
    }

    /// One key with others held down.
    pub async fn chord(&self, held: &[Key], key: &str) {
        let mut chain = self.page.action_chain();
        for key in held {
            chain = chain.key_down(key.clone());
        }
        chain = chain.send_keys(key);
        for key in held {
            chain = chain.key_up(key.clone());
        }
        chain.perform().await.expect("keys can be held");
    }

    /// Drags one element onto another with the mouse, in steps as a hand does.
    pub async fn drag(&self, what: &WebElement, onto: &WebElement) {
        let chain = self.page.action_chain().move_to_element_center(what).click_and_hold();
        let chain = chain.move_by_offset(8, 0).move_to_element_center(onto).move_by_offset(1, 1).release();
        chain.perform().await.expect("the mouse can drag");
    }

    /// Waits until a script returns true.
    pub async fn until(&self, what: &str, script: &str) {
        let until = Instant::now() + PATIENCE;
        while self.try_script(script).await != Some(Value::Bool(true)) {
            assert!(Instant::now() < until, "it never came to this: {what}; the page says: {}", self.text().await);
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits until the status line says something that holds these words.
    pub async fn said(&self, words: &str) {
        let heard = format!(
            "return [...document.querySelectorAll('[role=status]')].some((e) => e.textContent.includes({}))",
            json!(words)
        );
        self.until(&format!("the status line says “{words}”"), &heard).await;
    }

    /// What a script in the page returns.
    pub async fn script(&self, script: &str) -> Value {
        let returned = self.page.execute(script.to_owned(), vec![]).await;
        returned.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// What a script that ends by calling its last argument gives.
    pub async fn script_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let returned = self.page.execute_async(script.to_owned(), arguments).await;
        returned.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// Calls a command of the shell as the page does.
    pub async fn call(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let script = "const [name, args, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(name, args).then((answer) => done({ answer }), (fault) => done({ fault }));";
        let reply = self.script_async(script, vec![json!(command), arguments]).await;
        match reply.get("fault") {
            Some(fault) => Err(fault.clone()),
            None => Ok(reply["answer"].clone()),
        }
    }

    /// All the words on the page.
    pub async fn text(&self) -> String {
        let words = self.try_script("return document.body ? document.body.innerText : ''").await;
        words.and_then(|words| words.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Sets the size of the window.
    pub async fn resize(&self, width: u32, height: u32) {
        self.page.set_window_rect(0, 0, width, height).await.expect("a window has a size");
        self.until("the window has its size", &format!("return innerWidth === {width}")).await;
    }

    /// The driver's own view of the page.
    pub fn page(&self) -> &WebDriver {
        &self.page
    }

    /// Where what is saved goes, in place of the system's dialog.
    pub fn saved(&self) -> PathBuf {
        self.folder.path().join("saved")
    }

    /// What is chosen in place of the system's "Open" dialog.
    pub fn opened(&self) -> PathBuf {
        self.saved().join(OPENED)
    }

    /// The athlete's folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The display, for a second program beside.
    pub fn display(&self) -> &Display {
        &self.display
    }

    async fn try_script(&self, script: &str) -> Option<Value> {
        self.page.execute(script.to_owned(), vec![]).await.ok().map(|returned| returned.json().clone())
    }

    async fn named(&self, role: &str, name: &str) -> Option<WebElement> {
        // Candidates by what usually has the role; the driver then says what it is called and whether it is seen.
        let selector = match role {
            "button" => "button, [role=button], summary",
            "link" => "a[href], [role=link]",
            "dialog" => "dialog[open], [role=dialog]",
            "radio" => "input[type=radio], [role=radio]",
            "textbox" => "input:not([type]), input[type=text], textarea, [role=textbox]",
            "menuitem" => "[role=menuitem], [role=menuitemradio]",
            "heading" => "h1, h2, h3, h4, [role=heading]",
            other => return Box::pin(self.first_named(&format!("[role={other}]"), name)).await,
        };
        self.first_named(selector, name).await
    }

    async fn first_named(&self, selector: &str, name: &str) -> Option<WebElement> {
        for element in self.page.find_all(By::Css(selector)).await.ok()? {
            let label = self.label(&element).await.unwrap_or_default();
            if label.contains(name) && element.is_displayed().await.unwrap_or_default() {
                return Some(element);
            }
        }
        None
    }

    /// The accessible name as WebKit computes it.
    async fn label(&self, element: &WebElement) -> Option<String> {
        let answer = self.page.execute(
            "const [e] = arguments; const by = e.getAttribute('aria-labelledby');
             const words = by ? by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
               : e.getAttribute('aria-label') ?? [...(e.labels ?? [])].map((l) => l.textContent).join(' ');
             return (words || e.textContent || '').replace(/\\s+/g, ' ').trim();"
                .to_owned(),
            vec![element.to_json().ok()?],
        );
        answer.await.ok()?.json().as_str().map(str::to_owned)
    }
}
