//! Numbers from records: usuals, spreads, weekly means.
