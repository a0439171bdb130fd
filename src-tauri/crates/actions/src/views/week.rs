//! The board: a week, its days, their cards, and what is inside one.

use freshlegs_calendar::{Day, Family, Kind, Minutes};
use freshlegs_charts::Shape;
use freshlegs_store::{EventId, RecordId, SessionId};
use serde::Serialize;
use ts_rs::TS;

use super::{FrameView, LifeView, MorningView};

/// One week of the board.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WeekView {
    /// The week's first day; names the week.
    pub week: Day,
    /// The weeks before and after, for the chevrons.
    pub previous: Day,
    /// The week after.
    pub next: Day,
    /// The week that holds today.
    pub this_week: Day,
    /// "23–29 November".
    pub title: String,
    /// "Week 48".
    pub subtitle: String,
    /// The athlete's own sentence, or nothing yet.
    pub enjoy: Option<String>,
    /// "1 fresh start"; nothing while there is none.
    pub fresh_starts: Option<String>,
    /// "1 rest day kept"; nothing while there is none.
    pub rest_kept: Option<String>,
    /// How this morning is; nothing where today is not in the week.
    pub morning: Option<MorningView>,
    /// Rest days kept so far and other facts of the week in one sentence; the foot of the board.
    pub foot: String,
    /// The chapter of life it belongs to.
    pub life: LifeView,
    /// Whether a plan was accepted for this week. If not, `days` hold only what was recorded.
    pub planned: bool,
    /// Seven days.
    pub days: Vec<DayView>,
}

/// One column of the board.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DayView {
    /// The day.
    pub day: Day,
    /// "Mon".
    pub short: String,
    /// "23".
    pub number: String,
    /// "Monday 23 November", for the screen reader and the sheet.
    pub label: String,
    /// Whether it is today.
    pub today: bool,
    /// Minutes and places.
    pub frame: FrameView,
    /// The main card first: an event the plan does not know yet, or the planned card; then sessions recorded
    /// without a plan.
    pub cards: Vec<CardView>,
}

/// What has become of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are the contract's own")]
pub enum CardState {
    Planned,
    Done,
    Moved,
    Skipped,
    Rest,
    Fixed,
}

/// A session or rest day on the board.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CardView {
    /// The planned session; nothing for a free-standing record.
    pub session: Option<SessionId>,
    /// What was recorded of it, if anything.
    pub record: Option<RecordId>,
    /// The event it is, if the athlete entered it.
    pub event: Option<EventId>,
    /// What it is.
    pub kind: Kind,
    /// How it is dressed.
    pub family: Family,
    /// The mark that its stimulus has everywhere; nothing outside speed.
    pub shape: Option<Shape>,
    /// Planned, done, …
    pub state: CardState,
    /// "Done", "from Tue", "Kept", "Skipped"; nothing for a card that is simply planned.
    pub tag: Option<String>,
    /// "Max velocity".
    pub title: String,
    /// "4 × 20" and "m". A rest day has none.
    pub dose: Option<Dose>,
    /// Short lines under the dose: "from standing", "2–3 min between", "50 min in all".
    pub details: Vec<String>,
    /// Minutes in all, as planned, or as done once recorded. Nothing for rest.
    pub minutes: Option<Minutes>,
    /// What the day asks of the nervous system, 0–3: the card's height.
    pub asks: u8,
    /// What the card draws.
    pub picture: Picture,
    /// Why it stands here, one sentence. Empty for what was never planned.
    pub why: String,
    /// Effort, quality and enjoyment once recorded, in this order, those given only.
    pub ratings: Vec<RatingView>,
    /// Whether it can be moved (planned or moved, and not yet done or skipped).
    pub movable: bool,
    /// Whether the athlete holds it in place.
    pub pinned: bool,
    /// The rule it was kept against, in its own sentence.
    pub exception: Option<String>,
    /// Whether the Record button is shown on the card itself: not done, and today or a past day.
    pub recordable: bool,
    /// One sentence for the screen reader: "Max velocity, 5 times 40 metres, planned".
    pub label: String,
}

/// The big number of a card: "4 × 20" with its unit.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Dose {
    /// "4 × 20", "45", "3 × 5".
    pub amount: String,
    /// "m", "min", or empty.
    pub unit: String,
}

