//! One program for one folder.
//!
//! The lock decides, the bus is courtesy: without a session bus, or with two users on one folder, only the lock
//! is there. The plugin alone lets both run (tauri.md 6.3). A folder that takes no lock at all is not "taken":
//! the window opens and says so.

use std::hash::{DefaultHasher, Hash, Hasher};

use freshlegs_store::{Lock, Place, StoreFault};
use tauri::{Runtime, plugin::TauriPlugin};

use crate::window;

/// Whose turn it is on a folder.
pub enum Turn {
    /// Ours; with the lock, or without one if the folder gives none.
    Ours(Option<Lock>),
    /// Another program's.
    Taken,
}

impl Turn {
    /// Asks for the folder's lock.
    pub fn take(place: &Place) -> Self {
        match Lock::take(place) {
            Ok(lock) => Self::Ours(Some(lock)),
            Err(StoreFault::InUse { .. }) => Self::Taken,
            Err(_) => Self::Ours(None),
        }
    }

    /// Whether this program may go on.
    pub fn is_ours(&self) -> bool {
        matches!(self, Self::Ours(_))
    }
}

/// Lets a second start bring the first one's window forward. Nothing where the system's way of asking knows
/// programs only and the folder is not the usual one.
pub fn plugin<R: Runtime>(identifier: &str, place: &Place, usual: bool) -> Option<TauriPlugin<R>> {
    let plugin =
        tauri_plugin_single_instance::Builder::new().callback(|app, _arguments, _folder| window::bring_forward(app));
    if usual {
        return Some(plugin.build());
    }
    if !cfg!(target_os = "linux") {
        return None;
    }
    // Two folders are two programs: each has its own name on the bus.
    let mut hasher = DefaultHasher::new();
    place.root().hash(&mut hasher);
    Some(plugin.dbus_id(format!("{identifier}.Folder{:x}", hasher.finish())).build())
}
