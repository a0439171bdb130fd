INSERT INTO record (session_id, day, kind, minutes, goal, goal_words, pain_place, enjoyed, note, ended,
                    recorded_at, changed_at, sample)
VALUES (:session_id, :day, :kind, :minutes, :goal, :goal_words, :pain_place, :enjoyed, :note, :ended,
        :recorded_at, :changed_at, :sample)
