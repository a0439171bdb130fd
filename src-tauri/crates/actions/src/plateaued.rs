//! Whether flat weeks are a plateau: only where nothing grew, and only in weeks that could have grown.

use std::collections::BTreeMap;

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_plan::{Content, Mode};
use freshlegs_store::{Session, SessionId, StoreFault};
use freshlegs_trends::drift::Reading;
use freshlegs_trends::{Felt, Plateau, plateau};

use crate::Desk;
use crate::life::Life;
use crate::looked::Looked;
use crate::settings::Settings;

/// How far back light weeks are looked for: further than flat weeks and the usual before them reach.
const LOOKED_BACK: i64 = 400;

/// Whether a session belongs to a light week, whose ratings are meant to be other ones.
fn light(session: &Session) -> bool {
    session.mode == Mode::Deload
}

impl Desk {
    /// The flat weeks up to the day that was looked at, where they are named: while the reading is steady, nothing
    /// grew, and the athlete has not answered.
    pub(crate) fn plateau(&self, looked: &Looked) -> Result<Option<Plateau>, StoreFault> {
        let day = looked.look.day.day;
        if looked.look.day.reading != Reading::Steady || looked.quiet.is_some() {
            return Ok(None);
        }
        let since = day.plus(-LOOKED_BACK);
        let light: Vec<SessionId> = self.read().sessions(since, day)?.into_iter().filter(light).map(|s| s.id).collect();
        let usual = looked.read.iter().filter(|record| record.session.is_none_or(|id| !light.contains(&id)));
        let felt = usual.filter_map(|record| {
            let entry = &record.entry;
            let (effort, quality) = entry.effort.zip(entry.quality)?;
            Some(Felt { day: entry.day, kind: entry.kind, effort, quality })
        });
        let Some(found) = plateau(&felt.collect::<Vec<_>>(), day) else { return Ok(None) };
        let settings = Settings::of(&self.read())?;
        let life = Life::of(&self.read(), &settings)?;
        let mode = life.standing(&self.read(), Week::holding(day, settings.week_start))?.mode;
        let everyday = matches!(mode, Mode::Cultivate | Mode::Masters | Mode::Base | Mode::RacePrep);
        Ok(if everyday && !self.grew(found.since, day)? { Some(found) } else { None })
    }

    /// Whether a dose of any kind changed between two days. What was chosen from the library or made is no dose of
    /// the builder's, and a light week holds the same dose, only less of it.
    fn grew(&self, from: Day, to: Day) -> Result<bool, StoreFault> {
        let mut doses: BTreeMap<Kind, (u8, u16)> = BTreeMap::new();
        for session in self.read().sessions(from, to)? {
            if let Content::Usual { more_reps, more_metres, .. } = session.content {
                let dose = (more_reps, more_metres);
                if *doses.entry(session.kind).or_insert(dose) != dose {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}
