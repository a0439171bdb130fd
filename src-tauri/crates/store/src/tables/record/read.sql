SELECT id, session_id, day, kind, minutes, goal, goal_words, ended, enjoyed, note, recorded_at, changed_at, sample
FROM record
