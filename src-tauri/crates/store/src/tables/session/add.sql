INSERT INTO session (day, kind, minutes, level, mode, own, why, sample)
VALUES (:day, :kind, :minutes, :level, :mode, :own, :why, :sample)
