//! Puts a session on a day by the athlete's own wish, and takes one off again.

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_plan::is_event;
use freshlegs_store::{Moment, NewSession, Op, Session, SessionId, SessionState};
use freshlegs_texts::Phrase;

use crate::board::Gathered;
use crate::contents::{Ahead, Lately, length};
use crate::drafts::drop_of;
use crate::life::Life;
use crate::read_day::closed;
use crate::settings::Settings;
use crate::views::WeekView;
use crate::{Desk, Done, Refusal};

impl Desk {
    /// Puts a session of a kind on a day, where the builder leaves it from then on. What stood there gives way. Where
    /// a rule speaks against it, it stands only `anyway`, and that is remembered.
    pub fn add_session(
        &mut self,
        moment: &Moment,
        day: Day,
        kind: Kind,
        anyway: bool,
    ) -> Result<Done<WeekView>, Refusal> {
        if is_event(kind) {
            return Err(Refusal::field("kind", self.words().word("actions-session-event")));
        }
        self.put_session(moment, Op::AddSession { kind, day }, day, kind, anyway)
    }

    /// Puts a session of a kind on a day, whatever the action is called.
    pub(crate) fn put_session(
        &mut self,
        moment: &Moment,
        op: Op,
        day: Day,
        kind: Kind,
        anyway: bool,
    ) -> Result<Done<WeekView>, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = Week::holding(day, settings.week_start);
        let gathered = Gathered::with_before(&self.read(), week)?;
        let outside = || Refusal::fault(self.words().word("actions-move-outside"));
        let slot = gathered.slot(day).ok_or_else(outside)?.clone();
        if let Some(key) = closed(&slot, moment.today) {
            return Err(Refusal::fault(self.words().word(key)));
        }
        let life = Life::of(&self.read(), &settings)?;
        let in_life = life.standing(&self.read(), week)?;
        let broken = self.against(&gathered, in_life.mode, day, kind);
        if let (Some(broken), false) = (&broken, anyway) {
            return Err(Refusal::rule(self.say(&broken.sentence)));
        }
        let ladder = life.ladder(&self.read(), &in_life, moment.today)?;
        let ahead = Ahead {
            rung: ladder.map(|ladder| ladder.rung),
            volume: in_life.volume,
            muted: self.holds_back(moment.today)?,
        };
        let lately = Lately::before(&self.read(), week.first())?;
        let content = lately.next(kind, settings.level, in_life.mode, &ahead);
        let added = NewSession {
            day,
            kind,
            minutes: length(kind, settings.level, in_life.mode, &content, None),
            level: settings.level,
            mode: in_life.mode,
            pinned: true,
            own: true,
            content,
            why: Phrase::new("plan-why-kept"),
            sample: false,
        };
        let changed = self.change(op, moment, |write| {
            if let Some(session) = &slot.session {
                write.sessions().remove(session.id)?;
                drop_of(write, session.id)?;
            }
            let id = write.sessions().add(&added)?;
            if let (Some(broken), Some(session)) = (broken, write.read().session(id)?) {
                let exception = Some(broken.sentence);
                write.sessions().update(&Session { anyway: true, exception, ..session })?;
            }
            Ok(())
        })?;
        let view = self.read_week(moment, day)?;
        self.done(changed, view)
    }

    /// Takes a session off its day that was neither done nor skipped. The day is empty then.
    pub fn remove_session(&mut self, moment: &Moment, session: SessionId) -> Result<Done<WeekView>, Refusal> {
        let session = self.session(session)?;
        let done = session.state != SessionState::Planned || self.read().record_of(session.id)?.is_some();
        if done {
            return Err(Refusal::fault(self.words().word("actions-move-not")));
        }
        if is_event(session.kind) {
            return Err(Refusal::fault(self.words().word("actions-pin-event")));
        }
        let (kind, day) = (session.kind, session.day);
        let changed = self.change(Op::RemoveSession { kind, day }, moment, |write| {
            write.sessions().remove(session.id)?;
            Ok(drop_of(write, session.id)?)
        })?;
        let view = self.read_week(moment, day)?;
        self.done(changed, view)
    }
}
