//! The Record form, and what is said after saving.

use freshlegs_calendar::{Day, Family, Kind, Minutes};
use freshlegs_charts::Shape;
use freshlegs_record::Goal;
use freshlegs_store::{RecordId, SessionId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChartView, RatingView};

/// What is typed so far, stored at every key, even where it is not yet a valid answer:
/// nothing typed is lost. Saving reads it into an [`freshlegs_record::Entry`] or refuses with the field's name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The planned session it belongs to, if any.
    pub session: Option<SessionId>,
    /// The record being changed, if it was saved before.
    pub record: Option<RecordId>,
    /// The day the session was done on.
    pub day: Day,
    /// What it was.
    pub kind: Kind,
    /// −5 … +5, or nothing.
    pub keenness: Option<i8>,
    /// 0 … 10, or nothing.
    pub effort: Option<i8>,
    /// 0 … 10, or nothing.
    pub quality: Option<i8>,
    /// 0 … 10, or nothing.
    pub enjoyment: Option<i8>,
    /// Kept, partly, not today, or nothing.
    pub goal: Option<Goal>,
    /// 0 … 10, or nothing.
    pub pain: Option<i8>,
    /// Where, as typed.
    pub pain_place: String,
    /// One thing enjoyed, as typed.
    pub enjoyed: String,
    /// The note, as typed.
    pub note: String,
    /// Minutes, as typed.
    pub minutes: String,
    /// Whether the stop rule was followed.
    pub stopped_early: bool,
}

/// The form for one session, with the draft if there is one.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RecordForm {
    /// What to fill in; from the draft, the saved record, or blank.
    pub draft: Draft,
    /// Whether the answers come from a draft that was left open.
    pub resumed: bool,
    /// "Thursday’s" – the first part of the title, upright.
    pub title_day: String,
    /// "max velocity" – the second part, italic for speed.
    pub title_kind: String,
    /// How the kind is dressed.
    pub family: Family,
    /// The kind's mark.
    pub shape: Option<Shape>,
    /// Minutes planned, for the hint "50 min planned".
    pub planned_minutes: Option<Minutes>,
    /// The goal that is not a time, as the row's label; nothing where the session has none.
    pub goal: Option<String>,
    /// Whether "Did not happen" is offered (a planned session without a record).
    pub skippable: bool,
    /// Whether no plan stands behind it.
    pub free: bool,
    /// "planned as max velocity", where it is recorded as another kind or on another day.
    pub planned_as: Option<String>,
    /// "Written down on Thursday 26 November. Both days are kept."; nothing on the day itself.
    pub late: Option<String>,
    /// Where it comes from and what stood there, for what was imported.
    pub imported: Option<String>,
    /// The kinds it may have been, with their names.
    pub kinds: Vec<(Kind, String)>,
    /// The days it may have been done on: today and the thirteen before, and its own, with labels.
    pub days: Vec<(Day, String)>,
}

/// A rating beside the athlete's own usual.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Usual {
    /// The rating given.
    pub rating: RatingView,
    /// "your usual: 6", or the number in words where there is no usual yet.
    pub text: String,
}

/// What is shown after saving.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RecordedView {
    /// The record.
    pub record: RecordId,
    /// Its planned session, if any.
    pub session: Option<SessionId>,
    /// The week its day lies in.
    pub week: Day,
    /// The title, as in the form.
    pub title_day: String,
    /// The kind, as in the form.
    pub title_kind: String,
    /// What it was.
    pub kind: Kind,
    /// How the kind is dressed.
    pub family: Family,
    /// The kind's mark.
    pub shape: Option<Shape>,
    /// "Saved at 18:42".
    pub saved_at: String,
    /// "Done on Monday 23 November, written down on Thursday 26 November at 18:42."; nothing if on the same day.
    pub written: Option<String>,
    /// "planned as max velocity", where it was done differently.
    pub planned_as: Option<String>,
    /// One sentence: what it was beside the athlete's usual.
    pub feedback: String,
    /// The ratings given.
    pub ratings: Vec<Usual>,
    /// The one thing enjoyed.
    pub enjoyed: Option<String>,
    /// The small map with today's dot, if effort and quality were both given.
    pub map: Option<ChartView>,
    /// "Tomorrow: strength and low jumps."; nothing if tomorrow has no card or the record is an older one.
    pub tomorrow: Option<String>,
}
