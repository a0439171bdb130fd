SELECT id, day, kind, minutes, level, mode, skipped, moved_from, anyway, exception, pinned, own, content, why, sample
FROM session
