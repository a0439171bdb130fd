//! Says in a sentence what is missing when the fonts have not been unpacked yet.

use std::path::Path;

/// The faces that the page is set in, as `xtask/vendor.mjs` writes them.
const FACES: [&str; 4] = ["400Regular", "600SemiBold", "700Bold", "700Bold_Italic"];

fn main() {
    for face in FACES {
        let path = format!("../../../ui/vendor/fonts/Inter_{face}.ttf");
        println!("cargo:rerun-if-changed={path}");
        assert!(
            Path::new(&path).exists(),
            "the font Inter {face} is not there yet: run `npm ci && node xtask/vendor.mjs` at the top of the repository \
             (`cargo xtask run` does it for you)"
        );
    }
}
