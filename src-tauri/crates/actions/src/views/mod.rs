//! What a page or the terminal is given to show: plain values, already in the athlete's words.

mod chart;
mod content;
mod day;
mod ease;
mod life;
mod proposal;
mod reading;
mod record;
mod records;
mod report;
mod settings;
mod trends;
mod week;

pub use chart::ChartAsked;
pub use content::{ContentChoice, ContentDraft, ContentsView};
pub use day::{DayKind, DaySheetView, EventDraft, EventView, FrameDraft, FrameView, MorningView};
pub use ease::{Ease, OfferView, OffersView};
pub use life::{LadderView, LifeChange, LifeView, ModeChoice, ModesView};
pub use proposal::{ConflictView, Loosen, ProposalDay, ProposalView, WayOut};
pub use reading::{BehindSession, ChannelView, Fine, MissingView, MutedView, PlateauView, ReadingView};
pub use record::{Draft, RecordForm, RecordedView, Usual};
pub use records::{BinView, BinnedLine, RecordLine, RecordsAsked, RecordsOutline};
pub use report::ReportPart;
pub use settings::{Bootstrap, HistoryView, Palette, SeasonView, SeasonWeek, SettingsView, TextSize};
pub use trends::{ChartHit, ChartView, RecentSession, TrendsView};
pub use week::{
    BlockView, CardState, CardView, DayView, Dose, MoveTarget, PickedUp, Picture, RatingView, SessionView, WeekView,
};