/// What a card draws: strokes are reps, a gap is where fast begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "draws", rename_all = "snake_case")]
#[expect(missing_docs, reason = "each number counts what its picture says")]
pub enum Picture {
    /// Leaning wedges, one a rep: speeding up from nothing.
    Wedges { reps: u8 },
    /// Leaning strokes with a gap, one a rep: build-up, then fast.
    Flys { reps: u8 },
    /// Leaning even strokes, one a rep: relaxed strides.
    Strides { reps: u8 },
    /// Zigzags, one a rep: cuts.
    Cuts { reps: u8 },
    /// Strokes that pull a load, one a rep.
    Pulls { reps: u8 },
    /// Turning wheels, one a rep.
    Wheels { reps: u8 },
    /// A ladder of rungs, the current one filled (0–6).
    Rungs { rung: u8 },
    /// A barbell.
    Barbell,
    /// Boxes with arcs over them, one a set.
    Jumps { sets: u8 },
    /// Two waves.
    Waves,
    /// One long line that ends in a dot.
    LongLine,
    /// A ball that bounces.
    Ball,
    /// The sun sets.
    Sun,
    /// A pitch.
    Pitch,
}

/// A rating on a card: a glyph, a word and a number.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RatingView {
    /// `effort`, `quality`, `enjoyment` or `keenness`.
    pub name: String,
    /// "Effort".
    pub title: String,
    /// The number.
    pub value: i8,
}

/// One card opened: its blocks, and where else it could stand.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SessionView {
    /// The card itself.
    pub card: CardView,
    /// The day it stands on.
    pub day: Day,
    /// "Thursday 26 November · track · 50 min · almost flat out, never straining".
    pub subtitle: String,
    /// "planned as max velocity", where it was done differently.
    pub planned_as: Option<String>,
    /// Warm-up, work, cool-down, in order.
    pub blocks: Vec<BlockView>,
    /// "Stop when quality drops by two points, …"; only for speed.
    pub stop_rule: Option<String>,
    /// "What happens if I relax my jaw?"; only for speed.
    pub cue: Option<String>,
    /// The goal that is not a time; only for speed.
    pub goal: Option<String>,
    /// A playful way to do it.
    pub playful: Option<String>,
    /// "Why Thursday".
    pub why_title: String,
    /// The reasons, a sentence each.
    pub why: Vec<String>,
    /// Where it could go within the week; empty if it cannot be moved.
    pub moves: Vec<MoveTarget>,
    /// Whether play could take its place.
    pub swappable: bool,
}

/// A part of a session.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct BlockView {
    /// "10 min".
    pub time: String,
    /// "Warm-up"; empty where the dose is the title.
    pub title: String,
    /// The big number, for the main work.
    pub dose: Option<Dose>,
    /// "flys, at 95 %".
    pub intensity: Option<String>,
    /// "4 min between reps".
    pub recovery: Option<String>,
    /// What to do, a sentence or two.
    pub text: String,
    /// Metres of build-up before the fast part, for the drawn lane of a fly; else nothing.
    pub build_up_metres: Option<u16>,
    /// Metres of one rep, for the drawn lane; else nothing.
    pub rep_metres: Option<u16>,
}

/// One day a card could be moved to.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MoveTarget {
    /// The day.
    pub day: Day,
    /// "Mon".
    pub short: String,
    /// "Monday 23 November".
    pub label: String,
    /// Whether the card stands here now.
    pub here: bool,
    /// Whether no rule speaks against it and nothing done stands in the way.
    pub fits: bool,
    /// Whether the athlete may keep it there anyway (false where a done session stands).
    pub possible: bool,
    /// The rule in one sentence, or what it would cost ("Fits. Less fresh after Tuesday's strength.").
    pub text: String,
    /// Points that the week would cost more there (less, where negative); nothing where it does not fit.
    pub costs: Option<i32>,
}

/// What a page needs while a card is picked up: the verdict for each day of its week.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PickedUp {
    /// Seven days in order.
    pub targets: Vec<MoveTarget>,
    /// Whether play could take its place.
    pub swappable: bool,
}
