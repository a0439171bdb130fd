//! What each thing in the files would become, beside what is here already.

use std::collections::{BTreeSet, HashMap};

use freshlegs_calendar::{Day, Kind};
use freshlegs_exchange::import::found::{Found, FoundSession, Rejected, Source};

use freshlegs_plan::is_event;
use freshlegs_record::Entry;
use freshlegs_store::{AsGiven, Came, Morning, Reader, Record, RecordId, StoreFault};

use super::cards::Cards;
use super::choices::ImportChoices;
use super::given::{FILLED, Given, given, rated, set};
use super::known::{Known, Whose};
use super::memory::{Memory, Told};
use super::mornings::{self, MorningWould};
use super::reading::{ReadFile, Reading};
use super::rest;

/// What becomes of a session.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fate {
    /// A new record.
    New(Given),
    /// A record that is here gets what this file says and the athlete has not changed.
    Changed { record: RecordId, entry: Entry, ratings: Vec<AsGiven> },
    /// It is here already, as this record or as another session of this import.
    Duplicate(Option<RecordId>),
    /// It was planned and not done: it goes into the plan.
    Planned(Kind),
    /// It is left out.
    Rejected(Rejected),
}

/// A session of a file and what becomes of it.
#[derive(Clone, Debug)]
pub(super) struct Would {
    /// Which file it stands in.
    pub(super) file: usize,
    pub(super) session: FoundSession,
    pub(super) kind: Kind,
    pub(super) fate: Fate,
    /// Where to keep what the file said: nothing where it is kept so already.
    pub(super) keep: Keep,
}

/// What happens to the origin of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// It is kept for the first time.
    Add(Whose),
    /// It is here and says something else now.
    Update(Whose),
    /// It stays as it is, or there is nothing to keep.
    Nothing,
}

/// Everything that an import would do.
#[derive(Debug, Default)]
pub struct Sorted {
    pub(super) sessions: Vec<Would>,
    pub(super) mornings: Vec<MorningWould>,
    /// Days off that become rest days of the plan, and the file that says so.
    pub(super) rest_days: Vec<(usize, Day)>,
    /// Days on which a file rates a session otherwise than it stands here.
    pub(super) differ: Vec<(usize, Day)>,
    /// Days off that are known already.
    pub(super) known_rest_days: usize,
    /// Scales that are read the other way than their files say, now or since an earlier import, by their keys.
    pub(super) turned: BTreeSet<String>,
}

impl Sorted {
    /// Sorts what was read beside what is stored.
    pub(super) fn of(
        read: &Reader<'_>,
        reading: &Reading,
        choices: &ImportChoices,
        today: Day,
    ) -> Result<Self, StoreFault> {
        let known = Known::of(read)?;
        let cards = Cards::of(read, &known.recorded_sessions())?;
        let memory = Memory::of(known.origins.values().map(|(origin, told)| (origin, told)), |id| known.entry(id));
        let mut sorting =
            Sorting { known, cards, memory, choices, today, added: HashMap::new(), sorted: Self::default() };
        for (file, ReadFile { held, .. }) in reading.files.iter().enumerate() {
            if let Ok(found) = held {
                sorting.file(file, found);
            }
        }
        let Sorting { known, mut cards, mut sorted, memory, .. } = sorting;
        for (file, ReadFile { held, format, .. }) in reading.files.iter().enumerate() {
            let Ok(found) = held else { continue };
            let told = found.mornings.iter().cloned().chain(found.sessions.iter().filter_map(mornings::beside));
            let faced = told.map(|mut morning| {
                morning.ratings = memory.all_facing(morning.ratings, choices, &mut sorted.turned);
                morning
            });
            mornings::sort(read, &known, file, *format, faced, &mut sorted.mornings)?;
            rest::sort(&known, &mut cards, file, *format, &found.rest_days, &mut sorted);
        }
        Ok(sorted)
    }

    /// The sessions of one file; they stand in the order of the files.
    pub(super) fn sessions_of(&self, file: usize) -> &[Would] {
        let from = self.sessions.partition_point(|would| would.file < file);
        let to = self.sessions.partition_point(|would| would.file <= file);
        self.sessions.get(from..to).unwrap_or_default()
    }

    /// The mornings of one file.
    pub(super) fn mornings_of(&self, file: usize) -> &[MorningWould] {
        let from = self.mornings.partition_point(|would| would.file < file);
        let to = self.mornings.partition_point(|would| would.file <= file);
        self.mornings.get(from..to).unwrap_or_default()
    }

