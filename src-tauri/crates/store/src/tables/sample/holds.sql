SELECT EXISTS (SELECT 1 FROM session WHERE sample = 1)
    OR EXISTS (SELECT 1 FROM record WHERE sample = 1)
    OR EXISTS (SELECT 1 FROM planned_week WHERE sample = 1)
