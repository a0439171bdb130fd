//! How much time the days of a week have, and what can be done on them.
//!
//! A date's own frame stands above its weekday's; a day of which nothing was said is free.

use freshlegs_calendar::{Day, Week};
use freshlegs_plan::DayFrame;
use freshlegs_store::{FrameOf, Reader, StoreFault};

/// The frame of one day, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Framed {
    pub(crate) frame: DayFrame,
    /// Whether it was set for this date alone.
    pub(crate) once: bool,
    /// Whether it was set at all.
    pub(crate) set: bool,
}

/// The frames of a week's days.
pub(crate) fn of_week(read: &Reader<'_>, week: Week) -> Result<[Framed; 7], StoreFault> {
    let known = read.frames()?;
    Ok(week.days().map(|day| framed(&known, day)))
}

fn framed(known: &[(FrameOf, DayFrame)], day: Day) -> Framed {
    let of = |wanted: FrameOf| known.iter().find(|(of, _)| *of == wanted).map(|(_, frame)| *frame);
    let once = of(FrameOf::Day(day));
    let every = of(FrameOf::Weekday(day.weekday()));
    let frame = once.or(every);
    Framed { frame: frame.unwrap_or(DayFrame::FREE), once: once.is_some(), set: frame.is_some() }
}
