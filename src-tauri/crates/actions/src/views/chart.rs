//! Which chart is asked for, and how.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A chart as a page asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChartAsked {
    /// For example `over-time`.
    pub name: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// `light`, `dark` or `print`.
    pub theme: String,
    /// How far back: `6w`, `3m`, `1y` or `all`.
    pub range: String,
    /// `all`, a family or a kind.
    pub kinds: String,
    /// Whether the numbers are wanted, too.
    pub table: bool,
}
