//! Colours by role, in the three themes. The values and their contrasts stand in the design's look.

/// In whose colours a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// The light window.
    Light,
    /// The dark window.
    Dark,
    /// Black on white; shapes and dashes carry the meaning.
    Print,
}

/// Red, green and blue, each 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// The colours of a theme.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Palette {
    /// The page around the card.
    pub(crate) page: Colour,
    /// The card that the dots lie on, and the halo around each.
    pub(crate) surface: Colour,
    /// The outline of the card, where it needs one.
    pub(crate) outline: Option<Colour>,
    /// First text, shapes, rings.
    pub(crate) ink: Colour,
    /// Second text: numbers and names.
    pub(crate) ink2: Colour,
    /// Third text: the words in the corners.
    pub(crate) ink3: Colour,
    /// Ticks.
    pub(crate) edge: Colour,
    /// The last five speed sessions.
    pub(crate) recent: Colour,
    /// The usual effort's line.
    pub(crate) effort: Colour,
    /// Effort in letters.
    pub(crate) effort_text: Colour,
    /// The usual quality's line.
    pub(crate) quality: Colour,
    /// Quality in letters.
    pub(crate) quality_text: Colour,
    /// Enjoyment's line.
    pub(crate) enjoyment: Colour,
    /// Enjoyment in letters.
    pub(crate) enjoyment_text: Colour,
    /// A rest day kept, its edge and its letters.
    pub(crate) rest: (Colour, Colour, Colour),
    /// Whether older dots fade; on paper they are hollow instead.
    pub(crate) fades: bool,
}

impl Theme {
    pub(crate) fn palette(self) -> &'static Palette {
        match self {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
            Theme::Print => &PRINT,
        }
    }
}

impl Palette {
    /// Ink on the surface at a strength of 0.5 to 1. Mixed and not transparent, so that a line never shines through.
    pub(crate) fn ink_at(&self, strength: f64) -> Colour {
        self.ink.over(self.surface, if self.fades { strength } else { 1.0 })
    }

    /// A named day's line through the rows: decoration.
    pub(crate) fn hair(&self) -> Colour {
        self.ink.over(self.page, if self.fades { 0.12 } else { 0.2 })
    }

    /// Days on which something was the matter.
    pub(crate) fn wash(&self) -> Colour {
        self.ink.over(self.page, 0.06)
    }

    /// A colour as the athlete's own band behind its line.
    pub(crate) fn tinted(&self, colour: Colour) -> Colour {
        colour.over(self.page, if self.fades { 0.16 } else { 0.1 })
    }

    /// Ink as a tint: a large area that must stay behind the dots.
    pub(crate) fn tint(&self) -> Colour {
        self.ink.over(self.surface, if self.fades { 0.08 } else { 0.12 })
    }
}

impl Colour {
    fn over(self, ground: Colour, strength: f64) -> Colour {
        let mix =
            |over: u8, under: u8| (f64::from(over) * strength + f64::from(under) * (1.0 - strength)).round() as u8;
        Colour(mix(self.0, ground.0), mix(self.1, ground.1), mix(self.2, ground.2))
    }
}

const fn hex(rgb: u32) -> Colour {
    Colour((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

const LIGHT: Palette = Palette {
    page: hex(0xF5F8F7),
    surface: hex(0xFFFFFF),
    outline: None,
    ink: hex(0x12211F),
    ink2: hex(0x44544F),
    ink3: hex(0x5B6A66),
    edge: hex(0x7C8B87),
    recent: hex(0x2449D8),
    effort: hex(0xA65B00),
    effort_text: hex(0x8A4B00),
    quality: hex(0x0B7E8C),
    quality_text: hex(0x076975),
    enjoyment: hex(0x779400),
    enjoyment_text: hex(0x526900),
    rest: (hex(0xDCF1E4), hex(0x3F8A63), hex(0x1B5438)),
    fades: true,
};

const DARK: Palette = Palette {
    page: hex(0x0F1715),
    surface: hex(0x18221F),
    outline: None,
    ink: hex(0xEAF2EF),
    ink2: hex(0xB4C3BE),
    ink3: hex(0x96A6A1),
    edge: hex(0x6E7F7A),
    recent: hex(0xA3B7FF),
    effort: hex(0xE5892B),
    effort_text: hex(0xF0A04C),
    quality: hex(0x37B3C2),
    quality_text: hex(0x62CBD6),
    enjoyment: hex(0xCFE75C),
    enjoyment_text: hex(0xCFE75C),
    rest: (hex(0x173328), hex(0x5FA982), hex(0xBFE8D0)),
    fades: true,
};

const PRINT: Palette = Palette {
    page: hex(0xFFFFFF),
    surface: hex(0xFFFFFF),
    outline: Some(hex(0x000000)),
    ink: hex(0x000000),
    ink2: hex(0x000000),
    ink3: hex(0x000000),
    edge: hex(0x000000),
    recent: hex(0x000000),
    effort: hex(0x000000),
    effort_text: hex(0x000000),
    quality: hex(0x000000),
    quality_text: hex(0x000000),
    enjoyment: hex(0x000000),
    enjoyment_text: hex(0x000000),
    rest: (hex(0xFFFFFF), hex(0x000000), hex(0x000000)),
    fades: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, relative luminance.
    fn luminance(Colour(red, green, blue): Colour) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn contrast(one: Colour, other: Colour) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn letters_can_be_read_on_card_and_page() {
        for theme in [Theme::Light, Theme::Dark, Theme::Print] {
            let colours = theme.palette();
            let (_, _, rest_text) = colours.rest;
            let ratings = [colours.effort_text, colours.quality_text, colours.enjoyment_text, rest_text];
            for text in [colours.ink, colours.ink2, colours.ink3].into_iter().chain(ratings) {
                for ground in [colours.surface, colours.page] {
                    assert!(contrast(text, ground) >= 4.5, "{theme:?}: {text:?} on {ground:?}");
                }
            }
        }
    }

    #[test]
    fn shapes_and_lines_can_be_seen_on_the_card() {
        for theme in [Theme::Light, Theme::Dark, Theme::Print] {
            let colours = theme.palette();
            let oldest = colours.ink_at(0.5);
            let (_, rest_edge, _) = colours.rest;
            let lines = [colours.effort, colours.quality, colours.enjoyment, rest_edge];
            for shape in [oldest, colours.recent, colours.edge].into_iter().chain(lines) {
                assert!(contrast(shape, colours.surface) >= 3.0, "{theme:?}: {shape:?}");
            }
        }
    }
}
