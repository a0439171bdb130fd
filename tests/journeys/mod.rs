//! Journeys through the real window, as an athlete walks them: by mouse, and by keyboard alone.
//!
//! One story a file. Each opens the program on an empty folder of its own, on Thursday 26 November 2026.

mod board;
mod building;
mod carrying;
mod charts;
mod closing;
mod differently;
mod first_week;
mod form;
mod importing;
mod inside;
mod living;
mod looking_back;
mod mornings;
mod moving;
mod other_weeks;
mod printing;
mod reading;
mod reasons;
mod recording;
mod swapping;
mod trends;
mod typing;
mod whole_way;
