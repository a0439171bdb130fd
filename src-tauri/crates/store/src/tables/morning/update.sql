UPDATE morning
SET sleep = :sleep, soreness = :soreness, tiredness = :tiredness, pain = :pain, sharp = :sharp, changed_at = :changed_at
WHERE day = :day
