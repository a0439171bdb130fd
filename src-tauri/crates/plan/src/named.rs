//! Small enums with a name for every value: the name in JSON, in the store and on the command line.

/// A word that names nothing of the list asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{given}” is not a {what}; choose {}", known.join(", "))]
pub struct NotNamed {
    /// What was asked for, for example `mode`.
    pub what: &'static str,
    /// What was given, cut to forty characters.
    pub given: String,
    /// Every name there is.
    pub known: &'static [&'static str],
}

/// Declares an enum whose values have names, with `ALL`, `name()`, `Display` and `FromStr`.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident, $what:literal { $($(#[$value_doc:meta])* $value:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$value_doc])* $value,)+ }

        impl $name {
            /// Every value, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];
            /// Every name, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($word),+];

            /// The name as stored, as in JSON and on the command line.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$value => $word),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::NotNamed;
            fn from_str(given: &str) -> Result<Self, crate::NotNamed> {
                Self::ALL.iter().copied().find(|value| value.name() == given).ok_or_else(|| crate::NotNamed {
                    what: $what,
                    given: given.chars().take(40).collect(),
                    known: Self::NAMES,
                })
            }
        }
    };
}
pub(crate) use named;
