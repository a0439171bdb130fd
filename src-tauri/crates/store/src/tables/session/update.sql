UPDATE session
SET day = :day, kind = :kind, minutes = :minutes, level = :level, mode = :mode, skipped = :skipped,
    moved_from = :moved_from, anyway = :anyway, exception = :exception, pinned = :pinned, own = :own,
    content = :content, why = :why, sample = :sample
WHERE id = :id
