//! An answer as JSON: the contract of `freshlegs-cli week solve`.

use freshlegs_texts::Phrase;
use serde_json::{Map, Value, json};

use super::{Answer, Solution, solve};
use crate::{Malformed, Problem, why};

/// One problem as text, one answer on one line, whatever the text is: a refusal is an answer too.
pub fn answer_line(text: &[u8], say: impl Fn(&Phrase) -> String) -> String {
    answer_text(text, say).unwrap_or_else(|refusal| refusal.to_json()).to_string()
}

/// One problem as text and its answer, or why it is none.
pub fn answer_text(text: &[u8], say: impl Fn(&Phrase) -> String) -> Result<Value, Malformed> {
    let problem = Problem::read_bytes(text)?;
    Ok(solve(&problem).to_json(&problem, say))
}

impl Answer {
    /// The answer as JSON. The reasons are phrases; `say` puts them into words.
    pub fn to_json(&self, problem: &Problem, say: impl Fn(&Phrase) -> String) -> Value {
        match self {
            Self::Week(solution) => solution.to_json(problem, say),
            Self::Infeasible(conflict) => json!({ "infeasible": conflict }),
        }
    }
}

impl Solution {
    fn to_json(&self, problem: &Problem, say: impl Fn(&Phrase) -> String) -> Value {
        let reasons = why::reasons(problem, &self.week);
        let days = self.week.iter().zip(reasons).enumerate();
        let week: Vec<Value> =
            days.map(|(day, (card, why))| json!({ "day": day, "kind": card.kind, "why": [say(&why)] })).collect();
        let parts: Map<String, Value> =
            self.score.parts.iter().map(|(part, points)| (part.name().to_owned(), json!(points))).collect();
        json!({ "score": self.score.total, "week": week, "parts": parts })
    }
}

impl Malformed {
    /// The refusal as JSON: `{"error":{"path":"…","reason":"…"}}`.
    pub fn to_json(&self) -> Value {
        json!({ "error": { "path": self.path, "reason": self.reason } })
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};

    use super::*;

    fn answer(json: &str) -> String {
        let catalogue = Catalogue::new(Language::En);
        let problem = Problem::read(json).unwrap();
        solve(&problem).to_json(&problem, |phrase| catalogue.say(phrase)).to_string()
    }

    const FREE: &str = r#""days":[{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120}]"#;

    #[test]
    fn the_articles_athlete_gets_the_articles_week() {
        let json = format!(r#"{{"mode":"cultivate","sport":"sprint",{FREE},"before":[{{"day":-1,"kind":"rest"}}]}}"#);
        insta::assert_snapshot!(answer(&json), @r#"{"score":1,"week":[{"day":0,"kind":"acceleration","why":["First speed day, straight after a full rest day."]},{"day":1,"kind":"strength_mobility","why":["Heavy work, far from any speed."]},{"day":2,"kind":"active_recovery","why":["A light day so that Thursday can be quick."]},{"day":3,"kind":"max_velocity","why":["Three days after Monday, and a new kind of fast."]},{"day":4,"kind":"strength_plyo","why":["Jumps sit where nothing fast follows."]},{"day":5,"kind":"easy_long","why":["Your long days are Saturday and Sunday."]},{"day":6,"kind":"rest","why":["Protected. Speed grows here."]}],"parts":{"stimulus":1}}"#);
    }

    #[test]
    fn a_conflict_is_told_as_the_contract_has_it() {
        let pins = r#""pinned":[{"day":0,"kind":"acceleration"},{"day":1,"kind":"max_velocity"}]"#;
        insta::assert_snapshot!(answer(&format!(r#"{{{FREE},{pins}}}"#)), @r#"{"infeasible":{"entries":[{"day":0,"kind":"acceleration","as":"pinned"},{"day":1,"kind":"max_velocity","as":"pinned"}],"rules":[{"rule":"spacing","days":[0,1]}],"loosen":[{"day":1,"kind":"max_velocity","as":"pinned"}]}}"#);
    }
}
