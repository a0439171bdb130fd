NOT EXISTS (
  SELECT 1 FROM json_each(:words) AS word
  WHERE record.kind NOT IN (SELECT value FROM json_each(word.value, '$.kinds'))
    AND NOT EXISTS (SELECT 1 FROM json_each(word.value, '$.spellings') AS spelling
                    WHERE record.note LIKE spelling.value ESCAPE '\' OR record.enjoyed LIKE spelling.value ESCAPE '\')
)
