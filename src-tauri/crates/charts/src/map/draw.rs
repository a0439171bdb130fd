//! The drawing, from the ground up: card, discs, usual lines, weekly means, dots, ring, words.

use std::collections::BTreeSet;

use freshlegs_calendar::WeekStart;
use freshlegs_trends::{Felt, Usuals, speed, weekly_means};

use super::frame::Frame;
use super::stack::{Placed, Shade, Stacks};
use super::{Dot, MapOptions, axes, labels};
use crate::drawing::{Palette, Pen, Theme};
use crate::names::Names;
use crate::shape::{Filling, shape};

/// The surface around each mark, in pixels.
const HALO: f64 = 1.5;

/// The ring's radius; the same ring that hover and focus draw in the window.
pub(super) const RING: f64 = 12.5;

/// Weeks of the line of weekly means.
const WEEKS: u8 = 6;

/// Everything that the map is drawn from.
pub(super) struct Drawing<'a> {
    /// What is shown, oldest first.
    pub(super) shown: &'a [Dot],
    /// Every session, shown or not.
    pub(super) felt: &'a [Felt],
    pub(super) usuals: Option<Usuals>,
    pub(super) frame: &'a Frame,
    pub(super) stacks: &'a Stacks,
    pub(super) options: &'a MapOptions,
    pub(super) names: &'a Names<'a>,
}

/// The map's SVG elements.
pub(super) fn elements(drawing: &Drawing<'_>) -> String {
    let options = drawing.options;
    let colours = options.theme.palette();
    Pen::elements((options.width, options.height), colours.page, |pen| {
        let card = drawing.frame.card;
        // An outline is drawn on the line, so the card steps in by half of it.
        let card = if colours.outline.is_some() { card.grown(-0.5) } else { card };
        pen.card(&card, colours.surface, colours.outline);
        discs(pen, drawing, colours);
        usual_lines(pen, drawing, colours);
        let means = if options.small { Vec::new() } else { means(drawing) };
        mean_line(pen, &means, colours);
        dots(pen, drawing, colours);
        labels::write(pen, drawing, &means, colours);
        if !options.small {
            axes::around(pen, drawing, colours);
        }
    })
}

/// The marked session: the ringed one, else the newest.
pub(super) fn marked<'a>(drawing: &Drawing<'a>) -> Option<&'a Placed> {
    let placed = &drawing.stacks.placed;
    let ringed = placed.iter().find(|placed| Some(placed.dot.id) == drawing.options.ringed);
    ringed.or_else(|| placed.last())
}

/// The radius of a mark; on the small map the one it is about is larger.
pub(super) fn radius(drawing: &Drawing<'_>, placed: &Placed) -> f64 {
    let about = drawing.options.small && placed.shade == Shade::Recent;
    if about { drawing.stacks.radius * 1.3 } else { drawing.stacks.radius }
}

fn discs(pen: &Pen, drawing: &Drawing<'_>, colours: &Palette) {
    let discs = || drawing.stacks.crowds.iter().filter_map(|crowd| Some((crowd.at, crowd.disc?)));
    discs().for_each(|(at, radius)| pen.disc(at, radius, colours.tint()));
    // On paper an older circle is hollow, too; the tint and a hairline keep the disc apart from it.
    let line = if colours.fades { 1.0 } else { 0.5 };
    discs().for_each(|(at, radius)| pen.ring(at, radius, colours.ink_at(0.5), line));
}

/// Two broken lines that cross in the middle; on paper the shorter dashes are quality's.
fn usual_lines(pen: &Pen, drawing: &Drawing<'_>, colours: &Palette) {
    let Some(usuals) = drawing.usuals else { return };
    let card = drawing.frame.card;
    let (x, y) = drawing.frame.at(usuals.effort, usuals.quality);
    let quality = if drawing.options.theme == Theme::Print { (2.0, 3.0) } else { (6.0, 4.0) };
    pen.dashes((x, card.y), (x, card.bottom()), (6.0, 4.0), colours.effort, 1.75);
    pen.dashes((card.x, y), (card.right(), y), quality, colours.quality, 1.75);
}

/// Where the mean of each of the last weeks lies, oldest first; fewer than two are no line.
fn means(drawing: &Drawing<'_>) -> Vec<(f64, f64)> {
    let leading = if drawing.options.narrowed { drawing.felt.to_vec() } else { speed(drawing.felt) };
    let weeks = weekly_means(&leading, drawing.options.today, WEEKS, WeekStart::Monday);
    let points: Vec<_> = weeks.iter().map(|week| drawing.frame.at(week.effort, week.quality)).collect();
    if points.len() < 2 { Vec::new() } else { points }
}

/// The line gets wider and darker towards today, which gives it a direction without an arrow.
fn mean_line(pen: &Pen, points: &[(f64, f64)], colours: &Palette) {
    let last = points.len().saturating_sub(2).max(1) as f64;
    let way = |index: usize| (index as f64 / last).min(1.0);
    for (index, pair) in points.windows(2).enumerate() {
        pen.line(pair, colours.ink_at(0.55 + 0.45 * way(index)), 0.8 + 1.5 * way(index));
    }
    for (index, point) in points.iter().enumerate() {
        pen.disc(*point, 2.0, colours.ink_at(0.55 + 0.45 * way(index.saturating_sub(1))));
    }
}

/// Older ones first, so that nothing covers the days behind the sentence. One path for each shape and shade.
fn dots(pen: &Pen, drawing: &Drawing<'_>, colours: &Palette) {
    let placed = &drawing.stacks.placed;
    let ringed = placed.iter().find(|placed| Some(placed.dot.id) == drawing.options.ringed);
    let mut shades: Vec<Shade> = placed.iter().map(|placed| placed.shade).collect();
    shades.sort_unstable();
    shades.dedup();
    for shade in shades {
        let group = || placed.iter().filter(|placed| placed.shade == shade);
        let (colour, filling) = match shade {
            Shade::Recent => (colours.recent, Filling::Solid),
            Shade::Older(tenths) if colours.fades => (colours.ink_at(f64::from(tenths) / 10.0), Filling::Solid),
            Shade::Older(_) => (colours.ink, Filling::Hollow(colours.surface)),
        };
        let shapes: BTreeSet<_> = group().map(|placed| shape(placed.dot.kind)).collect();
        let each = |draw: &dyn Fn(&Placed)| {
            shapes.iter().for_each(|form| group().filter(|placed| shape(placed.dot.kind) == *form).for_each(draw));
        };
        // On the small map the neighbours give way to the one it is about.
        if let (true, Shade::Recent, Some(ringed)) = (drawing.options.small, shade, ringed) {
            pen.disc(ringed.at, RING, colours.surface);
        }
        each(&|placed| pen.halo(shape(placed.dot.kind), placed.at, radius(drawing, placed), colours.surface, HALO));
        each(&|placed| pen.mark(shape(placed.dot.kind), placed.at, radius(drawing, placed), colour, filling));
    }
    if let Some(ringed) = ringed {
        pen.ring(ringed.at, RING, colours.ink, 1.75);
    }
}
