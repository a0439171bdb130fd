//! The chapter of life a week belongs to, from what is stored: chapters, deloads, and the way back.

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_plan::{Chapter, Content, DOWN_FROM, LadderStand, Mode, Rung, RungDay, WeekInLife, stand, week_in_life};
use freshlegs_store::{Reader, StoreFault};

use crate::settings::Settings;
use crate::views::LifeChange;

/// All that decides which mode a week is built in.
#[derive(Clone, Debug)]
pub(crate) struct Life {
    chapters: Vec<Chapter>,
    skipped_deloads: Vec<Day>,
    deload_every: u8,
    first_planned: Option<Day>,
}

impl Life {
    /// The athlete's life as it is stored.
    pub(crate) fn of(read: &Reader<'_>, settings: &Settings) -> Result<Self, StoreFault> {
        let mut chapters = read.chapters()?;
        // A deload that was planned in a week of its own counts for the rhythm like any other.
        let weeks = read.weeks(Day::MIN, Day::MAX)?;
        let deloads = weeks.iter().filter(|week| week.mode == Mode::Deload).map(|week| week.first);
        let known = |from: &Day| chapters.iter().any(|chapter| chapter.from == *from);
        let more: Vec<Chapter> =
            deloads.filter(|from| !known(from)).map(|from| Chapter::new(from, Mode::Deload)).collect();
        chapters.extend(more);
        chapters.sort_by_key(|chapter| chapter.from);
        Ok(Self {
            chapters,
            skipped_deloads: settings.skipped_deloads.clone(),
            deload_every: settings.deload_every,
            first_planned: read.first_week()?,
        })
    }

    /// The same life with a chapter that begins anew; what was to come after it gives way.
    pub(crate) fn with(mut self, chapter: Chapter) -> Self {
        self.chapters.retain(|known| known.from < chapter.from);
        self.chapters.push(chapter);
        self
    }

    /// What a week is in this life.
    pub(crate) fn week(&self, week: Week) -> WeekInLife {
        let (every, first) = (self.deload_every, self.first_planned);
        week_in_life(&self.chapters, Mode::default(), week.first(), &self.skipped_deloads, every, first)
    }

    /// What a week is for the cards that stand in it: a week that was accepted keeps the mode it was built in.
    pub(crate) fn standing(&self, read: &Reader<'_>, week: Week) -> Result<WeekInLife, StoreFault> {
        let now = self.week(week);
        let built_in = read.week(week.first())?.map(|planned| planned.mode);
        Ok(WeekInLife { mode: built_in.unwrap_or(now.mode), ..now })
    }

    /// The mode that "Turn off" goes back to from a week: the last open one that was an everyday one.
    pub(crate) fn everyday(&self, week: Week) -> Mode {
        let everyday = |chapter: &&Chapter| matches!(chapter.mode, Mode::Cultivate | Mode::Masters);
        let before = self.chapters.iter().rev().filter(|chapter| chapter.from <= week.first());
        before.clone().find(everyday).map_or(Mode::default(), |chapter| chapter.mode)
    }

    /// Where the athlete stands on the way back in a week, if that is the week's chapter.
    pub(crate) fn ladder(
        &self,
        read: &Reader<'_>,
        week: &WeekInLife,
        today: Day,
    ) -> Result<Option<LadderStand>, StoreFault> {
        let chapter = week.chapter.and_then(|at| self.chapters.get(at)).filter(|_| week.mode == Mode::Return);
        let Some(chapter) = chapter else { return Ok(None) };
        let days = rung_days(read, chapter.from, today)?;
        Ok(Some(stand(chapter.start_rung.unwrap_or_default(), &days, today)))
    }
}

/// The chapter that a change asks for, from the first day of a week on; or the sentence that says why not.
pub(crate) fn chapter(change: &LifeChange, week: Week) -> Result<Chapter, freshlegs_plan::NotAChapter> {
    let chapter = Chapter {
        weeks: change.weeks,
        weak_link: change.weak_link,
        race: change.race,
        volume: change.volume.unwrap_or(100),
        start_rung: change.rung,
        ..Chapter::new(week.first(), change.mode)
    };
    chapter.checked()
}

/// What was done on the rungs since a day, with the mornings after; and all else that hurt.
fn rung_days(read: &Reader<'_>, from: Day, today: Day) -> Result<Vec<RungDay>, StoreFault> {
    let mornings = read.mornings(from, today)?;
    let sessions = read.sessions(from, today)?;
    let mut days = Vec::new();
    for record in read.records(from, today)? {
        let session = record.session.and_then(|id| sessions.iter().find(|session| session.id == id));
        let rung = match session.map(|session| &session.content) {
            Some(Content::Rung { rung }) => Some(*rung),
            // Drills that were done without a plan, or with something else inside, count where the athlete stands.
            _ if record.entry.kind == Kind::ReturnDrills => Some(Rung::LAST),
            _ => None,
        };
        // An answer of effort or quality without one of pain says nothing of pain.
        let pain = record.entry.pain.as_ref().and_then(|pain| u8::try_from(pain.level.get()).ok());
        let day = record.entry.day;
        match rung {
            Some(rung) => days.push(RungDay { day, rung, pain, morning: None, sharp: false }),
            None if hurts(pain) => days.push(of_no_rung(day, pain)),
            None => {}
        }
    }
    for morning in mornings {
        let before = morning.day.plus(-1);
        let pain = morning.pain.and_then(|pain| u8::try_from(pain.get()).ok());
        let mut after = days.iter_mut().filter(|day| day.day == before).peekable();
        if after.peek().is_some() {
            for day in after {
                (day.morning, day.sharp) = (pain, morning.sharp);
            }
        } else if hurts(pain) || morning.sharp {
            days.push(RungDay { sharp: morning.sharp, ..of_no_rung(morning.day, pain) });
        }
    }
    Ok(days)
}

/// Pain that leads a rung down wherever it comes from.
fn hurts(pain: Option<u8>) -> bool {
    pain.is_some_and(|pain| pain >= DOWN_FROM)
}

/// A day that hurt without a rung: the rung that the athlete stands on is meant, and that is never above the last.
fn of_no_rung(day: Day, pain: Option<u8>) -> RungDay {
    RungDay { day, rung: Rung::LAST, pain, morning: None, sharp: false }
}
