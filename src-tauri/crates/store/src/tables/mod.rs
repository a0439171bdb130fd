//! One file a table: its row, its reads, its writes. Longer statements lie beside in `.sql` files.

pub mod chapter;
pub mod day_frame;
pub mod draft;
pub mod event;
pub mod mapping;
pub mod morning;
pub mod origin;
pub mod planned_week;
pub mod rating;
pub mod record;
pub mod sample;
pub mod session;
pub mod setting;
pub mod step;
pub mod tag;
pub mod template;
