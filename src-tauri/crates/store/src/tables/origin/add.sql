INSERT INTO origin (format, source, record_id, morning_id, told)
VALUES (:format, :source, :record, (SELECT id FROM morning WHERE day = :day), :told)
