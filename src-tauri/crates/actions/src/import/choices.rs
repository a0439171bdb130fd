//! What the athlete answers before files come in.

use std::collections::BTreeMap;

use freshlegs_calendar::Kind;
use freshlegs_exchange::import::mapping::Mapping;
use freshlegs_exchange::import::moment::DateOrder;
use serde::Deserialize;
use ts_rs::TS;

/// Answers. What is not answered is decided by the files, by what was imported before, or asked for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ImportChoices {
    /// Which way dates are read where a known format leaves it open.
    pub order: Option<DateOrder>,
    /// How tables are read, by the names of their files as the preview has them.
    pub mappings: BTreeMap<String, Mapping>,
    /// A saved mapping for every table it fits.
    pub mapping: Option<String>,
    /// Scales that run the other way than the file or an earlier import says, by their keys.
    pub turned: BTreeMap<String, bool>,
    /// The scale whose numbers are taken where a session has two for one thing, by its key.
    pub preferred: Option<String>,
    /// What the sessions of a sport are, by the sport's name in the file.
    pub kinds: BTreeMap<String, Kind>,
}

impl ImportChoices {
    /// Whether the files must be read again after these answers became others.
    pub fn same_reading(&self, other: &Self) -> bool {
        (self.order, &self.mappings, &self.mapping) == (other.order, &other.mappings, &other.mapping)
    }
}
