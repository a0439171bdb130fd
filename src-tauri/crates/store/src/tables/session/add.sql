INSERT INTO session (day, kind, minutes, level, mode, pinned, own, content, why, sample)
VALUES (:day, :kind, :minutes, :level, :mode, :pinned, :own, :content, :why, :sample)
