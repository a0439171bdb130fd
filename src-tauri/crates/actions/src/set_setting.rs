//! Changes one setting by name.

use freshlegs_store::{Moment, Op};
use freshlegs_texts::Phrase;

use crate::settings::{LONGEST, NAMES, checked};
use crate::views::SettingsView;
use crate::{Desk, Done, Refusal};

impl Desk {
    /// Changes one setting. The value is what was typed or chosen, as text; an empty one takes it away.
    pub fn set_setting(&mut self, moment: &Moment, name: &str, value: &str) -> Result<Done<SettingsView>, Refusal> {
        if !NAMES.contains(&name) {
            let known = Phrase::new("actions-setting-unknown").with("name", name).with("known", NAMES.join(", "));
            return Err(Refusal::field(name, self.say(&known)));
        }
        let given = value.chars().count();
        if given > LONGEST {
            let long = Phrase::new("actions-setting-long").with("most", LONGEST as f64).with("given", given as f64);
            return Err(Refusal::field(name, self.say(&long)));
        }
        let checked = checked(name, value).map_err(|known| {
            let refusal = Phrase::new("actions-setting-value").with("known", known.join(", "));
            Refusal::field(name, self.say(&refusal.with("given", value.chars().take(40).collect::<String>())))
        })?;
        let changed = self.change(Op::SetSetting { name: name.to_owned() }, moment, |write| {
            if checked == "" {
                write.unset(name)?
            } else {
                write.set(name, &checked)?
            }
            Ok(())
        })?;
        let settings = self.read_settings()?;
        self.speak(settings.language);
        self.done(changed, settings)
    }
}
