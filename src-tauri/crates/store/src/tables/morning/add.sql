INSERT INTO morning (day, sleep, soreness, tiredness, pain, sharp, changed_at)
VALUES (:day, :sleep, :soreness, :tiredness, :pain, :sharp, :changed_at)
