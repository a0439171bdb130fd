//! Boxes on the chart, and where among them a label still has room.

/// A box: left, top, width and height in pixels of the view box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

/// The card with everything on it that a label must not cover.
pub(crate) struct Room {
    bounds: Place,
    taken: Vec<Place>,
}

impl Place {
    pub(crate) fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    pub(crate) fn around((x, y): (f64, f64), width: f64, height: f64) -> Self {
        Self { x: x - width / 2.0, y: y - height / 2.0, width, height }
    }

    pub(crate) fn right(&self) -> f64 {
        self.x + self.width
    }

    pub(crate) fn bottom(&self) -> f64 {
        self.y + self.height
    }

    pub(crate) fn centre(&self) -> (f64, f64) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// The same box, larger by a margin on all sides.
    pub(crate) fn grown(&self, by: f64) -> Self {
        Self { x: self.x - by, y: self.y - by, width: self.width + 2.0 * by, height: self.height + 2.0 * by }
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    pub(crate) fn holds(&self, other: &Self) -> bool {
        self.x <= other.x && self.y <= other.y && self.right() >= other.right() && self.bottom() >= other.bottom()
    }
}

impl Room {
    pub(crate) fn within(bounds: Place) -> Self {
        Self { bounds, taken: Vec::new() }
    }

    /// From now on no label may lie here.
    pub(crate) fn take(&mut self, place: Place) {
        self.taken.push(place);
    }

    /// From now on no label may lie on this line.
    pub(crate) fn take_line(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.taken.extend(beads(from, to));
    }

    pub(crate) fn is_free(&self, place: &Place) -> bool {
        self.bounds.holds(place) && !self.taken.iter().any(|taken| taken.meets(place))
    }

    pub(crate) fn is_free_line(&self, from: (f64, f64), to: (f64, f64)) -> bool {
        beads(from, to).all(|bead| self.is_free(&bead))
    }

    /// Takes the first of the places that is free.
    pub(crate) fn first_free(&mut self, places: impl IntoIterator<Item = Place>) -> Option<Place> {
        let place = places.into_iter().find(|place| self.is_free(place))?;
        self.take(place);
        Some(place)
    }
}

/// A line as small boxes, one every four pixels.
fn beads(from: (f64, f64), to: (f64, f64)) -> impl Iterator<Item = Place> {
    let count = ((to.0 - from.0).hypot(to.1 - from.1) / 4.0).ceil().max(1.0);
    (0..=count as usize).map(move |bead| {
        let way = bead as f64 / count;
        Place::around((from.0 + (to.0 - from.0) * way, from.1 + (to.1 - from.1) * way), 3.0, 3.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_takes_the_first_place_that_is_free() {
        let mut room = Room::within(Place::new(0.0, 0.0, 100.0, 100.0));
        room.take_line((0.0, 50.0), (100.0, 50.0));
        let outside = Place::new(90.0, 10.0, 20.0, 10.0);
        let on_the_line = Place::new(10.0, 45.0, 20.0, 10.0);
        let above = Place::new(10.0, 30.0, 20.0, 10.0);
        assert_eq!(room.first_free([outside, on_the_line, above]), Some(above));
        assert_eq!(room.first_free([above]), None, "it is taken now");
    }
}
