SELECT id, day, kind, minutes, level, mode, skipped, moved_from, anyway, own, why, sample
FROM session
