# calendar: days, weeks and lengths of time.

calendar-monday = Monday
calendar-tuesday = Tuesday
calendar-wednesday = Wednesday
calendar-thursday = Thursday
calendar-friday = Friday
calendar-saturday = Saturday
calendar-sunday = Sunday

calendar-monday-short = Mon
calendar-tuesday-short = Tue
calendar-wednesday-short = Wed
calendar-thursday-short = Thu
calendar-friday-short = Fri
calendar-saturday-short = Sat
calendar-sunday-short = Sun

calendar-month-1 = January
calendar-month-2 = February
calendar-month-3 = March
calendar-month-4 = April
calendar-month-5 = May
calendar-month-6 = June
calendar-month-7 = July
calendar-month-8 = August
calendar-month-9 = September
calendar-month-10 = October
calendar-month-11 = November
calendar-month-12 = December

calendar-month-1-short = Jan
calendar-month-2-short = Feb
calendar-month-3-short = Mar
calendar-month-4-short = Apr
calendar-month-5-short = May
calendar-month-6-short = Jun
calendar-month-7-short = Jul
calendar-month-8-short = Aug
calendar-month-9-short = Sep
calendar-month-10-short = Oct
calendar-month-11-short = Nov
calendar-month-12-short = Dec

# "Monday 23 November", "23 Nov", "Mon 23".
calendar-day-long = { $weekday } { $day } { $month }
calendar-day-month = { $day } { $month }
calendar-day-short = { $weekday } { $day }

# "23–29 November", "30 November – 6 December", and the same with the year for paper.
calendar-week = { $from }–{ $to } { $month }
calendar-week-months = { $from } { $from_month } – { $to } { $to_month }
calendar-week-year = { $from }–{ $to } { $month } { $year }
calendar-week-months-year = { $from } { $from_month } – { $to } { $to_month } { $year }
calendar-week-years = { $from } { $from_month } { $from_year } – { $to } { $to_month } { $to_year }
calendar-week-number = Week { $number }

# "50 min".
calendar-minutes = { $minutes } min
