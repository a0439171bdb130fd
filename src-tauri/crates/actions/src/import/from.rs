//! Where a record comes from, in a sentence beside it.

use freshlegs_exchange::import::found::FoundRating;
use freshlegs_store::RecordId;
use freshlegs_texts::Phrase;

use super::memory::{Told, channel_name};
use super::scales::bare;
use crate::{Desk, Refusal};

impl Desk {
    /// "From TrainingPeaks workouts: effort 6 of 0–10, feel 1 of 1–9." Nothing for what was typed here.
    pub(crate) fn imported_from(&self, record: RecordId) -> Result<Option<String>, Refusal> {
        let mut sentences = Vec::new();
        for origin in self.read().origins_of(record)? {
            let Told::Session(session) = Told::of(&origin) else { continue };
            let told: Vec<String> = session.ratings.iter().map(|rating| self.as_told(rating)).collect();
            let key = if told.is_empty() { "actions-import-from" } else { "actions-import-from-rated" };
            let format = Phrase::new(format!("actions-import-source-{}", origin.format.replace(['_', '.'], "-")));
            sentences.push(self.say(&Phrase::new(key).with("format", format).with("told", told.join(", "))));
        }
        Ok((!sentences.is_empty()).then(|| sentences.join(" ")))
    }

    fn as_told(&self, rating: &FoundRating) -> String {
        let channel = Phrase::new(format!("actions-import-channel-{}", channel_name(rating.channel)));
        let said = Phrase::new("actions-import-told").with("channel", channel).with("given", bare(rating.as_given));
        self.say(&said.with("least", bare(rating.scale.least)).with("most", bare(rating.scale.most)))
    }
}
