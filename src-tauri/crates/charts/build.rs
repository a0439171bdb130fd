//! Says what to run when the fonts, which are not in the repository, have not been fetched yet.

use std::path::Path;

/// The files `src/fonts.rs` takes in.
const FONTS: [&str; 6] = ["400Regular", "400Regular_Italic", "500Medium", "600SemiBold", "700Bold", "700Bold_Italic"];

fn main() {
    for face in FONTS {
        let file = format!("../../../ui/vendor/fonts/Inter_{face}.ttf");
        println!("cargo::rerun-if-changed={file}");
        if !Path::new(&file).is_file() {
            println!(
                "cargo::error=the font Inter {face} is missing: run cargo xtask run or cargo xtask test once; they fetch the fonts"
            );
        }
    }
}
