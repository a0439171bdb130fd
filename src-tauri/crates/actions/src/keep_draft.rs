//! Keeps what is typed so far, at every key, outside undo.

use freshlegs_store::Moment;

use crate::views::Draft;
use crate::{Desk, Refusal, drafts};

impl Desk {
    /// Keeps a draft as it is, right or wrong.
    pub fn keep_draft(&mut self, moment: &Moment, draft: &Draft) -> Result<(), Refusal> {
        let body = serde_json::to_value(draft).map_err(|fault| Refusal::fault(fault.to_string()))?;
        Ok(self.store_mut().keep_draft(&drafts::key(draft), &body, moment)?)
    }

    /// Forgets a draft; nothing happens if none was kept.
    pub fn drop_draft(&mut self, _moment: &Moment, draft: &Draft) -> Result<(), Refusal> {
        Ok(self.store_mut().drop_draft(&drafts::key(draft))?)
    }
}
