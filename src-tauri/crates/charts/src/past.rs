//! What charts over time are drawn from, and how.

use freshlegs_calendar::{Day, Effort, Enjoyment, Family, Keenness, Kind, Minutes, Quality, Today, WeekStart};
use freshlegs_record::Tag;
use freshlegs_trends::drift::Reading;
use freshlegs_trends::{Exposure, Felt};

use crate::Theme;

/// A recorded session as charts see it. What was not answered is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// The record's id, given back in the hit list.
    pub id: i64,
    /// The day it was done on.
    pub day: Day,
    /// What it was.
    pub kind: Kind,
    /// Asked before: the wish to train.
    pub keenness: Option<Keenness>,
    /// How hard it was.
    pub effort: Option<Effort>,
    /// How well the athlete moved.
    pub quality: Option<Quality>,
    /// How much it was liked.
    pub enjoyment: Option<Enjoyment>,
    /// How long it took.
    pub minutes: Option<Minutes>,
    /// What its plan held, where it had one.
    pub planned: Option<Exposure>,
}

/// What was the matter from one day to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// What it was.
    pub what: Tag,
}

/// Everything that charts over time are drawn from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Past<'a> {
    /// All sessions, by day and then by id.
    pub sessions: &'a [Session],
    /// What was the matter, by first day.
    pub notes: &'a [Note],
    /// Drift's reading of each day that could be read, by day.
    pub readings: &'a [(Day, Reading)],
    /// The days on which rest was kept, by day.
    pub rests: &'a [Day],
}

/// Which kinds are asked about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kinds {
    /// All of them; speed sessions lead where there are any.
    #[default]
    All,
    /// Those of one family.
    Family(Family),
    /// One.
    One(Kind),
}

/// How a chart is drawn and what of the past it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Pixels, 240 to 4000.
    pub width: u32,
    /// Pixels, 100 to 4000; on a very low sheet notes and names give way to the rows.
    pub height: u32,
    /// The colours.
    pub theme: Theme,
    /// The athlete's current day; nothing after it is shown.
    pub today: Today,
    /// The day that weeks begin with.
    pub week_start: WeekStart,
    /// The first day that is shown; all there is if none is said.
    pub since: Option<Day>,
    /// The kinds that are shown.
    pub kinds: Kinds,
    /// Whether the table is filled; a window that only draws again leaves it out.
    pub table: bool,
}

impl Kinds {
    /// From a word: `all`, a family that can be trained, or a kind.
    pub fn named(name: &str) -> Option<Self> {
        const FAMILIES: [(&str, Family); 5] = [
            ("speed", Family::Speed),
            ("strength", Family::Strength),
            ("easy", Family::Easy),
            ("play", Family::Play),
            ("match", Family::Match),
        ];
        if name == "all" {
            return Some(Kinds::All);
        }
        let family = FAMILIES.into_iter().find(|(known, _)| *known == name).map(|(_, family)| Kinds::Family(family));
        family.or_else(|| name.parse().ok().map(Kinds::One))
    }

    /// Whether a kind is asked about.
    pub fn holds(self, kind: Kind) -> bool {
        match self {
            Kinds::All => true,
            Kinds::Family(family) => kind.family() == family,
            Kinds::One(one) => kind == one,
        }
    }

    /// Whether only sessions other than speed are asked about.
    pub(crate) fn narrowed(self) -> bool {
        match self {
            Kinds::All => false,
            Kinds::Family(family) => family != Family::Speed,
            Kinds::One(kind) => kind.family() != Family::Speed,
        }
    }
}

impl Look {
    /// The same within what can be drawn.
    pub(crate) fn held(&self) -> Self {
        Self { width: self.width.clamp(240, 4000), height: self.height.clamp(100, 4000), ..*self }
    }

    /// The first day of the scale: as far back as was asked for, but not before there was anything.
    pub(crate) fn first(&self, begin: Day) -> Day {
        self.since.map_or(begin, |since| since.max(begin))
    }

    /// Whether a day is shown.
    pub(crate) fn shows(&self, day: Day) -> bool {
        day <= self.today && self.since.is_none_or(|since| day >= since)
    }
}

impl Session {
    /// The session as it felt, where both ratings were given.
    pub(crate) fn felt(&self) -> Option<Felt> {
        let (effort, quality) = self.effort.zip(self.quality)?;
        Some(Felt { day: self.day, kind: self.kind, effort, quality })
    }

    /// Effort × minutes (Foster 2001); rest asks nothing.
    pub(crate) fn load(&self) -> Option<u32> {
        if self.kind == Kind::Rest {
            return Some(0);
        }
        let (effort, minutes) = self.effort.zip(self.minutes)?;
        Some(u32::from(effort.get().unsigned_abs()) * u32::from(minutes.get()))
    }
}

impl Past<'_> {
    /// The sessions of the kinds asked about, up to today.
    pub(crate) fn asked(&self, look: &Look) -> Vec<Session> {
        let asked = |session: &&Session| session.day <= look.today && look.kinds.holds(session.kind);
        self.sessions.iter().filter(asked).copied().collect()
    }

    /// What was the matter in the days that are shown, cut to them.
    pub(crate) fn noted(&self, look: &Look) -> Vec<Note> {
        let since = look.since.unwrap_or(Day::MIN);
        let cut = |note: &Note| Note { from: note.from.max(since), to: note.to.min(look.today), ..*note };
        self.notes.iter().map(cut).filter(|note| note.from <= note.to).collect()
    }
}

/// Of sessions that were asked about, whether one leads: makes the usual and the line. Speed does where there is any.
pub(crate) fn leading(sessions: &[Session]) -> impl Fn(&Session) -> bool {
    let speed = |session: &Session| session.kind.family() == Family::Speed;
    let any = sessions.iter().any(speed);
    move |session| !any || speed(session)
}
