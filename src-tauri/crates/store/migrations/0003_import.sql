-- What came in from other programs' files: where each thing comes from, word for word, and how tables are read.

-- What one file told of one session or one morning. The raw numbers stay in it with their scales, whatever the athlete
-- changes later. One that names neither a record nor a morning came in as a plan or as a rest day.
CREATE TABLE origin (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  format     TEXT NOT NULL CHECK (length(format) BETWEEN 1 AND 100),
  source     TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 400),
  record_id  INTEGER REFERENCES record (id),
  morning_id INTEGER REFERENCES morning (id),
  told       TEXT NOT NULL CHECK (json_valid(told)),
  UNIQUE (format, source),
  CHECK (record_id IS NULL OR morning_id IS NULL)
) STRICT;
CREATE INDEX origin_record ON origin (record_id);
CREATE INDEX origin_morning ON origin (morning_id);

-- How the athlete reads a table of their own.
CREATE TABLE mapping (
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- Undo knows the new tables too. A CHECK cannot be widened in place, so the table is made anew.
CREATE TABLE step_row_new (
  step_id  INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
  of_table TEXT NOT NULL CHECK (of_table IN ('planned_week', 'session', 'record', 'rating', 'setting', 'event',
                                             'day_frame', 'chapter', 'template', 'morning', 'record_tag', 'origin',
                                             'mapping')),
  of_id    INTEGER NOT NULL,
  before   TEXT CHECK (json_valid(before)),
  after    TEXT CHECK (json_valid(after)),
  PRIMARY KEY (step_id, of_table, of_id),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO step_row_new SELECT step_id, of_table, of_id, before, after FROM step_row;
DROP TABLE step_row;
ALTER TABLE step_row_new RENAME TO step_row;
