//! All charts by their names.

use freshlegs_texts::Catalogue;

use crate::past::{Look, Past};
use crate::{Chart, Dot, MapOptions};

/// A chart by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartName {
    /// Effort to the right, quality upwards, one dot a session.
    EffortQuality,
    /// Effort and quality over time.
    OverTime,
    /// Keenness and enjoyment.
    Keenness,
    /// Effort less quality, with Drift's reading.
    Decoupling,
    /// Weekly load and monotony.
    Load,
    /// Rest days kept.
    Rest,
    /// Fast metres, jumps, max-velocity days.
    Exposure,
}

impl ChartName {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 7] =
        [Self::EffortQuality, Self::OverTime, Self::Keenness, Self::Decoupling, Self::Load, Self::Rest, Self::Exposure];

    /// The name on the command line and in the window, for example `over-time`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::EffortQuality => "effort-quality",
            Self::OverTime => "over-time",
            Self::Keenness => "keenness",
            Self::Decoupling => "decoupling",
            Self::Load => "load",
            Self::Rest => "rest",
            Self::Exposure => "exposure",
        }
    }

    /// The chart of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|chart| chart.name() == name)
    }

    /// Draws it.
    pub fn draw(self, past: &Past<'_>, look: &Look, words: &Catalogue) -> Chart {
        match self {
            Self::EffortQuality => map(past, look, words),
            Self::OverTime => crate::over_time(past, look, words),
            Self::Keenness => crate::keenness(past, look, words),
            Self::Decoupling => crate::decoupling(past, look, words),
            Self::Load => crate::load(past, look, words),
            Self::Rest => crate::rest(past, look, words),
            Self::Exposure => crate::exposure(past, look, words),
        }
    }
}

/// The map of the past, with a ring around the newest session that leads.
fn map(past: &Past<'_>, look: &Look, words: &Catalogue) -> Chart {
    let asked = past.asked(look);
    let leads = crate::past::leading(&asked);
    let dot = |session: &crate::Session| {
        let felt = session.felt()?;
        Some(Dot { id: session.id, day: felt.day, kind: felt.kind, effort: felt.effort, quality: felt.quality })
    };
    let dots: Vec<Dot> = asked.iter().filter_map(dot).collect();
    let newest = asked.iter().rev().filter(|session| session.felt().is_some() && look.shows(session.day));
    let ringed = newest.clone().find(|session| leads(session)).or(newest.clone().next()).map(|session| session.id);
    let options = MapOptions {
        width: look.width,
        height: look.height,
        theme: look.theme,
        small: false,
        today: look.today,
        ringed,
        since: look.since,
        narrowed: look.kinds.narrowed(),
        table: look.table,
    };
    crate::effort_quality(&dots, &options, words)
}
