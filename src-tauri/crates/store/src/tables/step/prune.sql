-- Keeps the newest steps; the rows of the others go with them.
DELETE FROM step WHERE id <= (SELECT id FROM step ORDER BY id DESC LIMIT 1 OFFSET :kept)
