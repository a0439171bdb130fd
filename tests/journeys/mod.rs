//! Journeys through the real window, as an athlete walks them: by mouse, and by keyboard alone.
//!
//! One story a file. Each opens the program on an empty folder of its own, on Thursday 26 November 2026.

mod board;
mod closing;
mod first_week;
mod form;
mod moving;
mod other_weeks;
mod printing;
mod recording;
mod trends;
mod whole_way;
