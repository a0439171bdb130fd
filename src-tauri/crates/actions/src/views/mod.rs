//! What a page or the terminal is given to show: plain values, already in the athlete's words.

mod record;
mod settings;
mod trends;
mod week;

pub use record::{Draft, RecordForm, RecordedView, Usual};
pub use settings::{Bootstrap, HistoryView, Palette, SeasonView, SeasonWeek, SettingsView, TextSize};
pub use trends::{ChartHit, ChartView, RecentSession, TrendsView};
pub use week::{
    BlockView, CardState, CardView, DayView, Dose, MoveTarget, PickedUp, Picture, ProposalDay, ProposalView,
    RatingView, SessionView, WeekView,
};
