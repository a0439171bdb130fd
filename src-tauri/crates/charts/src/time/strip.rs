//! What was said of each day, as a strip: thicker says more. Never coloured.

use freshlegs_calendar::Day;

use super::around::box_of;
use super::frame::SIZE;
use super::scale::Scale;
use crate::drawing::{Palette, Pen, Place, Room, Text, Weight, width};

/// Days in a row of which the same was said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) from: Day,
    /// The last day.
    pub(crate) to: Day,
    /// How much is said, 0 nothing yet to 3.
    pub(crate) degree: u8,
    /// The word.
    pub(crate) word: String,
}

/// A row of spans.
pub(crate) struct Strip {
    pub(crate) spans: Vec<Span>,
}

impl Strip {
    pub(super) fn draw(&self, pen: &Pen, place: &Place, scale: &Scale, colours: &Palette, room: &mut Room) {
        let low = place.bottom() - 3.0;
        for span in &self.spans {
            let left = scale.edge(span.from).clamp(place.x, place.right());
            let right = scale.edge(span.to.plus(1)).clamp(left, place.right()).max(left + 1.0);
            let thick = match span.degree {
                0 => {
                    pen.dashes((left, low - 1.0), (right, low - 1.0), (1.5, 4.0), colours.edge, 1.5);
                    continue;
                }
                1 => 2.0,
                2 => 7.0,
                _ => 13.0,
            };
            let colour = if span.degree == 1 { colours.edge } else { colours.ink };
            pen.polygon(&box_of(&Place::new(left, low - thick, right - left, thick)), colour);
        }
        // A low strip has no room for words; the row's end says the newest.
        if place.height < 24.0 {
            return;
        }
        // What says most is named first, of the same the newest.
        let mut order: Vec<&Span> = self.spans.iter().rev().collect();
        order.sort_by_key(|span| std::cmp::Reverse(span.degree));
        for span in order {
            let (left, right) = (scale.edge(span.from).max(place.x), scale.edge(span.to.plus(1)).min(place.right()));
            let long = width(&span.word, Weight::Regular, SIZE);
            let y = low - 22.0;
            let middle = ((left + right) / 2.0).clamp(place.x + long / 2.0, place.right() - long / 2.0);
            let near = Place::around((middle, y), long + 8.0, SIZE);
            let fits = right - left >= long || span.degree >= 2;
            if fits && room.first_free([near]).is_some() {
                pen.text(&Text::new(&span.word, (middle, y), SIZE, colours.ink2).middle());
            }
        }
    }
}
