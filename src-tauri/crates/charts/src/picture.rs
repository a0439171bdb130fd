//! A chart as a PNG, for the terminal.

use std::sync::{Arc, LazyLock};

use resvg::{tiny_skia, usvg};

use crate::fonts;

/// Why a chart could not become a picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureFault {
    /// The text is not SVG.
    #[error("the chart is not a valid SVG: {0}")]
    Svg(#[from] usvg::Error),
    /// No pixels, or more than memory holds.
    #[error("a picture of {width} × {height} pixels cannot be made")]
    Size {
        /// Pixels asked for.
        width: u32,
        /// Pixels asked for.
        height: u32,
    },
    /// The pixels could not be written as PNG.
    #[error("the picture could not be packed: {0}")]
    Packing(String),
}

/// The bundled faces, read once.
static FACES: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
    let mut faces = usvg::fontdb::Database::new();
    for face in fonts::ALL {
        faces.load_font_data(face.to_vec());
    }
    faces.set_sans_serif_family("Inter");
    Arc::new(faces)
});

/// Draws a chart's SVG as PNG, `scale` picture pixels for one of the view box (2 for a sharp screen).
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, PictureFault> {
    let options = usvg::Options { font_family: "Inter".to_owned(), fontdb: FACES.clone(), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(svg, &options)?;
    let size = tree.size().to_int_size();
    let pixels = |length: u32| (length as f32 * scale).ceil() as u32;
    let (width, height) = (pixels(size.width()), pixels(size.height()));
    let mut canvas = tiny_skia::Pixmap::new(width, height).ok_or(PictureFault::Size { width, height })?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut canvas.as_mut());
    canvas.encode_png().map_err(|fault| PictureFault::Packing(fault.to_string()))
}