    /// Whether anything would be written.
    pub fn is_nothing(&self) -> bool {
        let quiet = |would: &Would| would.keep == Keep::Nothing;
        self.sessions.iter().all(quiet)
            && self.mornings.iter().all(MorningWould::is_nothing)
            && self.rest_days.is_empty()
    }
}

struct Sorting<'a> {
    known: Known,
    cards: Cards,
    memory: Memory,
    choices: &'a ImportChoices,
    today: Day,
    /// What this import has added, by where it comes from.
    added: HashMap<Source, usize>,
    sorted: Sorted,
}

impl Sorting<'_> {
    fn file(&mut self, file: usize, found: &Found) {
        for session in &found.sessions {
            let mut session = session.clone();
            session.source = short(session.source);
            session.ratings = self.memory.all_facing(session.ratings, self.choices, &mut self.sorted.turned);
            let mut kind = self.memory.kind(&session, self.choices);
            // The same thing twice, in one file or in two copies of it, is one.
            let twice = self.added.insert(session.source.clone(), file).is_some();
            let fresh = if twice { (Fate::Duplicate(None), Keep::Nothing) } else { self.fate(file, &session, kind) };
            let (mut fate, keep) = fresh;
            if let Fate::New(given) = &mut fate {
                self.meet_the_plan(&session, given);
                kind = given.entry.kind;
                let timed = session.start.is_some_and(|start| start.time.is_some());
                let whose = Whose::New(self.sorted.sessions.len());
                self.known.days.put(whose, &given.entry, timed, vec![session.source.format.clone()]);
            }
            self.sorted.sessions.push(Would { file, session, kind, fate, keep });
        }
    }

    fn fate(&mut self, file: usize, session: &FoundSession, kind: Kind) -> (Fate, Keep) {
        let would = match given(session, kind) {
            Ok(would) => would,
            Err(why) => return (Fate::Rejected(why), Keep::Nothing),
        };
        // A watch whose clock was never set writes any year.
        if would.entry.day > self.today && !session.planned_only {
            let day = would.entry.day;
            let why =
                format!("a session on {day} is still to come, so it was left out; correct its date and import again");
            return (Fate::Rejected(Rejected::told(why)), Keep::Nothing);
        }
        let place = self.sorted.sessions.len();
        if let Some((origin, told)) = self.known.origins.get(&session.source) {
            let before = match told {
                Told::Session(before) => before,
                Told::Morning(_) | Told::Nothing => return (Fate::Duplicate(None), Keep::Nothing),
            };
            let id = match origin.came {
                Came::Record(id) => id,
                // What was planned there has been done since.
                Came::Plan if before.planned_only && !session.planned_only && kind != Kind::Rest => {
                    return (Fate::New(would), Keep::Update(Whose::New(place)));
                }
                Came::Plan | Came::Morning(_) => return (Fate::Duplicate(None), Keep::Nothing),
            };
            let same = same_told(before, session);
            let (Some(record), false) = (self.known.record(id), same || origin.binned) else {
                return (Fate::Duplicate(Some(id)), Keep::Nothing);
            };
            let before = given(before, record.entry.kind).ok();
            let fate = merged(record, before.as_ref(), &would);
            return (fate, Keep::Update(Whose::Record(id)));
        }
        if session.planned_only || kind == Kind::Rest {
            return self.plan(would.entry.day, kind, place);
        }
        let met = self.known.same_start(session, file);
        let met = met.or_else(|| self.known.days.alike(session, &would.entry));
        match met {
            Some(Whose::Record(id)) => {
                let here = self.known.entry(id);
                let other = |channel| here.and_then(|entry| rated(entry, channel)).zip(rated(&would.entry, channel));
                if FILLED.into_iter().filter_map(other).any(|(here, there)| here != there) {
                    self.sorted.differ.push((file, would.entry.day));
                }
                let fate = self.known.record(id).map(|record| merged(record, None, &would));
                (fate.unwrap_or(Fate::Duplicate(Some(id))), Keep::Add(Whose::Record(id)))
            }
            Some(Whose::New(first)) => {
                self.complete(first, &would);
                (Fate::Duplicate(None), Keep::Add(Whose::New(first)))
            }
            None => {
                self.known.meet(session, Whose::New(place), Some(file));
                (Fate::New(would), Keep::Add(Whose::New(place)))
            }
        }
    }

    /// A plan goes where nothing is planned yet. An event may stand beside a session.
    fn plan(&mut self, day: Day, kind: Kind, place: usize) -> (Fate, Keep) {
        if !is_event(kind) && !self.cards.plan(day) {
            let why = format!("{day} has a plan already, so what was planned there was left out; move the card first");
            return (Fate::Rejected(Rejected::told(why)), Keep::Nothing);
        }
        (Fate::Planned(kind), Keep::Add(Whose::New(place)))
    }

    /// A session that was planned here is recorded as that card, and is what the card says unless the athlete or the
    /// file knows better.
    fn meet_the_plan(&mut self, session: &FoundSession, given: &mut Given) {
        let said = self.choices.kinds.contains_key(&session.sport);
        let card = self.cards.take(given.entry.day, given.entry.kind, &session.sport, said);
        if let Some((id, kind)) = card {
            (given.card, given.entry.kind) = (Some(id), kind);
        }
    }

    /// A second file of a session that came with this import fills in what the first did not say.
    fn complete(&mut self, first: usize, more: &Given) {
        let Some(Would { fate: Fate::New(there), .. }) = self.sorted.sessions.get_mut(first) else { return };
        there.entry.minutes = there.entry.minutes.or(more.entry.minutes);
        there.entry.note = there.entry.note.take().or_else(|| more.entry.note.clone());
        for rating in &more.ratings {
            if !there.ratings.iter().any(|known| known.channel == rating.channel) {
                set(&mut there.entry, rating.channel, Some(rating.channel.on_our_scale(rating.canonical)));
                there.ratings.push(rating.clone());
            }
        }
    }
}

