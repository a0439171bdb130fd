-- The first schema: the plan, what was done, and the steps of undo.
-- Days are the athlete's own local days. Instants are RFC 3339 with their distance from Greenwich.
-- Every enum has a CHECK; `store` has a test that holds each against the Rust enum of the same name.

CREATE TABLE planned_week (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  first_day   TEXT NOT NULL UNIQUE
              CHECK (date(first_day) IS first_day AND first_day BETWEEN '1900-01-01' AND '2199-12-31'),
  mode        TEXT NOT NULL CHECK (mode IN ('cultivate', 'masters', 'base', 'race_prep', 'return', 'peak',
                                            'plateau', 'deload')),
  accepted_at TEXT NOT NULL CHECK (datetime(accepted_at) IS NOT NULL),
  sample      INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1))
) STRICT;

-- A planned session or rest day. Done means that a record names it.
CREATE TABLE session (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  day        TEXT NOT NULL CHECK (date(day) IS day AND day BETWEEN '1900-01-01' AND '2199-12-31'),
  kind       TEXT NOT NULL CHECK (kind IN ('technique', 'acceleration', 'max_velocity', 'change_of_direction',
                                           'resisted_sprint', 'cycling_intervals', 'return_drills',
                                           'strength_mobility', 'active_recovery', 'play', 'strength_plyo',
                                           'easy_long', 'rest', 'match', 'competition', 'sport_practice',
                                           'long_run')),
  minutes    INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  level      TEXT NOT NULL CHECK (level IN ('new', 'trained', 'advanced', 'masters')),
  mode       TEXT NOT NULL CHECK (mode IN ('cultivate', 'masters', 'base', 'race_prep', 'return', 'peak',
                                           'plateau', 'deload')),
  skipped    TEXT CHECK (skipped IN ('ill', 'injured', 'travel', 'life', 'weather', 'no-wish')),
  moved_from TEXT CHECK (date(moved_from) IS moved_from AND moved_from BETWEEN '1900-01-01' AND '2199-12-31'),
  anyway     INTEGER NOT NULL DEFAULT 0 CHECK (anyway IN (0, 1)),
  own        INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
  why        TEXT NOT NULL CHECK (json_valid(why)),
  sample     INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1))
) STRICT;
CREATE INDEX session_day ON session (day);

-- What was done. Removing one sets removed_at: it lies in the bin.
CREATE TABLE record (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id  INTEGER REFERENCES session (id),
  day         TEXT NOT NULL CHECK (date(day) IS day AND day BETWEEN '1900-01-01' AND '2199-12-31'),
  kind        TEXT NOT NULL CHECK (kind IN ('technique', 'acceleration', 'max_velocity', 'change_of_direction',
                                            'resisted_sprint', 'cycling_intervals', 'return_drills',
                                            'strength_mobility', 'active_recovery', 'play', 'strength_plyo',
                                            'easy_long', 'rest', 'match', 'competition', 'sport_practice',
                                            'long_run')),
  minutes     INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  goal        TEXT CHECK (goal IN ('kept', 'partly', 'not-today')),
  goal_words  TEXT CHECK (length(goal_words) BETWEEN 1 AND 4000),
  pain_place  TEXT CHECK (length(pain_place) BETWEEN 1 AND 4000),
  enjoyed     TEXT CHECK (length(enjoyed) BETWEEN 1 AND 4000),
  note        TEXT CHECK (length(note) BETWEEN 1 AND 4000),
  ended       TEXT NOT NULL CHECK (ended IN ('whole', 'stopped-early')),
  recorded_at TEXT NOT NULL CHECK (datetime(recorded_at) IS NOT NULL),
  changed_at  TEXT NOT NULL CHECK (datetime(changed_at) IS NOT NULL),
  removed_at  TEXT CHECK (removed_at IS NULL OR datetime(removed_at) IS NOT NULL),
  sample      INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1))
) STRICT;
CREATE INDEX record_day ON record (day);
CREATE INDEX record_session ON record (session_id);
-- A planned session is done once.
CREATE UNIQUE INDEX record_of_session ON record (session_id) WHERE session_id IS NOT NULL AND removed_at IS NULL;

-- Numbers as given, each with its scale; on our own scales they are whole.
CREATE TABLE rating (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  record_id INTEGER NOT NULL REFERENCES record (id),
  channel   TEXT NOT NULL CHECK (channel IN ('keenness', 'effort', 'quality', 'enjoyment', 'pain')),
  as_given  REAL NOT NULL,
  scale     TEXT NOT NULL CHECK (length(scale) BETWEEN 1 AND 100),
  least     REAL NOT NULL,
  most      REAL NOT NULL,
  towards   TEXT NOT NULL CHECK (towards IN ('worse', 'better')),
  canonical REAL NOT NULL CHECK (canonical BETWEEN 0 AND 10),
  UNIQUE (record_id, channel),
  CHECK (least < most AND as_given BETWEEN least AND most),
  CHECK (scale <> channel OR (as_given = round(as_given) AND least = iif(channel = 'keenness', -5, 0)
                              AND most = least + 10))
) STRICT;

CREATE TABLE setting (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  name  TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- What is typed so far; outside undo.
CREATE TABLE draft (
  form       TEXT PRIMARY KEY CHECK (length(form) BETWEEN 1 AND 100),
  body       TEXT NOT NULL CHECK (json_valid(body)),
  changed_at TEXT NOT NULL CHECK (datetime(changed_at) IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- One action of a person. Steps taken back are always the newest.
CREATE TABLE step (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  op     TEXT NOT NULL CHECK (json_valid(op)),
  at     TEXT NOT NULL CHECK (datetime(at) IS NOT NULL),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- A row as it was before and after a step; NULL where there was none.
CREATE TABLE step_row (
  step_id  INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
  of_table TEXT NOT NULL CHECK (of_table IN ('planned_week', 'session', 'record', 'rating', 'setting')),
  of_id    INTEGER NOT NULL,
  before   TEXT CHECK (json_valid(before)),
  after    TEXT CHECK (json_valid(after)),
  PRIMARY KEY (step_id, of_table, of_id),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;
