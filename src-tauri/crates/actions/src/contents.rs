//! What a planned session holds: said for one that stands, chosen for one that is proposed.

use freshlegs_calendar::{Day, Kind, Minutes};
use freshlegs_plan::{Content, Inside, Level, Lived, Mode, Rung, expected_load, inside_of, next_step};
use freshlegs_record::Ended;
use freshlegs_store::{Reader, Record, Session, SessionState, StoreFault};
use freshlegs_trends::usual;

use crate::feedback::{ENOUGH, LOOKED_AT};

/// What is inside a planned session.
pub(crate) fn inside(session: &Session) -> Inside {
    inside_of(session.kind, session.level, session.mode, session.minutes, &session.content)
}

/// How long a session lasts that the builder places: as long as it usually does, within the day's free minutes.
pub(crate) fn length(kind: Kind, level: Level, mode: Mode, content: &Content, free: Option<u16>) -> Option<Minutes> {
    let usual = inside_of(kind, level, mode, None, content).minutes?;
    Some(free.map_or(usual, |free| usual.min(Minutes::of(free))))
}

/// Over how many weeks a planned load is compared (`training-rules.md` §6).
const WEEKS_OF_LOAD: i64 = 4;
/// How far back progression looks.
const LOOK_BACK: i64 = 56;
/// Where the athlete has no usual yet, the middle of the scale says "my usual" (`product.md`).
const USUAL: f64 = 5.0;

/// What was lived lately, for choosing what comes next.
pub(crate) struct Lately {
    sessions: Vec<Session>,
    records: Vec<Record>,
}

impl Lately {
    /// The sessions and records of the weeks before a day.
    pub(crate) fn before(read: &Reader<'_>, day: Day) -> Result<Self, StoreFault> {
        let (from, to) = (day.plus(-LOOK_BACK), day.plus(-1));
        Ok(Self { sessions: read.sessions(from, to)?, records: read.records(from, to)? })
    }

    /// What a session of a kind holds next: the same as last time, or one step more.
    pub(crate) fn next(&self, kind: Kind, level: Level, mode: Mode, week: &Ahead) -> Content {
        if let (Kind::ReturnDrills, Some(rung)) = (kind, week.rung) {
            return Content::Rung { rung };
        }
        let lived = self.lived(kind);
        let now = lived.first().map_or_else(Content::default, |lived| lived.content.clone());
        let (next, _) = next_step(kind, level, mode, &now, &lived, week.muted);
        match next {
            Content::Usual { more_reps, more_metres, .. } => {
                Content::Usual { more_reps, more_metres, volume: week.volume }
            }
            // One of the library or of the athlete's own was chosen for that day, not for ever.
            _ => Content::Usual { more_reps: 0, more_metres: 0, volume: week.volume },
        }
    }

    /// The mean expected load of the four whole weeks before a day: what was recorded, and what was planned and
    /// did not fall out. Nothing while one of them is empty.
    pub(crate) fn four_week_mean(&self, day: Day) -> Option<f64> {
        let load = |kind: Kind, minutes: Option<Minutes>| minutes.map_or(0.0, |minutes| expected_load(kind, minutes));
        let weeks = (1..=WEEKS_OF_LOAD).map(|back| {
            let week = day.plus(-7 * back)..=day.plus(6 - 7 * back);
            let record_of = |session: &Session| self.records.iter().find(|record| record.session == Some(session.id));
            let sessions = self.sessions.iter().filter(|session| week.contains(&session.day));
            let planned = sessions.filter(|session| session.state == SessionState::Planned).map(|session| {
                let done = record_of(session).and_then(|record| record.entry.minutes);
                load(session.kind, done.or(session.minutes))
            });
            let loose =
                self.records.iter().filter(|record| record.session.is_none() && week.contains(&record.entry.day));
            let loose = loose.map(|record| load(record.entry.kind, record.entry.minutes));
            planned.chain(loose).sum::<f64>()
        });
        let weeks: Vec<f64> = weeks.collect();
        let whole = weeks.iter().all(|load| *load > 0.0);
        whole.then(|| weeks.iter().sum::<f64>() / weeks.len() as f64)
    }

    /// The last sessions of a kind that were recorded, newest first.
    fn lived(&self, kind: Kind) -> Vec<Lived> {
        let of_kind = || self.records.iter().rev().filter(move |record| record.entry.kind == kind);
        let qualities: Vec<i8> =
            of_kind().take(LOOKED_AT).filter_map(|record| record.entry.quality.map(|n| n.get())).collect();
        let usual_quality = usual(&qualities).filter(|_| qualities.len() >= ENOUGH).unwrap_or(USUAL);
        let lived = |record: &Record| {
            let session = self.sessions.iter().find(|session| Some(session.id) == record.session)?;
            Some(Lived {
                content: session.content.clone(),
                quality: record.entry.quality.map(|n| n.get()),
                usual_quality,
                whole: record.entry.ended == Ended::Whole,
            })
        };
        of_kind().filter_map(lived).collect()
    }
}

/// What the coming week says of what is inside its sessions.
pub(crate) struct Ahead {
    /// The rung of coming back.
    pub(crate) rung: Option<Rung>,
    /// How much of the usual volume, in per cent.
    pub(crate) volume: u8,
    /// Whether nothing is to grow.
    pub(crate) muted: bool,
}
