//! What is inside a session: what it could hold, what it shall hold, and the athlete's own sessions.

use freshlegs_calendar::{Kind, Week};
use freshlegs_plan::{
    Content, Inside, NotASession, OwnDraft, OwnSession, Rung, face, inside_of, is_event, kind_title, library_for,
    library_session,
};
use freshlegs_store::{Moment, NewTemplate, Op, Session, SessionId, SessionState, TemplateId};
use freshlegs_texts::Phrase;

use crate::board::{dose, sentence};
use crate::contents::{Ahead, Lately, inside, length};
use crate::drafts::own_key;
use crate::life::Life;
use crate::settings::Settings;
use crate::views::{ContentChoice, ContentDraft, ContentsView, SessionView};
use crate::{Desk, Done, Refusal, dates, frames};

impl Desk {
    /// What could be inside a session: the usual, the library's, the athlete's own.
    pub fn read_contents(&self, moment: &Moment, session: SessionId) -> Result<ContentsView, Refusal> {
        let session = self.session(session)?;
        let settings = Settings::of(&self.read())?;
        let what = inside(&session);
        let title = Phrase::new("actions-contents-title").with("session", kind_title(session.kind));
        let title = self.say(&title.with("day", dates::weekday(session.day)));
        let usual = self.usual_of(&session, &settings, moment)?;
        let mut choices: Vec<ContentChoice> = usual
            .into_iter()
            .map(|content| {
                let key = if matches!(content, Content::Rung { .. }) { "rung" } else { "usual" };
                let title = Phrase::new(format!("actions-contents-{key}"));
                let title = if let Content::Rung { rung } = content { title.with("rung", rung.get()) } else { title };
                let purpose = Phrase::new(format!("actions-contents-{key}-purpose"));
                self.choice(&session, content, self.say(&title), self.say(&purpose), None)
            })
            .collect();
        for of_library in library_for(session.kind, settings.sport, session.level) {
            let content = Content::Library { id: of_library.id.to_owned() };
            let (title, purpose) = (self.say(&of_library.title()), self.say(&of_library.purpose()));
            choices.push(self.choice(&session, content, title, purpose, None));
        }
        for template in self.read().templates()?.into_iter().filter(|known| known.what.kind == session.kind) {
            let title = template.what.body.title().to_owned();
            let purpose = self.words().word("actions-contents-own");
            let content = Content::Own(template.what.body);
            choices.push(self.choice(&session, content, title, purpose, Some(template.id)));
        }
        let now = self.as_own(&session, &what);
        let typed = self.read().draft(&own_key(session.id))?.map(|draft| draft.body);
        Ok(ContentsView { session: session.id, kind: session.kind, title, now, typed, choices })
    }

    /// Puts something else inside a session; its length follows.
    pub fn set_content(
        &mut self,
        moment: &Moment,
        session: SessionId,
        content: ContentDraft,
    ) -> Result<Done<SessionView>, Refusal> {
        let session = self.session(session)?;
        if session.state != SessionState::Planned || self.read().record_of(session.id)?.is_some() {
            return Err(Refusal::fault(self.words().word("actions-contents-done")));
        }
        if is_event(session.kind) || session.kind == Kind::Rest {
            return Err(Refusal::fault(self.words().word("actions-contents-none")));
        }
        let settings = Settings::of(&self.read())?;
        let content = match self.checked_content(session.kind, content)? {
            // "The usual one" of drills is the rung that the athlete stands on, of others the step they are at.
            Content::Usual { more_reps: 0, more_metres: 0, volume: 100 } => {
                self.next_of(&session, &settings, moment)?
            }
            content => content,
        };
        let (kind, day, id) = (session.kind, session.day, session.id);
        let framed = frames::of_week(&self.read(), Week::holding(day, settings.week_start))?;
        let place = usize::try_from(day.days_since(Week::holding(day, settings.week_start).first())).ok();
        // A card that the athlete holds is theirs, and so is its time.
        let free = place.and_then(|place| framed.get(place)).filter(|_| !session.pinned).map(|day| day.frame.minutes);
        let minutes = length(kind, session.level, session.mode, &content, free);
        let changed_session = Session { minutes, content, ..session };
        let changed = self.change(Op::SetContent { kind, day }, moment, |write| {
            write.sessions().update(&changed_session)?;
            // What was half written is inside it now.
            if matches!(changed_session.content, Content::Own(_)) {
                write.drop_draft(&own_key(id))?;
            }
            Ok(())
        })?;
        let view = self.read_session(moment, id)?;
        self.done(changed, view)
    }

