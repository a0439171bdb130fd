//! Keeps a session of the athlete's own while it is written, at every key, outside undo.

use freshlegs_store::{Moment, SessionId};
use serde_json::Value;

use crate::drafts::own_key;
use crate::{Desk, Refusal};

/// The most a half-written session may take in the file, in bytes: some hundred times what one holds.
const MOST: usize = 1 << 18;

impl Desk {
    /// Keeps what is typed so far for a session, right or wrong; nothing forgets it.
    pub fn keep_own(&mut self, moment: &Moment, session: SessionId, typed: Option<&Value>) -> Result<(), Refusal> {
        let key = own_key(session);
        let Some(typed) = typed else { return Ok(self.store_mut().drop_draft(&key)?) };
        if typed.to_string().len() > MOST {
            return Err(Refusal::fault(self.words().word("actions-contents-too-long")));
        }
        Ok(self.store_mut().keep_draft(&key, typed, moment)?)
    }
}
