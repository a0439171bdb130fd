//! The real window in a test: a display and a session bus of its own, a folder of its own, a fixed day.
//!
//! WebKitWebDriver is spoken to directly, without a browser's name (tauri.md 5.2). Nothing here waits for time
//! to pass: it waits for the page to say it is ready, or for what is asked for to be there.

mod close_button;
mod display;
mod keys;
mod leaving;
mod terminal;
mod window;

pub use display::Display;
pub use keys::{DOWN, END, ENTER, ESCAPE, HOME, Keyboard, LEFT, PAGE_DOWN, PAGE_UP, RIGHT, SPACE, TAB};
pub use terminal::terminal;
pub use window::{Window, WindowOptions};

/// The day the journeys take for today: a Thursday.
pub const TODAY: &str = "2026-11-26";
/// The Monday before.
pub const WEEK: &str = "2026-11-23";
