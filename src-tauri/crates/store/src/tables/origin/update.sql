UPDATE origin
SET record_id = :record, morning_id = (SELECT id FROM morning WHERE day = :day), told = :told
WHERE format = :format AND source = :source
