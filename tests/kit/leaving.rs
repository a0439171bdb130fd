//! The two ways a program ends: its window is closed, or it is gone in the middle of something.

use std::fs::File;
use std::time::{Duration, Instant};

use super::Window;
use super::close_button::press_close;

/// How long an end may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);

impl Window {
    /// Closes the window as its corner does, and returns when the file is closed and free.
    pub async fn close(self) {
        press_close(self.display().name());
        let log = self.data().join("profile/freshlegs.db-wal");
        self.gone(move || !log.exists()).await;
    }

    /// Ends the program without a word to it, as a power cut does, and returns when the file is free.
    pub async fn kill(self) {
        // Ending the session makes WebKit's driver kill the program.
        self.page().clone().quit().await.expect("the driver ends its session");
        self.gone(|| true).await;
    }

    async fn gone(self, closed: impl Fn() -> bool) {
        let lock = self.data().join("profile/freshlegs.lock");
        let until = Instant::now() + PATIENCE;
        while !(closed() && File::open(&lock).is_ok_and(|file| file.try_lock().is_ok())) {
            assert!(Instant::now() < until, "the program does not end");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}