    /// Keeps a session of the athlete's own, to be used again.
    pub fn save_template(&mut self, moment: &Moment, kind: Kind, body: OwnDraft) -> Result<Done<()>, Refusal> {
        if is_event(kind) || kind == Kind::Rest {
            return Err(Refusal::field("kind", self.words().word("actions-template-kind")));
        }
        let body = self.checked_own(kind, body)?;
        let op = Op::SaveTemplate { kind, title: body.title().to_owned() };
        let known = self
            .read()
            .templates()?
            .into_iter()
            .find(|known| known.what.kind == kind && known.what.body.title() == body.title());
        let changed = self.change(op, moment, |write| {
            let what = NewTemplate { kind, body };
            match known {
                // The same name again is the same session, changed.
                Some(known) => write.templates().update(&freshlegs_store::Template { id: known.id, what })?,
                None => {
                    write.templates().add(&what)?;
                }
            }
            Ok(())
        })?;
        self.done(changed, ())
    }

    /// Throws a session of the athlete's own away. Sessions that were made from it keep what is inside them.
    pub fn remove_template(&mut self, moment: &Moment, id: TemplateId) -> Result<Done<()>, Refusal> {
        let missing = || Refusal::fault(self.say(&Phrase::new("actions-no-template").with("id", id.to_string())));
        let template = self.read().template(id)?.ok_or_else(missing)?;
        let op = Op::RemoveTemplate { kind: template.what.kind, title: template.what.body.title().to_owned() };
        let changed = self.change(op, moment, |write| Ok(write.templates().remove(id)?))?;
        self.done(changed, ())
    }

    /// The usual content of a session: the rungs while coming back, else what it would hold next, grown as far as it is.
    fn usual_of(&self, session: &Session, settings: &Settings, moment: &Moment) -> Result<Vec<Content>, Refusal> {
        if session.kind == Kind::ReturnDrills {
            return Ok((0..=Rung::LAST.get()).map(|number| Content::Rung { rung: Rung::of(number) }).collect());
        }
        Ok(vec![match &session.content {
            usual @ Content::Usual { .. } => usual.clone(),
            _ => self.next_of(session, settings, moment)?,
        }])
    }

    /// What the builder would put inside a session of this kind on its day.
    fn next_of(&self, session: &Session, settings: &Settings, moment: &Moment) -> Result<Content, Refusal> {
        let week = Week::holding(session.day, settings.week_start);
        let life = Life::of(&self.read(), settings)?;
        let in_life = life.week(week);
        let ladder = life.ladder(&self.read(), &in_life, moment.today)?;
        // Drills of a chapter that is over begin where the ladder does.
        let rung = ladder.map(|ladder| ladder.rung).or((session.kind == Kind::ReturnDrills).then(Rung::default));
        let ahead = Ahead { rung, volume: in_life.volume, muted: self.holds_back(moment.today)? };
        let lately = Lately::before(&self.read(), week.first())?;
        Ok(lately.next(session.kind, session.level, session.mode, &ahead))
    }

    fn choice(
        &self,
        session: &Session,
        content: Content,
        title: String,
        purpose: String,
        template: Option<TemplateId>,
    ) -> ContentChoice {
        let what = inside_of(session.kind, session.level, session.mode, None, &content);
        let dose = face(session.kind, &what).dose.map(|phrases| dose(self.words(), &phrases));
        ContentChoice { now: content == session.content, content, template, title, purpose, dose }
    }

    /// What stands there, as a session to be changed by hand.
    fn as_own(&self, session: &Session, what: &Inside) -> OwnSession {
        match &session.content {
            Content::Own(own) => own.clone(),
            _ => OwnSession::from_inside(session.kind, what, |phrase| self.say(phrase)),
        }
    }

    fn checked_content(&self, kind: Kind, content: ContentDraft) -> Result<Content, Refusal> {
        match content {
            ContentDraft::Usual { more_reps, more_metres, volume } => {
                Ok(Content::Usual { more_reps, more_metres, volume: volume.clamp(LEAST_VOLUME, 100) })
            }
            ContentDraft::Rung { rung } if kind == Kind::ReturnDrills => Ok(Content::Rung { rung }),
            ContentDraft::Rung { .. } => Err(Refusal::field("rung", self.words().word("actions-contents-no-rung"))),
            ContentDraft::Library { id } => match library_session(&id).filter(|known| known.kind == kind) {
                Some(_) => Ok(Content::Library { id }),
                None => Err(self.unknown_content(&id)),
            },
            ContentDraft::Own(own) => Ok(Content::Own(self.checked_own(kind, own)?)),
        }
    }

    fn unknown_content(&self, id: &str) -> Refusal {
        let id: String = id.chars().take(40).collect();
        Refusal::field("content", self.say(&Phrase::new("actions-no-content").with("id", id)))
    }

    fn checked_own(&self, kind: Kind, own: OwnDraft) -> Result<OwnSession, Refusal> {
        let own = OwnSession::try_from(own).and_then(|own| own.check_for(kind).map(|()| own));
        own.map_err(|refusal: NotASession| {
            let block = refusal.block.as_ref().map(|(number, _)| format!("blocks[{}]", number.saturating_sub(1)));
            Refusal::field(block.as_deref().unwrap_or("title"), sentence(&refusal.to_string()))
        })
    }
}

/// Less than this is no training any more, in per cent.
const LEAST_VOLUME: u8 = 40;
