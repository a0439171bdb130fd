//! How WebKitGTK paints. The only unsafe line of the shell.
//!
//! With some graphics drivers, NVIDIA's above all, WebKitGTK's DMA-BUF path opens a blank window
//! (tauri#9304, tauri#10702). The page is light, so the safe path costs nothing that can be seen.
//! Whoever sets `WEBKIT_DISABLE_DMABUF_RENDERER` themselves, to `0` for example, is listened to.

const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Turns the DMA-BUF path off on Linux unless the switch was set from outside.
/// Must run before anything starts a thread.
pub fn prefer_the_safe_path() {
    if !cfg!(target_os = "linux") || std::env::var_os(SWITCH).is_some() {
        return;
    }
    #[expect(unsafe_code, reason = "WebKit reads the switch from the environment and from nowhere else")]
    // SAFETY: called as the first line of `main`; no other thread exists that could read the environment.
    unsafe {
        std::env::set_var(SWITCH, "1");
    }
}
