INSERT INTO step_row (step_id, of_table, of_id, before, after)
VALUES (:step, :of_table, :of_id, :before, :after)
