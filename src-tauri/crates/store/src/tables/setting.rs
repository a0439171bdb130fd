//! Settings: a name and a JSON value. What they mean is the actions' business.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{Reader, StoreFault, Writer};

impl Reader<'_> {
    /// One setting.
    pub fn setting(&self, _name: &str) -> Result<Option<Value>, StoreFault> {
        unimplemented!()
    }

    /// All settings by name.
    pub fn settings(&self) -> Result<BTreeMap<String, Value>, StoreFault> {
        unimplemented!()
    }
}

impl Writer<'_> {
    /// Writes a setting.
    pub fn set(&mut self, _name: &str, _value: &Value) -> Result<(), StoreFault> {
        unimplemented!()
    }

    /// Takes a setting out; nothing happens if there is none.
    pub fn unset(&mut self, _name: &str) -> Result<(), StoreFault> {
        unimplemented!()
    }
}
