//! The one bundled typeface, Inter, for charts and paper.
//!
//! The files are fetched by `cargo xtask` and are not in the repository; `build.rs` says so when they are missing.

/// Inter, regular.
pub const REGULAR: &[u8] = include_bytes!("../../../../ui/vendor/fonts/Inter_400Regular.ttf");
/// Inter, italic.
pub const ITALIC: &[u8] = include_bytes!("../../../../ui/vendor/fonts/Inter_400Regular_Italic.ttf");
/// Inter, medium (500): the athlete's own sentence on paper.
pub const MEDIUM: &[u8] = include_bytes!("../../../../ui/vendor/fonts/Inter_500Medium.ttf");
/// Inter, semibold (600).
pub const SEMIBOLD: &[u8] = include_bytes!("../../../../ui/vendor/fonts/Inter_600SemiBold.ttf");
/// Inter, bold (700).
pub const BOLD: &[u8] = include_bytes!("../../../../ui/vendor/fonts/Inter_700Bold.ttf");
/// Inter, bold italic: the hand of speed.
pub const BOLD_ITALIC: &[u8] = include_bytes!("../../../../ui/vendor/fonts/Inter_700Bold_Italic.ttf");

/// The faces that charts are set in.
pub const ALL: [&[u8]; 5] = [REGULAR, ITALIC, SEMIBOLD, BOLD, BOLD_ITALIC];
