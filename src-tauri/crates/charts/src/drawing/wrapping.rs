//! What goes around a drawing: the root element with a role, a title and a description.
//!
//! plotters writes none of them. `role="img"` keeps a screen reader from reading the axis as loose numbers.

use super::written::escaped;

/// What a drawing is called and what it shows.
pub(crate) struct Frontispiece<'a> {
    /// Begins the ids of title and description, for example `effort-quality`.
    pub(crate) name: &'a str,
    /// The view box, in pixels.
    pub(crate) size: (u32, u32),
    /// What it is.
    pub(crate) title: &'a str,
    /// What it shows.
    pub(crate) description: &'a str,
}

/// The whole SVG around its elements.
pub(crate) fn wrap(front: &Frontispiece<'_>, body: &str) -> String {
    let Frontispiece { name, size: (width, height), title, description } = front;
    let (title, description) = (escaped(title), escaped(description));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{name}-title {name}-description\" \
         font-family=\"Inter, system-ui, sans-serif\">\n\
         <title id=\"{name}-title\">{title}</title>\n\
         <desc id=\"{name}-description\">{description}</desc>\n{body}</svg>\n"
    )
}
