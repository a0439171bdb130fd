//! Says how the body feels the morning after, while coming back.

use freshlegs_calendar::{Day, Pain};
use freshlegs_store::{Moment, Morning, Op};

use crate::board::sentence;
use crate::views::WeekView;
use crate::{Desk, Done, Refusal};

impl Desk {
    /// Keeps what is said of a morning. Said again, the last one holds.
    pub fn say_morning(
        &mut self,
        moment: &Moment,
        day: Day,
        pain: Option<i64>,
        sharp: bool,
    ) -> Result<Done<WeekView>, Refusal> {
        if day > moment.today {
            return Err(Refusal::field("day", self.words().word("actions-morning-ahead")));
        }
        if pain.is_none() && !sharp {
            return Err(Refusal::field("pain", self.words().word("actions-morning-empty")));
        }
        let pain = pain.map(Pain::try_from).transpose();
        let pain = pain.map_err(|refusal| Refusal::field("pain", sentence(&refusal.to_string())))?;
        let morning = Morning { day, pain, sharp };
        let changed = self.change(Op::SayMorning { day }, moment, |write| Ok(write.mornings().put(&morning)?))?;
        let view = self.read_week(moment, moment.today)?;
        self.done(changed, view)
    }
}
