UPDATE record
SET session_id = :session_id, day = :day, kind = :kind, minutes = :minutes, goal = :goal, goal_words = :goal_words,
    pain_place = :pain_place, enjoyed = :enjoyed, note = :note, ended = :ended, recorded_at = :recorded_at,
    changed_at = :changed_at, sample = :sample
WHERE id = :id
