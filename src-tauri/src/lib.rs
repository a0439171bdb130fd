//! The shell.
/// Runs the program.
pub fn run() {
    let _ = tauri::Builder::default().run(tauri::generate_context!());
}
