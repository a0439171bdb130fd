//! Says how a morning was: the night, the body, and while coming back the pain.

use freshlegs_calendar::{Day, OutOfRange};
use freshlegs_store::{Moment, Morning, Op};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::board::sentence;
use crate::views::WeekView;
use crate::{Desk, Done, Refusal};

/// What is said of a morning. What is left out stays as it was said before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct MorningSaid {
    /// How well the night was, 0–10.
    pub sleep: Option<i64>,
    /// How sore the body is, 0–10.
    pub soreness: Option<i64>,
    /// How tired the athlete is, 0–10.
    pub tiredness: Option<i64>,
    /// Pain on getting up, 0–10.
    pub pain: Option<i64>,
    /// Whether there is a sharp pain, a bruise or a limp.
    pub sharp: Option<bool>,
    /// What is not answered any more.
    #[ts(as = "Option<Vec<MorningItem>>", optional)]
    pub clear: Vec<MorningItem>,
}

/// One thing that is asked of a morning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum MorningItem {
    Sleep,
    Soreness,
    Tiredness,
    Pain,
}

impl Desk {
    /// Keeps what is said of a morning beside what was said of it before.
    pub fn say_morning(&mut self, moment: &Moment, day: Day, said: &MorningSaid) -> Result<Done<WeekView>, Refusal> {
        if day > moment.today {
            return Err(Refusal::field("day", self.words().word("actions-morning-ahead")));
        }
        if *said == MorningSaid::default() {
            return Err(Refusal::field("morning", self.words().word("actions-morning-empty")));
        }
        let before = self.read().morning(day)?.unwrap_or_else(|| Morning::blank(day));
        let morning = after(before, said)?;
        let changed = self.change(Op::SayMorning { day }, moment, |write| Ok(write.mornings().put(&morning)?))?;
        let view = self.read_week(moment, moment.today)?;
        self.done(changed, view)
    }
}

fn after(before: Morning, said: &MorningSaid) -> Result<Morning, Refusal> {
    let cleared = |item| said.clear.contains(&item);
    Ok(Morning {
        day: before.day,
        sleep: answer("sleep", said.sleep, before.sleep.filter(|_| !cleared(MorningItem::Sleep)))?,
        soreness: answer("soreness", said.soreness, before.soreness.filter(|_| !cleared(MorningItem::Soreness)))?,
        tiredness: answer("tiredness", said.tiredness, before.tiredness.filter(|_| !cleared(MorningItem::Tiredness)))?,
        pain: answer("pain", said.pain, before.pain.filter(|_| !cleared(MorningItem::Pain)))?,
        sharp: said.sharp.unwrap_or(before.sharp),
    })
}

/// The answer that is given now, or else the one from before.
fn answer<T: TryFrom<i64, Error = OutOfRange>>(
    field: &str,
    given: Option<i64>,
    before: Option<T>,
) -> Result<Option<T>, Refusal> {
    let given = given.map(T::try_from).transpose();
    let given = given.map_err(|refusal| Refusal::field(field, sentence(&refusal.to_string())))?;
    Ok(given.or(before))
}
