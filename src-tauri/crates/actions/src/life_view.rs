//! The chapter of a week in words: the banner, what it changes, and the ladder of coming back.

use freshlegs_calendar::Week;
use freshlegs_plan::{LadderStand, Mode, mode_changes, mode_line, mode_title, weak_link_words};
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;

use crate::life::Life;
use crate::settings::Settings;
use crate::views::{LadderView, LifeView};
use crate::{Desk, Refusal, dates};

impl Desk {
    /// What the mode of a week says of it. A week that was accepted keeps the mode it was built in.
    pub(crate) fn life_view(&self, settings: &Settings, week: Week, moment: &Moment) -> Result<LifeView, Refusal> {
        let life = Life::of(&self.read(), settings)?;
        let now = life.week(week);
        let built_in = self.read().week(week.first())?.map(|planned| planned.mode);
        let mode = built_in.unwrap_or(now.mode);
        let as_lived = mode == now.mode;
        let ladder = if as_lived { life.ladder(&self.read(), &now, moment.today)? } else { None };
        let everyday = life.everyday(week);
        let ordinary = mode == Mode::Cultivate && now.volume == 100;
        let changes = mode_changes(mode, settings.sport, settings.speed_sessions);
        let link = now.weak_link.filter(|_| as_lived).map(|link| self.say(&weak_link_words(link)));
        let mut banner = self.say(&mode_line(mode));
        if now.volume < 100 && as_lived {
            banner = self.say(&Phrase::new("actions-life-volume").with("volume", now.volume));
        }
        if let Some(link) = link {
            banner = format!("{banner} {link}");
        }
        Ok(LifeView {
            mode,
            title: self.say(&mode_title(mode)),
            rhythm: if as_lived && now.number > 0 { self.say(&now.line) } else { String::new() },
            banner: (!ordinary).then_some(banner),
            changes: changes.iter().map(|change| self.say(change)).collect(),
            turn_off: turn_off(mode, everyday, now.volume),
            skippable: as_lived && mode == Mode::Deload && now.may_skip && built_in.is_none(),
            ladder: ladder.map(|ladder| self.ladder_view(&ladder)),
        })
    }

    fn ladder_view(&self, ladder: &LadderStand) -> LadderView {
        let asks = ladder.asks_morning.map(|day| {
            let asked = Phrase::new("actions-ladder-morning").with("day", dates::weekday(day));
            (day.plus(1), self.say(&asked))
        });
        LadderView {
            rung: ladder.rung,
            title: self.say(&Phrase::new("actions-ladder-rung").with("rung", ladder.rung.get())),
            why: self.say(&ladder.why),
            next: self.say(&ladder.next),
            asks,
            clinician: ladder.clinician,
            ready: ladder.ready,
        }
    }
}

/// The mode that "Turn off" goes back to: from an everyday one to the usual one, from any other to the everyday one.
fn turn_off(mode: Mode, everyday: Mode, volume: u8) -> Option<Mode> {
    match mode {
        Mode::Cultivate if volume == 100 => None,
        Mode::Cultivate | Mode::Masters => Some(Mode::Cultivate),
        _ => Some(everyday),
    }
}
