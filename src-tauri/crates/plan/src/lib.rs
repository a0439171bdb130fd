//! The rules of a good week, its modes and kinds, and what is inside a session.
