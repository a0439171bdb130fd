INSERT INTO rating (record_id, channel, as_given, scale, least, most, towards, canonical)
VALUES (:record, :channel, :as_given, :scale, :least, :most, :towards, :canonical)
