//! The desktop program: hands over to the shell at once.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    // First of all, while this thread is the only one.
    freshlegs_shell::rendering::prefer_the_safe_path();
    freshlegs_shell::run()
}