/// Whether a file says the same again. The instant counts more than the day: a computer that has travelled since
/// would read another one.
fn same_told(before: &FoundSession, now: &FoundSession) -> bool {
    let instant = |session: &FoundSession| session.start.and_then(|start| start.utc);
    match (instant(before), instant(now)) {
        (Some(one), Some(other)) if one == other => {
            let now = FoundSession { start: before.start, kind: before.kind, ..now.clone() };
            *before == now
        }
        _ => *before == FoundSession { kind: before.kind, ..now.clone() },
    }
}

/// A record with what a file says now. What the athlete has changed since the file was last read stays; a file read
/// for the first time only fills in what is missing.
fn merged(record: &Record, before: Option<&Given>, now: &Given) -> Fate {
    let mut entry = record.entry.clone();
    let was = |said: Option<&Entry>| said.cloned().unwrap_or_else(|| Entry::blank(record.entry.day, record.entry.kind));
    let old = was(before.map(|given| &given.entry));
    if entry.minutes == old.minutes {
        entry.minutes = now.entry.minutes;
    }
    if entry.note == old.note {
        entry.note.clone_from(&now.entry.note);
    }
    if before.is_some() && entry.day == old.day {
        entry.day = now.entry.day;
    }
    let mut ratings = Vec::new();
    for channel in FILLED {
        let of = |given: &Given| given.ratings.iter().find(|rating| rating.channel == channel).cloned();
        let (then, new) = (before.and_then(of), of(now));
        if rated(&entry, channel) == rated(&old, channel) && then != new {
            set(&mut entry, channel, new.as_ref().map(|rating| channel.on_our_scale(rating.canonical)));
            ratings.extend(new);
        }
    }
    if entry == record.entry && ratings.is_empty() {
        return Fate::Duplicate(Some(record.id));
    }
    Fate::Changed { record: record.id, entry, ratings }
}

/// The most characters of a source's name.
const MOST: usize = 400;

/// A source whose name fits: a long one is cut, and its end becomes a number (FNV-1a: Fowler, Noll and Vo 1991).
fn short(source: Source) -> Source {
    if source.id.is_empty() {
        return Source { id: "?".to_owned(), ..source };
    }
    if source.id.chars().count() <= MOST {
        return source;
    }
    let print = source
        .id
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |print, byte| (print ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let begin: String = source.id.chars().take(MOST - 20).collect();
    Source { id: format!("{begin} {print:016x}"), ..source }
}

/// A morning that is blank.
pub(super) fn nothing_said(morning: &Morning) -> bool {
    *morning == Morning::blank(morning.day)
}
