//! Tells Tauri where the shell's permission files live, and builds again when they or the pages change.
//!
//! Debug builds have one more command, which panics on purpose; its files are not even read in release builds.
fn main() {
    for watched in ["src-tauri/capabilities", "src-tauri/permissions", "ui", "tauri.conf.json"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    let debug = std::env::var("PROFILE").is_ok_and(|profile| profile == "debug");
    let (capabilities, permissions) = if debug {
        ("./src-tauri/capabilities/**/*", "./src-tauri/permissions/**/*.toml")
    } else {
        ("./src-tauri/capabilities/*.json", "./src-tauri/permissions/*.toml")
    };
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern(capabilities)
        .app_manifest(tauri_build::AppManifest::new().permissions_path_pattern(permissions));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
