//! The one window: how it is built, what it refuses, when it is shown.
//!
//! The content policy does not keep a page from moving to another address; the guard here does. The window
//! is built hidden and shown when its page is ready, so that nobody sees it empty.

use std::io::Write;
use std::time::Duration;

use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::window::Color;
use tauri::{AppHandle, Manager, Runtime, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::clock::Clock;
use crate::flags::{Flags, Theme};

/// The window's label in the configuration and the capabilities.
pub const LABEL: &str = "main";

/// Longer than this nobody waits before a window: it is shown as it is.
const PATIENCE: Duration = Duration::from_millis(1500);

/// What the page has in hand when its window is closed has this long to be saved.
const LAST_WORDS: Duration = Duration::from_millis(800);

/// The page's own grounds in both themes, so that nothing flashes before its first paint.
const LIGHT: Color = Color(0xF5, 0xF8, 0xF7, 0xFF);
const DARK: Color = Color(0x0F, 0x17, 0x15, 0xFF);

/// Builds the window from the configuration, hidden.
///
/// # Errors
/// If the system cannot open a window.
pub fn open<R: Runtime>(app: &AppHandle<R>, flags: &Flags) -> tauri::Result<()> {
    let Some(config) = app.config().app.windows.iter().find(|window| window.label == LABEL) else {
        return Err(tauri::Error::WindowNotFound);
    };
    let theme = flags.theme.map(|theme| match theme {
        Theme::Light => tauri::Theme::Light,
        Theme::Dark => tauri::Theme::Dark,
    });
    let window = WebviewWindowBuilder::from_config(app, config)?
        .theme(theme)
        .on_navigation(is_our_own)
        .on_new_window(|_address, _features| NewWindowResponse::Deny)
        .on_download(|_page, _event| false)
        .on_permission_request(|_page, _kind| PermissionResponse::Deny)
        .devtools(cfg!(debug_assertions))
        // The page keeps nothing: all state is in the athlete's file. A driver's session does not work without.
        .incognito(!driven())
        .build()?;
    let dark = theme.or_else(|| window.theme().ok()) == Some(tauri::Theme::Dark);
    window.set_background_color(Some(if dark { DARK } else { LIGHT }))?;
    let closing = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
            last_words(&closing);
        }
    });
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(PATIENCE).await;
        show(&app);
    });
    Ok(())
}

/// The page can be used: shows the window, or says how long it took and ends where that was asked for.
pub fn ready<R: Runtime>(app: &AppHandle<R>) {
    let took = app.state::<Clock>().since_start().as_millis();
    log::info!("usable after {took} ms");
    show(app);
    if app.state::<Flags>().measure {
        let _ = writeln!(std::io::stdout(), "{{\"ready_ms\":{took}}}");
        app.exit(0);
    }
}

/// Lets the page save a sentence that is still being typed, and closes the window when it answers, or soon anyway.
fn last_words<R: Runtime>(window: &WebviewWindow<R>) {
    let asked = window.eval("window.dispatchEvent(new Event('closing'))");
    let patience = if asked.is_ok() { LAST_WORDS } else { Duration::ZERO };
    let app = window.app_handle().clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(patience).await;
        close(&app);
    });
}

/// Closes the window for good; nothing is asked any more.
pub fn close<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(LABEL)
        && let Err(error) = window.destroy()
    {
        log::warn!("the window did not close: {error}");
    }
}

/// Brings the window to the front, for a second start.
pub fn bring_forward<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let asked = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
        if let Err(error) = asked {
            log::warn!("the window did not come forward: {error}");
        }
    }
}

/// Whether a WebDriver session holds the window.
pub fn driven() -> bool {
    std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true")
}

fn show<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(LABEL)
        && let Err(error) = window.show()
    {
        log::warn!("the window did not show: {error}");
    }
}

/// Our own pages only: the `tauri` scheme, and `http://tauri.localhost` where the system has no own schemes.
fn is_our_own(address: &Url) -> bool {
    let by_scheme = address.scheme() == "tauri" && address.host_str() == Some("localhost");
    let by_host = cfg!(windows) && address.scheme() == "http" && address.host_str() == Some("tauri.localhost");
    by_scheme || by_host
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_but_our_own_is_gone_to() {
        let goes = |address: &str| is_our_own(&address.parse().unwrap());
        assert!(goes("tauri://localhost/index.html"));
        for foreign in [
            "https://example.org/",
            "http://tauri.localhost.example.org/",
            "file:///etc/passwd",
            "data:text/html,<h1>hello</h1>",
            "javascript:alert(1)",
            "about:blank",
            "tauri://example.org/",
        ] {
            assert!(!goes(foreign), "the window must not go to {foreign}");
        }
    }
}
