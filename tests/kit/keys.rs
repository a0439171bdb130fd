//! The keyboard alone: keys by their names, counted as they are struck.

use thirtyfour::Key;

use super::Window;

/// The Tab key.
pub const TAB: &str = "\u{E004}";
/// The Enter key.
pub const ENTER: &str = "\u{E007}";
/// The Escape key.
pub const ESCAPE: &str = "\u{E00C}";
/// The space bar.
pub const SPACE: &str = " ";
/// One page back.
pub const PAGE_UP: &str = "\u{E00E}";
/// One page on.
pub const PAGE_DOWN: &str = "\u{E00F}";
/// To the last of something.
pub const END: &str = "\u{E010}";
/// The arrow downwards.
pub const DOWN: &str = "\u{E015}";
/// To the first of something.
pub const HOME: &str = "\u{E011}";
/// The arrow to the left.
pub const LEFT: &str = "\u{E012}";
/// The arrow to the right.
pub const RIGHT: &str = "\u{E014}";

/// More Tabs than this and nobody would still be looking.
const MANY: usize = 60;

/// Two hands on the keys. The mouse is not touched.
pub struct Keyboard<'w> {
    window: &'w Window,
    struck: usize,
}

impl<'w> Keyboard<'w> {
    /// The keyboard of a window.
    pub fn of(window: &'w Window) -> Self {
        Self { window, struck: 0 }
    }

    /// Strikes keys one after the other.
    pub async fn strike(&mut self, keys: &str) {
        self.struck += keys.chars().count();
        self.window.keys(keys).await;
    }

    /// Strikes a key while Control is held: one stroke.
    pub async fn control(&mut self, key: &str) {
        self.struck += 1;
        self.window.chord(&[Key::Control], key).await;
    }

    /// Strikes a key while Shift is held: one stroke.
    pub async fn shift(&mut self, key: &str) {
        self.struck += 1;
        self.window.chord(&[Key::Shift], key).await;
    }

    /// Goes on with Tab until focus stands on what the selector names.
    pub async fn tab_to(&mut self, selector: &str) {
        for _ in 0..MANY {
            if self.window.has_focus(selector).await {
                return;
            }
            self.strike(TAB).await;
        }
        panic!("Tab never came to {selector}");
    }

    /// How many keys were struck since the last time this was asked.
    pub fn count(&mut self) -> usize {
        std::mem::take(&mut self.struck)
    }
}

impl Window {
    /// Whether focus stands on what the selector names, or inside it.
    pub async fn has_focus(&self, selector: &str) -> bool {
        let script = format!("return document.activeElement.closest({}) !== null", serde_json::json!(selector));
        self.script(&script).await == serde_json::json!(true)
    }

    /// Waits until focus stands there.
    pub async fn focus_comes_to(&self, selector: &str) {
        let script = format!("return document.activeElement.closest({}) !== null", serde_json::json!(selector));
        self.until(&format!("focus stands on {selector}"), &script).await;
    }
}
