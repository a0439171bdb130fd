UPDATE record
SET removed_at = NULL,
    session_id = iif(EXISTS (SELECT 1 FROM record AS other
                             WHERE other.session_id = record.session_id AND other.removed_at IS NULL),
                     NULL, session_id)
WHERE id = :id AND removed_at IS NOT NULL
