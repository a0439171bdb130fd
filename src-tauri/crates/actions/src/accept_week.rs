//! Makes the proposed week the plan: the whole of it, or some of its cards; with a chapter of life where one begins.

use freshlegs_calendar::{Day, Week};
use freshlegs_plan::{Around, Chapter, Held, Refusal as Broken, Standing, verdict};
use freshlegs_store::{Moment, NewSession, Op, PlannedWeek, Session, Writer};

use crate::board::Slot;
use crate::drafts::drop_of;
use crate::life::chapter;
use crate::proposed::{Asked, Built, ProposedCard, ProposedWeek, settled};
use crate::settings::Settings;
use crate::views::{LifeChange, WeekView};
use crate::{Desk, Done, Refusal};

/// How a proposal is accepted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Acceptance {
    /// The chapter of life that begins with it.
    pub life: Option<LifeChange>,
    /// The days whose cards are taken; all unless said.
    pub only: Option<Vec<Day>>,
    /// Whether a mix that breaks a rule is taken all the same.
    pub anyway: bool,
}

impl Desk {
    /// Builds the week that holds a day once more and makes it the plan. What was done or skipped stays.
    pub fn accept_week(&mut self, moment: &Moment, week: Day, how: &Acceptance) -> Result<Done<WeekView>, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = Week::holding(week, settings.week_start);
        let begins = self.begins(how.life.as_ref(), week)?;
        let asked = Asked::of(self, &settings, week, moment.today, begins.clone())?;
        let proposed = match Built::of(self, &settings, asked, moment.today)? {
            Built::Week(proposed) => proposed,
            Built::Conflict(asked, conflict) => {
                return Err(Refusal::fault(self.say(&self.conflict_words(&asked, &conflict))));
            }
        };
        let taken = |slot: &Slot| how.only.as_ref().is_none_or(|only| only.contains(&slot.day));
        let mix = how.only.is_some().then(|| self.mixed(&proposed, &taken)).flatten();
        if let (Some(broken), false) = (&mix, how.anyway) {
            return Err(Refusal::rule(self.say(&broken.sentence)));
        }
        let op = match (&how.life, &how.only) {
            (Some(life), _) => Op::EnterMode { mode: life.mode, week: week.first() },
            (None, Some(only)) => {
                Op::AcceptCards { week: week.first(), count: u8::try_from(only.len()).unwrap_or(u8::MAX) }
            }
            (None, None) => Op::AcceptWeek { week: week.first() },
        };
        let accepting = Accepting { settings: &settings, proposed: &proposed, moment, broken: mix, held: None };
        let changed = self.change(op, moment, |write| accepting.write(write, begins.as_ref(), &taken))?;
        let view = self.read_week(moment, week.first())?;
        self.done(changed, view)
    }

    /// The chapter that a change asks for, or a sentence for its field.
    pub(crate) fn begins(&self, life: Option<&LifeChange>, week: Week) -> Result<Option<Chapter>, Refusal> {
        let chapter = life.map(|life| chapter(life, week)).transpose();
        chapter.map_err(|refusal| Refusal::field("life", self.say(&refusal.0)))
    }

    /// The rule that a mix of taken and standing cards would break newly, if any.
    fn mixed(&self, proposed: &ProposedWeek, taken: &impl Fn(&Slot) -> bool) -> Option<Broken> {
        let gathered = &proposed.asked.gathered;
        let now = gathered.cards(&[]);
        let mut cards = now;
        for (card, (slot, placed)) in cards.iter_mut().zip(proposed.days()) {
            if taken(slot) {
                let held = card.filter(|card| card.kind == placed.kind).map_or(Held::Placed, |card| card.held);
                *card = Some(Standing { kind: placed.kind, held });
            }
        }
        let (first, mode) = (gathered.week.first().weekday(), proposed.asked.week.mode);
        let around = Around { first, mode, before: &gathered.before, days: &gathered.day_frames() };
        let before = verdict(&now, &around);
        verdict(&cards, &around).into_iter().find(|broken| !before.contains(broken))
    }
}

/// A proposal on its way into the file.
pub(crate) struct Accepting<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) proposed: &'a ProposedWeek,
    pub(crate) moment: &'a Moment,
    /// The rule that the mix breaks.
    pub(crate) broken: Option<Broken>,
    /// The day whose new card the athlete holds in place.
    pub(crate) held: Option<Day>,
}

impl Accepting<'_> {
    pub(crate) fn write(
        &self,
        write: &mut Writer<'_>,
        begins: Option<&Chapter>,
        taken: &impl Fn(&Slot) -> bool,
    ) -> Result<(), Refusal> {
        if let Some(chapter) = begins {
            write.chapters().begin(chapter, false)?;
        }
        for (slot, placed) in self.proposed.days().filter(|(slot, _)| taken(slot)) {
            self.put(write, slot, placed)?;
        }
        let week = &self.proposed.asked;
        let planned = PlannedWeek {
            first: week.gathered.week.first(),
            mode: week.week.mode,
            accepted_at: self.moment.at,
            sample: false,
        };
        write.weeks().put(&planned)?;
        Ok(())
    }

    fn put(&self, write: &mut Writer<'_>, slot: &Slot, placed: &ProposedCard) -> Result<(), Refusal> {
        let (level, mode) = (self.settings.level, self.proposed.asked.week.mode);
        match &slot.session {
            Some(_) if settled(slot, self.moment.today) => return Ok(()),
            // A card that stays keeps its number, and with it a draft that is being typed; what is inside it is
            // what the proposal showed, for the athlete as of today.
            Some(session) if session.kind == placed.kind => {
                let session = Session {
                    level,
                    mode,
                    moved_from: None,
                    why: placed.why.clone(),
                    minutes: placed.minutes,
                    content: placed.content.clone(),
                    ..session.clone()
                };
                return Ok(write.sessions().update(&session)?);
            }
            Some(session) => {
                write.sessions().remove(session.id)?;
                drop_of(write, session.id)?;
            }
            None => {}
        }
        let added = NewSession {
            day: slot.day,
            kind: placed.kind,
            minutes: placed.minutes,
            level,
            mode,
            pinned: self.held == Some(slot.day),
            own: slot.events.iter().any(|event| event.what.kind == placed.kind),
            content: placed.content.clone(),
            why: placed.why.clone(),
            sample: false,
        };
        let id = write.sessions().add(&added)?;
        // A mix that a rule speaks against is remembered on the day where it shows.
        let place = slot.day.days_since(self.proposed.asked.gathered.week.first());
        let shows =
            self.broken.as_ref().filter(|broken| broken.days.last().is_some_and(|day| i64::from(*day) == place));
        if let (Some(broken), Some(session)) = (shows, write.read().session(id)?) {
            let exception = Some(broken.sentence.clone());
            write.sessions().update(&Session { anyway: true, exception, ..session })?;
        }
        Ok(())
    }
}
