-- The same records in the same order, once for each rating. A join that gave everything at once would
-- hand out every column of a record four times.
SELECT record.id, pain_place, channel, canonical
FROM record JOIN rating ON rating.record_id = record.id
