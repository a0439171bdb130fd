//! How numbers, colours, ways and words are written in SVG: short and strict.

use std::fmt::Write as _;

use plotters_backend::BackendCoord;

/// A number of grains, written in pixels: 68 is "6.8" and 70 is "7".
pub(super) struct Tenths(pub(super) i32);

impl std::fmt::Display for Tenths {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, tenth) = (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10);
        f.write_str(if self.0 < 0 { "-" } else { "" })?;
        if tenth == 0 { write!(f, "{whole}") } else { write!(f, "{whole}.{tenth}") }
    }
}

pub(super) fn trace(way: &mut String, points: &[BackendCoord], closed: bool) {
    for (index, point) in points.iter().enumerate() {
        write!(way, "{}{} {}", if index == 0 { 'M' } else { 'L' }, Tenths(point.0), Tenths(point.1)).ok();
    }
    if closed {
        way.push('z');
    }
}

pub(super) fn attribute(body: &mut String, name: &str, value: std::fmt::Arguments<'_>) {
    write!(body, "{name}=\"{value}\" ").ok();
}

pub(super) fn end(body: &mut String) {
    body.pop();
    body.push_str("/>\n");
}

pub(super) fn hex((red, green, blue): (u8, u8, u8)) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A text as it may stand between tags or in an attribute. What XML 1.0 cannot hold is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_are_written_as_short_as_they_are() {
        assert_eq!([Tenths(-5), Tenths(70), Tenths(123)].map(|tenths| tenths.to_string()), ["-0.5", "7", "12.3"]);
    }

    #[test]
    fn words_never_become_tags() {
        assert_eq!(escaped("<script>\u{0}\"a\" & b"), "&lt;script&gt;&quot;a&quot; &amp; b");
    }
}
