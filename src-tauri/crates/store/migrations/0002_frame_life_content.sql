-- What a week is built around: minutes and places, events, cards held in place, chapters of life, own sessions.

-- Held in place by the athlete; the rule it was kept against, in its own sentence; what is inside it.
ALTER TABLE session ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1));
ALTER TABLE session ADD COLUMN exception TEXT CHECK (json_valid(exception));
ALTER TABLE session ADD COLUMN content TEXT NOT NULL DEFAULT '{"is":"usual"}' CHECK (json_valid(content));

-- What only the athlete enters: once, or every week from a day on.
CREATE TABLE event (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  day     TEXT NOT NULL CHECK (date(day) IS day AND day BETWEEN '1900-01-01' AND '2199-12-31'),
  kind    TEXT NOT NULL CHECK (kind IN ('match', 'competition', 'sport_practice', 'long_run')),
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  note    TEXT CHECK (length(note) BETWEEN 1 AND 4000),
  weekly  INTEGER NOT NULL DEFAULT 0 CHECK (weekly IN (0, 1)),
  until   TEXT CHECK (date(until) IS until AND until BETWEEN '1900-01-01' AND '2199-12-31'),
  sample  INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
  CHECK (until IS NULL OR (weekly = 1 AND until >= day))
) STRICT;
CREATE INDEX event_day ON event (day);

-- How much time and which places there are: on a weekday, or on one date only.
CREATE TABLE day_frame (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  weekday TEXT UNIQUE CHECK (weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
  day     TEXT UNIQUE CHECK (date(day) IS day AND day BETWEEN '1900-01-01' AND '2199-12-31'),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  track   INTEGER NOT NULL CHECK (track IN (0, 1)),
  gym     INTEGER NOT NULL CHECK (gym IN (0, 1)),
  bike    INTEGER NOT NULL CHECK (bike IN (0, 1)),
  CHECK ((weekday IS NULL) <> (day IS NULL))
) STRICT;

-- A chapter of the athlete's life, from the first day of a week on.
CREATE TABLE chapter (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  first_day TEXT NOT NULL UNIQUE
            CHECK (date(first_day) IS first_day AND first_day BETWEEN '1900-01-01' AND '2199-12-31'),
  body      TEXT NOT NULL CHECK (json_valid(body)),
  sample    INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1))
) STRICT;

-- A session of the athlete's own making, to be used again.
CREATE TABLE template (
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('technique', 'acceleration', 'max_velocity', 'change_of_direction',
                                     'resisted_sprint', 'cycling_intervals', 'return_drills',
                                     'strength_mobility', 'active_recovery', 'play', 'strength_plyo',
                                     'easy_long')),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- How a morning was: the night, the body, and while coming back the pain. Nothing where it was not answered.
CREATE TABLE morning (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  day        TEXT NOT NULL UNIQUE CHECK (date(day) IS day AND day BETWEEN '1900-01-01' AND '2199-12-31'),
  sleep      INTEGER CHECK (sleep BETWEEN 0 AND 10),
  soreness   INTEGER CHECK (soreness BETWEEN 0 AND 10),
  tiredness  INTEGER CHECK (tiredness BETWEEN 0 AND 10),
  pain       INTEGER CHECK (pain BETWEEN 0 AND 10),
  sharp      INTEGER NOT NULL DEFAULT 0 CHECK (sharp IN (0, 1)),
  changed_at TEXT NOT NULL CHECK (datetime(changed_at) IS NOT NULL)
) STRICT;

-- What was the matter when a session was done. A tag mutes the reading of the trends and nothing else.
CREATE TABLE record_tag (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  record_id INTEGER NOT NULL REFERENCES record (id),
  tag       TEXT NOT NULL CHECK (tag IN ('ill', 'injured', 'travelling', 'deload')),
  UNIQUE (record_id, tag)
) STRICT;

-- Undo knows the new tables too. A CHECK cannot be widened in place, so the table is made anew.
CREATE TABLE step_row_new (
  step_id  INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
  of_table TEXT NOT NULL CHECK (of_table IN ('planned_week', 'session', 'record', 'rating', 'setting', 'event',
                                             'day_frame', 'chapter', 'template', 'morning', 'record_tag')),
  of_id    INTEGER NOT NULL,
  before   TEXT CHECK (json_valid(before)),
  after    TEXT CHECK (json_valid(after)),
  PRIMARY KEY (step_id, of_table, of_id),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO step_row_new SELECT step_id, of_table, of_id, before, after FROM step_row;
DROP TABLE step_row;
ALTER TABLE step_row_new RENAME TO step_row;
