-- The first and the last day with anything on the board.
SELECT min(first) AS first, max(last) AS last
FROM (SELECT min(day) AS first, max(day) AS last FROM session
      UNION ALL
      SELECT min(day), max(day) FROM record WHERE removed_at IS NULL)
