//! The weak link of a plateau: what it is called and what it puts into a strength session.

use freshlegs_texts::Phrase;

use crate::named::named;

named! {
    /// What a plateau works on besides speed.
    WeakLink, "weak link" {
        /// Hips.
        Hips = "hips",
        /// The middle of the body.
        Core = "core",
        /// Ankles and calves.
        Ankles = "ankles",
        /// The back of the thighs.
        Hamstrings = "hamstrings",
    }
}

/// The weak link's name: "Hips".
pub fn weak_link_name(link: WeakLink) -> Phrase {
    Phrase::new(format!("plan-weak-link-{link}"))
}

/// What it puts into a strength session, in place of something else: a plateau never adds volume †.
pub fn weak_link_words(link: WeakLink) -> Phrase {
    Phrase::new(format!("plan-weak-link-{link}-text"))
}
