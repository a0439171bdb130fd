SELECT origin.id, format, source, record_id, morning.day AS morning, told,
       record.removed_at IS NOT NULL AS binned
FROM origin
LEFT JOIN morning ON morning.id = morning_id
LEFT JOIN record ON record.id = record_id
