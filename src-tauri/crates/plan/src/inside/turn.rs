//! Another cue and another playful idea each week, so that a session stays worth being curious about.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use crate::words::dashed;
use crate::{Idea, Inside, Sport, cue_for, cues, idea_for, ideas};

impl Inside {
    /// The same session with the cue and the playful idea of a turn, for example of the week's number.
    /// Only the usual ones change, and each round begins with them; a library session's and the athlete's
    /// own words stay.
    #[must_use]
    pub fn on_turn(mut self, kind: Kind, sport: Sport, turn: u32) -> Self {
        let name = dashed(kind);
        let cues = cues().iter().filter(|cue| cue.kinds.contains(&kind)).count();
        if let (true, Some(turn)) = (is_usual(&self.cue, "cue", &name), after_the_usual(turn, cues)) {
            self.cue = cue_for(kind, turn).map(|cue| cue.words()).or(self.cue);
        }
        let suits = |idea: &&Idea| idea.kinds.contains(&kind) && idea.sports.contains(&sport);
        let ideas = ideas().iter().filter(suits).count();
        if let (true, Some(turn)) = (is_usual(&self.playful, "playful", &name), after_the_usual(turn, ideas)) {
            self.playful = idea_for(kind, sport, turn).map(|idea| idea.words()).or(self.playful);
        }
        self
    }
}

fn is_usual(said: &Option<Phrase>, what: &str, name: &str) -> bool {
    said.as_ref().is_some_and(|said| said.key == format!("plan-{what}-{name}"))
}

/// The turn among so many others, if it is not the usual one's.
fn after_the_usual(turn: u32, others: usize) -> Option<u32> {
    (turn % (others as u32 + 1)).checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Content, Level, Mode, inside, inside_of};

    #[test]
    fn each_week_offers_another_cue_and_another_game() {
        let week = |turn| {
            let usual = inside(Kind::MaxVelocity, Level::Trained, Mode::Cultivate, None);
            let session = usual.on_turn(Kind::MaxVelocity, Sport::Sprint, turn);
            (session.cue.unwrap().key, session.playful.unwrap().key)
        };
        assert_ne!(week(1).0, week(2).0);
        assert_ne!(week(1).1, week(2).1);
        assert_eq!(week(7), week(7), "the same week says the same thing");
        assert_eq!(week(0).0, "plan-cue-max-velocity", "each round begins with the usual one");
        let said: std::collections::BTreeSet<_> = (0..200).map(|turn| week(turn).0).collect();
        assert_eq!(said.len(), 1 + cues().iter().filter(|cue| cue.kinds.contains(&Kind::MaxVelocity)).count());
    }

    #[test]
    fn a_session_of_the_library_keeps_its_own_words() {
        let content = Content::Library { id: "falling-starts".to_owned() };
        let session = inside_of(Kind::Acceleration, Level::Trained, Mode::Cultivate, None, &content);
        assert_eq!(session.clone().on_turn(Kind::Acceleration, Sport::Field, 3), session);
    }
}
