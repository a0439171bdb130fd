-- One row a rating; a record without a rating has one row. The caller gathers them.
SELECT record.id, record.session_id, record.day, record.kind, record.minutes, record.goal, record.goal_words,
       record.pain_place, record.enjoyed, record.note, record.ended, record.recorded_at, record.changed_at,
       record.sample, rating.channel, rating.canonical
FROM record LEFT JOIN rating ON rating.record_id = record.id
