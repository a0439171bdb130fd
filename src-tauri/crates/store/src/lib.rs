//! One SQLite file that belongs to the athlete: migrations, tables, undo, backups.
