SELECT id, day, sleep, soreness, tiredness, pain, sharp
FROM morning WHERE day BETWEEN :from AND :to ORDER BY day
