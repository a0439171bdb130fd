//! Sets how much time a day has and what can be done on it: on one date, or on every such weekday.

use freshlegs_calendar::Day;
use freshlegs_plan::{DayFrame, Place};
use freshlegs_store::{FrameOf, Moment, Op};
use freshlegs_texts::Phrase;

use crate::views::{DaySheetView, FrameDraft};
use crate::{Desk, Done, Refusal};

/// The minutes of a day.
const WHOLE_DAY: u16 = 1440;

impl Desk {
    /// Sets the minutes and places of a day; nothing takes the setting away again.
    pub fn set_day(
        &mut self,
        moment: &Moment,
        day: Day,
        every: bool,
        frame: Option<FrameDraft>,
    ) -> Result<Done<DaySheetView>, Refusal> {
        if let Some(frame) = frame.filter(|frame| frame.minutes > WHOLE_DAY) {
            let refusal = Phrase::new("actions-day-minutes").with("given", frame.minutes);
            return Err(Refusal::field("minutes", self.say(&refusal)));
        }
        let of = if every { FrameOf::Weekday(day.weekday()) } else { FrameOf::Day(day) };
        let changed = self.change(Op::SetDay { day, every }, moment, |write| {
            match frame {
                Some(frame) => write.frames().put(of, day_frame(frame))?,
                None => write.frames().remove(of)?,
            }
            // What is said of every Monday holds for this one too.
            if every {
                write.frames().remove(FrameOf::Day(day))?;
            }
            Ok(())
        })?;
        let view = self.read_day(moment, day)?;
        self.done(changed, view)
    }
}

fn day_frame(draft: FrameDraft) -> DayFrame {
    let there = [(Place::Track, draft.track), (Place::Gym, draft.gym), (Place::Bike, draft.bike)];
    let places: Vec<Place> = there.into_iter().filter_map(|(place, there)| there.then_some(place)).collect();
    DayFrame::new(draft.minutes, &places)
}
