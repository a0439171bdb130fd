-- The same records in the same order, once for each tag.
SELECT record.id, tag
FROM record JOIN record_tag ON record_tag.record_id = record.id
