//! What the week answers to a watch or a trend: offers, the proposal of one, and taking it.

use freshlegs_calendar::{Day, Week};
use freshlegs_store::{Moment, Op};
use freshlegs_texts::Phrase;

use crate::accept_week::Accepting;
use crate::board::{Slot, capital};
use crate::eased::{Eased, answers, in_week};
use crate::settings::Settings;
use crate::views::{Ease, OfferView, OffersView, ProposalView, WeekView};
use crate::{Desk, Done, Refusal};

impl Desk {
    /// What a week may give up while a watch or a trend is said. Without a week it is this one, or the next where
    /// this one has nothing left to give.
    pub fn read_offers(&self, moment: &Moment, week: Option<Day>) -> Result<OffersView, Refusal> {
        let none = OffersView { reading: None, said: None, offers: Vec::new() };
        let settings = Settings::of(&self.read())?;
        let this = in_week(&settings, moment.today);
        let week = week.map(|day| in_week(&settings, day));
        if week.is_some_and(|week| week.first() < this.first()) {
            return Ok(none);
        }
        let looked = self.looked(moment.today)?;
        if !looked.said() {
            return Ok(none);
        }
        let reading = looked.look.day.reading.name();
        let said = Phrase::new("reading-week").with("word", self.words().word(&format!("reading-word-{reading}")));
        let said = said.with("days", looked.look.days().unwrap_or(1));
        let weeks = week.map_or_else(|| vec![this, this.plus(1)], |week| vec![week]);
        let mut offers = Vec::new();
        for ease in Ease::ALL {
            for week in &weeks {
                if let Some(eased) = self.eased_where_it_helps(&settings, *week, moment.today, ease)? {
                    let label = self.words().word(&format!("reading-offer-{}", ease.name().replace('_', "-")));
                    let line = capital(&self.say(&eased.words()));
                    offers.push(OfferView { ease, week: week.first(), label, line });
                    break;
                }
            }
        }
        Ok(OffersView { reading: Some(reading.to_owned()), said: Some(self.say(&said)), offers })
    }

    /// The week with one thing less beside the one that stands. Stores nothing.
    pub fn propose_ease(&self, moment: &Moment, week: Day, ease: Ease) -> Result<ProposalView, Refusal> {
        let settings = Settings::of(&self.read())?;
        let eased = self.must_ease(&settings, in_week(&settings, week), moment, ease)?;
        let mut view = self.proposal(&eased.week, &settings, moment)?;
        view.title = self.words().word(&format!("reading-offer-{}", ease.name().replace('_', "-")));
        let stays =
            (self.words().word("reading-reason-rest-stays-title"), self.words().word("reading-reason-rest-stays"));
        let what =
            (capital(&self.say(&eased.words())) + ".", self.words().word(&format!("reading-why-{}", ease.name())));
        view.reasons = vec![what, stays, self.nothing_grows()];
        Ok(view)
    }

    /// Makes the week with one thing less the plan; the card that changed is held there. Of several changes only
    /// some may be taken.
    pub fn accept_ease(
        &mut self,
        moment: &Moment,
        week: Day,
        ease: Ease,
        only: Option<&[Day]>,
    ) -> Result<Done<WeekView>, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = in_week(&settings, week);
        let eased = self.must_ease(&settings, week, moment, ease)?;
        let accepting =
            Accepting { settings: &settings, proposed: &eased.week, moment, broken: None, held: Some(eased.day) };
        let taken = |slot: &Slot| only.is_none_or(|only| only.contains(&slot.day));
        let op = Op::EaseWeek { week: week.first(), ease: ease.name().to_owned() };
        let changed = self.change(op, moment, |write| accepting.write(write, None, &taken))?;
        let view = self.read_week(moment, week.first())?;
        self.done(changed, view)
    }

    fn must_ease(&self, settings: &Settings, week: Week, moment: &Moment, ease: Ease) -> Result<Eased, Refusal> {
        let eased = self.eased_where_it_helps(settings, week, moment.today, ease)?;
        eased.ok_or_else(|| Refusal::nothing(self.words().word("actions-ease-none")))
    }

    fn eased_where_it_helps(
        &self,
        settings: &Settings,
        week: Week,
        today: Day,
        ease: Ease,
    ) -> Result<Option<Eased>, Refusal> {
        if !answers(self, settings, week)? { Ok(None) } else { self.eased(settings, week, today, ease) }
    }
}
