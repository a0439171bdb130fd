# library: sessions to choose from, cues and playful ideas.
# Of each session: its name, what it is for, a question, a goal that is not a time, a playful way; then its blocks.

## Technique

library-quiet-strides = Quiet strides
library-quiet-strides-for = Steps that make little noise cost little.
library-quiet-strides-cue = What happens if nobody is meant to hear me?
library-quiet-strides-goal = every rep a little quieter than the one before
library-quiet-strides-playful = Let a friend with closed eyes say when you pass.
library-quiet-strides-strides = Quiet strides
library-quiet-strides-strides-text = Ease in, find a loose rhythm, let it roll out. Listen to your feet while you walk back.

library-skips-and-strides = Skips, then strides
library-skips-and-strides-for = Skips set the posture, and the strides right after borrow it.
library-skips-and-strides-cue = Which part of the skip can I still feel in the stride?
library-skips-and-strides-goal = a bounce that needs no effort
library-skips-and-strides-playful = Skip like a child on the last day of school.
library-skips-and-strides-skips = Skips
library-skips-and-strides-skips-text = A-skips, high knees and straight-leg bounds over fifteen metres, two of each. Walk back, chat, go again.
library-skips-and-strides-strides = Strides after skips
library-skips-and-strides-strides-text = Start with three skips and let them turn into a stride.

library-grass-strides = Strides on grass
library-grass-strides-for = Soft ground lets the feet work and asks little of the rest.
library-grass-strides-cue = What do my feet feel that shoes or asphalt usually hide?
library-grass-strides-goal = loose ankles
library-grass-strides-playful = Run along the edge of the shade, or from daisy to daisy.
library-grass-strides-strides = Loose strides on grass
library-grass-strides-strides-text = Even grass, easy speed, a slow walk back. Barefoot if your feet are used to it.

library-stick-rhythm = Rhythm over sticks
library-stick-rhythm-for = Flat sticks give the rhythm, so that you need not think of it.
library-stick-rhythm-cue = What happens if I trust the sticks and look ahead?
library-stick-rhythm-goal = the same sound on every step
library-stick-rhythm-playful = Somebody claps a beat; run to it.
library-stick-rhythm-sticks = Over flat sticks
library-stick-rhythm-sticks-text = Ten sticks on the ground, a comfortable step apart. Run over them with quick, light feet, never reaching.

library-wall-and-walk = Lean on a wall
library-wall-and-walk-for = The wall shows the lean of a start, without any hurry.
library-wall-and-walk-cue = What happens if I push the wall away with my whole body?
library-wall-and-walk-goal = a straight line while leaning
library-wall-and-walk-playful = See whose lean makes the wall move first.
library-wall-and-walk-wall = At the wall
library-wall-and-walk-wall-text = Lean with straight arms. Lift one knee, change sides, then three quick changes. Rest as long as you like.
library-wall-and-walk-strides = Loose strides
library-wall-and-walk-strides-text = Walk, lean a little, and let the lean become an easy run.

## Acceleration

library-falling-starts = Falling starts
library-falling-starts-for = The fall begins the run, and the legs only follow.
library-falling-starts-cue = What happens if I fall one breath longer?
library-falling-starts-goal = no step before the fall
library-falling-starts-playful = A friend holds you by the shirt and lets go without a word.
library-falling-starts-fall = Lean, fall, run
library-falling-starts-fall-text = Feet together, lean from the ankles until you have to run. Walk back and begin when you are curious again.

library-kneeling-starts = Starts from one knee
library-kneeling-starts-for = Rising from the ground teaches a long, patient first push.
library-kneeling-starts-cue = What happens if I push down before I push forwards?
library-kneeling-starts-goal = a long first step that is not forced
library-kneeling-starts-playful = Both kneel; the one who wears the darker socks gives the start.
library-kneeling-starts-kneel = From one knee
library-kneeling-starts-kneel-text = One knee down, the other foot flat. Rise and run in a single push; change knees with every rep.

library-three-point-starts = Three-point starts
library-three-point-starts-for = A low start without blocks, for those who will use blocks one day.
library-three-point-starts-cue = What happens if my hand leaves the ground last?
library-three-point-starts-goal = calm hands before every start
library-three-point-starts-playful = Start on the third bird you hear.
library-three-point-starts-three-points = One hand on the ground
library-three-point-starts-three-points-text = Hips a little higher than shoulders, weight on the hand. Push, rise slowly, roll out. Walk the whole way back.

library-starts-by-surprise = Starts by surprise
library-starts-by-surprise-for = On a field nobody counts down, so here nobody does.
library-starts-by-surprise-cue = What happens if I stop waiting and just watch?
library-starts-by-surprise-goal = soft eyes before the signal
library-starts-by-surprise-playful = A friend drops a ball; catch it before it bounces twice.
library-starts-by-surprise-surprise = At a signal
library-starts-by-surprise-surprise-text = A drop, a clap or a colour starts you, each time from another stance. Take all the time between.

library-rolling-in = Rolling in
library-rolling-in-for = Speeding up out of a jog, as in a race or behind a wheel.
library-rolling-in-cue = What happens if the change of speed is a slope and not a stair?
library-rolling-in-goal = shoulders that stay as loose as in the jog
library-rolling-in-playful = Jog behind a friend, who chooses the moment.
library-rolling-in-roll = From a jog
library-rolling-in-roll-text = A few metres of easy jogging, then speed up until the mark. Let it roll out and walk back.

library-starts-in-sets = Starts in small sets
library-starts-in-sets-for = Few starts at a time keep each of them fresh.
library-starts-in-sets-cue = What is different in the first start after the long pause?
library-starts-in-sets-goal = the last start as light as the first
library-starts-in-sets-playful = Between sets, see who can keep two stones in the air.
library-starts-in-sets-pairs = Starts, set by set
library-starts-in-sets-pairs-text = Any start you like, the same within a set. Between sets play with something that has nothing to do with running.

## Max velocity

library-flys-and-play = Flys and play
library-flys-and-play-for = Top speed in small portions, with something silly in between.
library-flys-and-play-cue = What happens if I bring the mood of the game into the fly?
library-flys-and-play-goal = a loose jaw in the fast part
library-flys-and-play-playful = Choose one game for the pauses: keepy-uppy, skipping, juggling.
library-flys-and-play-flys = Flys
library-flys-and-play-flys-text = Build up to the first mark, stay loose to the second, roll out. Between sets, play.

library-smooth-flys = Smooth flys
library-smooth-flys-for = Quick and never at the edge, so that the body gets to know speed.
library-smooth-flys-cue = What happens if I keep a little in my pocket?
library-smooth-flys-goal = nothing in the face
library-smooth-flys-playful = Carry a feather on your open palm as far as it stays.
library-smooth-flys-flys = Smooth flys
library-smooth-flys-flys-text = Rise to speed evenly and hold it as if it were easy. Walk back slowly, twice if you like.

library-in-and-out = In and out
library-in-and-out-for = Changing between on and easy teaches that speed stays when effort goes.
library-in-and-out-cue = How little can I do and still fly?
library-in-and-out-goal = one moment of floating in every rep
library-in-and-out-playful = A friend lifts an arm for “on” and lowers it for “easy”.
library-in-and-out-waves = On, easy, on
library-in-and-out-waves-text = Build up; then ten metres on, the rest easy without slowing down. Roll out and walk back.

library-wind-behind-you = Wind behind you
library-wind-behind-you-for = A light tailwind lends you steps a little quicker than your own.
library-wind-behind-you-cue = What happens if I let myself be carried?
library-wind-behind-you-goal = arms as light as sleeves in the wind
library-wind-behind-you-playful = Race a paper bag that the wind takes along.
library-wind-behind-you-wind = Flys with the wind
library-wind-behind-you-wind-text = Find the way that the wind goes. Without wind any flat, free way will do.

library-onto-the-ball = Onto the ball
library-onto-the-ball-for = Top speed with a purpose: the ball is there when you are.
library-onto-the-ball-cue = What happens if I see the ball without looking at it?
library-onto-the-ball-goal = one touch as soft as the run was quick
library-onto-the-ball-playful = The passer hides where the ball will go until the last moment.
library-onto-the-ball-ball = Flys onto a ball
library-onto-the-ball-ball-text = A friend rolls the ball ahead of you. Build up, run onto it, a single soft touch. Alone, a ball that lies there does it too.

## Change of direction

library-zigzag = Zigzag
library-zigzag-for = Soft changes of side, one flowing into the next.
library-zigzag-cue = What happens if my hips point to the next cone before I am there?
library-zigzag-goal = turns without a sound
library-zigzag-playful = Replace the cones by things that you would hate to knock over.
library-zigzag-zigzag = From cone to cone
library-zigzag-zigzag-text = Cones five metres apart, left and right. Sink, push off the outer foot, go. Walk until you are fresh.

library-five-and-back = Five and back
library-five-and-back-for = One turn on the spot, done well, is worth ten in a hurry.
library-five-and-back-cue = What happens if I turn my eyes first?
library-five-and-back-goal = low hips on both sides alike
library-five-and-back-playful = Fetch a card with each rep and play a hand at the end.
library-five-and-back-shuttle = Out and back
library-five-and-back-shuttle-text = Five metres out, plant, five metres back. Left foot one time, right foot the next.

library-mirror = Mirror
library-mirror-for = Another’s moves ask for turns that you cannot plan.
library-mirror-cue = What happens if I watch the belt and not the feet?
library-mirror-goal = feet that are ready and not busy
library-mirror-playful = Only the leader may make faces.
library-mirror-mirror = Mirror a friend
library-mirror-mirror-text = Face each other, a few metres of room on both sides. One leads with shuffles, the other follows. Alone, follow a bouncing ball.

library-round-the-bend = Round the bend
library-round-the-bend-for = Curves at speed load the feet unevenly, so learn them at your leisure.
library-round-the-bend-cue = What happens if I lean with the whole body like a bicycle?
library-round-the-bend-goal = as smooth to the left as to the right
library-round-the-bend-playful = Run the outline of your first initial.
library-round-the-bend-bend = Curves
library-round-the-bend-bend-text = A half circle about as wide as a goal area. Speed up into it, lean, let it roll out. Change the side with every rep.

library-brake-and-go = Brake and go
library-brake-and-go-for = Slowing down well is what lets you dare to be quick.
library-brake-and-go-cue = What happens if I stop with many small steps?
library-brake-and-go-goal = quiet braking
library-brake-and-go-playful = Stop exactly beside an object that a friend has placed.
library-brake-and-go-brake = Brake, then go
library-brake-and-go-brake-text = Run half the way, brake in a few small steps, stand for one breath, run the other half.

## Resisted sprint

library-short-hill = Short hill
library-short-hill-for = The hill holds you in a good lean and is kind to the landing.
library-short-hill-cue = What happens if I let the hill do the leaning?
library-short-hill-goal = a whole foot under every push
library-short-hill-playful = Bring a stone up each time and build something at the top.
library-short-hill-hill = Up a gentle hill
library-short-hill-hill-text = A hill that you could also cycle up. Push long, look a few metres ahead, stroll down.

library-light-sled = Light sled
library-light-sled-for = A light drag slows the first steps enough to feel them.
library-light-sled-cue = What happens if I keep the rope tight from the first moment?
library-light-sled-goal = no jerk in the rope
library-light-sled-playful = Give the sled a name and introduce it to the others.
library-light-sled-sled = With a light sled
library-light-sled-sled-text = So light that your run still looks like a run. Wait for the rope to be tight, then push.

library-held-by-a-friend = Held by a friend
library-held-by-a-friend-for = A band and a friend give just as much as you can use.
library-held-by-a-friend-cue = What happens if I lean into the band as into a chair?
library-held-by-a-friend-goal = steps as long as without the band
library-held-by-a-friend-playful = The friend decides when to let go; try not to notice.
library-held-by-a-friend-held = Against a band
library-held-by-a-friend-held-text = A wide band around the hips, a friend who walks behind and gives way. Change roles after every rep.

library-hill-then-flat = Hill, then flat
library-hill-then-flat-for = What the hill taught feels light on the flat.
library-hill-then-flat-cue = What of the hill is still there on the flat?
library-hill-then-flat-goal = the same patience below as above
library-hill-then-flat-playful = Guess the feeling of the flat rep before you run it.
library-hill-then-flat-hill = Up the hill
library-hill-then-flat-hill-text = A gentle hill, long pushes, a slow walk down.
library-hill-then-flat-flat = On the flat
library-hill-then-flat-flat-text = The same start, now without the hill. Walk back and keep the feeling.

## Bike sprints

library-spin-ups = Spin-ups
library-spin-ups-for = Quick legs in a light gear, easy on everything else.
library-spin-ups-cue = What happens if I think of circles and not of pushing?
library-spin-ups-goal = a saddle that stays still
library-spin-ups-playful = Hum one note and keep it steady while the legs whirl.
library-spin-ups-spin = Light gear, quick legs
library-spin-ups-spin-text = Seated, a light gear, quicker and quicker as long as it stays round. Spin easily between.

library-from-standstill = From a standstill
library-from-standstill-for = The first turns of the pedals are the strength in your speed.
library-from-standstill-cue = What happens if I breathe out with the first push?
library-from-standstill-goal = a bike that goes straight from the first turn
library-from-standstill-playful = Start side by side and shake hands before each one.
library-from-standstill-standstill = Standing starts
library-from-standstill-standstill-text = Almost standing still, a middle gear, out of the saddle. Sit down when it runs, then roll easily.

library-out-of-the-corner = Out of the corner
library-out-of-the-corner-for = Races are quick behind corners; this is the part behind the corner.
library-out-of-the-corner-cue = What happens if I look at the way out before I turn?
library-out-of-the-corner-goal = calm hands through the corner
library-out-of-the-corner-playful = Ride a square around a park and sprint out of the corner that a friend calls.
library-out-of-the-corner-corner = After a corner
library-out-of-the-corner-corner-text = A wide, free corner, taken easily. Speed up when the bike is upright again, and then give yourself all the time.

library-over-the-rise = Over the rise
library-over-the-rise-for = A small rise asks for power and lends you the way down as a gift.
library-over-the-rise-cue = What happens if I get quicker where others sit up?
library-over-the-rise-goal = light shoulders at the top
library-over-the-rise-playful = Collect rises: never the same one twice.
library-over-the-rise-rise = Over a small rise
library-over-the-rise-rise-text = Begin at the foot and go on over the top, seated or standing. Roll down and on, easily.

library-fresh-legs-indoors = Quick legs indoors
library-fresh-legs-indoors-for = Speed without any landing, for legs that run on other days.
library-fresh-legs-indoors-cue = What happens if only my legs know that this is fast?
library-fresh-legs-indoors-goal = a quiet upper body
library-fresh-legs-indoors-playful = Let a song decide: sprint in the refrain.
library-fresh-legs-indoors-indoors = On a standing bike
library-fresh-legs-indoors-indoors-text = A light load, quick from the first turn. Spin easily until your legs ask for the next one.

## Strength and mobility

library-slow-down-quick-up = Slow down, quick up
library-slow-down-quick-up-for = Slow lowering and a quick rise: strength that speed can use.
library-slow-down-quick-up-cue = What happens if I pause for one breath at the lowest point?
library-slow-down-quick-up-goal = the last rep as clean as the first
library-slow-down-quick-up-playful = Choose the music together, one song an exercise.
library-slow-down-quick-up-lifts = Squat, deadlift, lunge
library-slow-down-quick-up-lifts-text = Three rounds of five. Three breaths down, a quick way up, a weight that leaves two good reps. Rest as long as you like.
library-slow-down-quick-up-core = Core
library-slow-down-quick-up-core-text = Planks and dead bugs, short and tidy.

library-one-leg-at-a-time = One leg at a time
library-one-leg-at-a-time-for = Running is standing on one leg, again and again.
library-one-leg-at-a-time-cue = Which side finds it easier, and what does it do?
library-one-leg-at-a-time-goal = level hips on both sides
library-one-leg-at-a-time-playful = Brush your teeth on one leg tonight, eyes shut.
library-one-leg-at-a-time-one-leg = Split squats, step-ups, one-leg deadlifts
library-one-leg-at-a-time-one-leg-text = Three rounds of six on each side, moderate weight. Begin with the side that needs it more.
library-one-leg-at-a-time-balance = Balance
library-one-leg-at-a-time-balance-text = Stand on one foot and pass a ball around you.

library-behind-you = The back of the legs
library-behind-you-for = What pushes you forwards sits behind you.
library-behind-you-cue = What happens if my hips go back before my back bends?
library-behind-you-goal = a long spine in every lift
library-behind-you-playful = Hold a broomstick along your back and try to bow like a butler.
library-behind-you-hinge = Hip hinges and bridges
library-behind-you-hinge-text = Deadlifts, hip bridges, good mornings: three rounds of six, moderate weight, two good reps left.
library-behind-you-slides = Leg curls with a towel
library-behind-you-slides-text = On your back, heels on a towel. Slide out slowly, come back as you like; a few are plenty.

library-carry-and-crawl = Carry and crawl
library-carry-and-crawl-for = Carrying makes the trunk firm, crawling makes it move.
library-carry-and-crawl-cue = What happens if I carry it as if it were full of water?
library-carry-and-crawl-goal = easy breath under the weight
library-carry-and-crawl-playful = Carry something useful to where somebody needs it.
library-carry-and-crawl-carry = Squat and carry
library-carry-and-crawl-carry-text = Five squats, then a walk with a weight in one hand. Change hands, rest, again: three rounds.
library-carry-and-crawl-crawl = Crawl
library-carry-and-crawl-crawl-text = Like a bear, like a crab, sideways. Stop before it gets untidy.

## Strength and low jumps

library-quiet-boxes = Quiet boxes
library-quiet-boxes-for = Soft landings on a low box make tendons springy.
library-quiet-boxes-cue = What happens if the box is made of eggs?
library-quiet-boxes-goal = landings that nobody hears
library-quiet-boxes-playful = Land on the beat of a song.
library-quiet-boxes-boxes = Low box jumps
library-quiet-boxes-boxes-text = A box at knee height or lower. Jump up, land softly, stand, step down. Two minutes between sets.
library-quiet-boxes-lifts = Squat, lunge, core
library-quiet-boxes-lifts-text = Two or three rounds of five, moderate weight, two good reps left.

library-springs = Springs
library-springs-for = Small hops teach the ankle to give back what it gets.
library-springs-cue = What happens if my knees stay almost still?
library-springs-goal = every hop like the last one
library-springs-playful = Hop to the rhythm of your own name.
library-springs-hops = Small hops on the spot
library-springs-hops-text = A hand’s breadth high, both feet, quick and light. Two minutes between sets.
library-springs-calves = Calves, squat, core
library-springs-calves-text = Slow calf raises, squats and planks: two or three rounds, two good reps left.

library-into-the-sand = Into the sand
library-into-the-sand-for = A long jump from standing is a start without the run.
library-into-the-sand-cue = What happens if my arms jump first?
library-into-the-sand-goal = a landing that ends in standing still
library-into-the-sand-playful = Draw a fish in the sand and land on its tail.
library-into-the-sand-long = Long jumps from standing
library-into-the-sand-long-text = Into sand or onto a mat, at four fifths of what you could. Walk back; two minutes between sets.
library-into-the-sand-lifts = Deadlift, lunge, core
library-into-the-sand-lifts-text = Two or three rounds of five, moderate weight, two good reps left.

library-side-to-side = Side to side
library-side-to-side-for = Jumps to the side prepare for turns and keep knees in line.
library-side-to-side-cue = What happens if I land and wait for one breath?
library-side-to-side-goal = a knee above the toes
library-side-to-side-playful = Jump over an imaginary brook that somebody makes wider.
library-side-to-side-sideways = Low jumps to the side
library-side-to-side-sideways-text = From one foot to the other, low and soft, stand for a moment each time. Two minutes between sets.
library-side-to-side-lunges = Side lunges, squat, core
library-side-to-side-lunges-text = Two or three rounds of six, moderate weight, slow on the way down.

## Active recovery

library-coffee-ride = Coffee ride
library-coffee-ride-for = Round and round without load brings fresh blood and fresh thoughts.
library-coffee-ride-cue = What happens if nobody overtakes me because I am not in a race?
library-coffee-ride-goal = fresher at the end than before
library-coffee-ride-playful = Ride to the place with the best cake.
library-coffee-ride-ride = Easy riding
library-coffee-ride-ride-text = The lightest gear that you like, flat ways, no hurry.

library-lengths-without-counting = Lengths without counting
library-lengths-without-counting-for = Water carries you while everything moves.
library-lengths-without-counting-cue = What happens if I glide until I nearly stop?
library-lengths-without-counting-goal = no number in your head
library-lengths-without-counting-playful = Swim like a seal, a frog, a ferry.
library-lengths-without-counting-swim = Easy swimming
library-lengths-without-counting-swim-text = Any stroke, any order, pauses at the edge. Walking in water counts as well.

library-walk-and-look = Walk and look
library-walk-and-look-for = A brisk walk is the oldest recovery there is.
library-walk-and-look-cue = What is new on a way that I know?
library-walk-and-look-goal = arms that swing by themselves
library-walk-and-look-playful = Greet everyone you meet and count the smiles.
library-walk-and-look-walk = Brisk walk
library-walk-and-look-walk-text = Brisk enough to be warm, easy enough to hum.

library-loosen-every-joint = Loosen every joint
library-loosen-every-joint-for = Joints like to go everywhere once a week.
library-loosen-every-joint-cue = Which joint has not moved for days?
library-loosen-every-joint-goal = nothing that pulls
library-loosen-every-joint-playful = Draw circles with each joint, and then your name.
library-loosen-every-joint-walk = Easy walk
library-loosen-every-joint-walk-text = Around a few corners, no faster than you like.
library-loosen-every-joint-joints = Slow circles
library-loosen-every-joint-joints-text = From the toes to the neck, small circles that grow. Lie down at the end.

## Play

library-tag-in-the-park = Tag in the park
library-tag-in-the-park-for = Every turn, start and stop there is, and nobody counts them.
library-tag-in-the-park-cue = What happens if I run for the fun of not being caught?
library-tag-in-the-park-goal = out of breath from laughing
library-tag-in-the-park-playful = Whoever is caught changes one rule.
library-tag-in-the-park-tag = Tag
library-tag-in-the-park-tag-text = A small field, short rounds, rests when somebody wants one.

library-throw-and-catch = Throw and catch
library-throw-and-catch-for = Eyes and hands lead, the legs come along without being asked.
library-throw-and-catch-cue = What happens if I move before I know where it lands?
library-throw-and-catch-goal = one catch to tell at dinner
library-throw-and-catch-playful = Throw with the hand that never throws.
library-throw-and-catch-throw = Disc, ball or anything that flies
library-throw-and-catch-throw-text = Throw so that the other has to move a little. A wall makes a patient partner.

library-rope-songs = Rope and songs
library-rope-songs-for = A rope makes feet quick and asks for rhythm, not for force.
library-rope-songs-cue = What happens if my wrists do all the work?
library-rope-songs-goal = one whole song without a stumble, some day
library-rope-songs-playful = Learn one trick from a child.
library-rope-songs-rope = Skipping with a rope
library-rope-songs-rope-text = One song skipping, one song walking. Any step, both feet or in turn.

library-playground-round = Playground round
library-playground-round-for = Climbing, hanging and balancing use what running forgets.
library-playground-round-cue = What would I have done here when I was eight?
library-playground-round-goal = something you have not done for years
library-playground-round-playful = The ground is water; stay dry.
library-playground-round-round = Around the playground
library-playground-round-round-text = Climb, hang, balance, swing, in any order. Low things, soft ground.

library-bike-games = Games on the bike
library-bike-games-for = Skill on two wheels is speed that costs nothing.
library-bike-games-cue = How slowly can I ride without a foot on the ground?
library-bike-games-goal = one new thing with the bike
library-bike-games-playful = The slowest over ten metres wins.
library-bike-games-games = Skill on grass
library-bike-games-games-text = Figures of eight, picking up a bottle, standing still. Grass, flat pedals, no traffic.

## Easy and long

library-whole-sentences = Whole sentences
library-whole-sentences-for = An easy run at a pace that leaves room for talking.
library-whole-sentences-cue = What happens if I slow down whenever a sentence breaks?
library-whole-sentences-goal = as calm at the end as at the beginning
library-whole-sentences-playful = Tell the plot of a film, with all the names.
library-whole-sentences-run = Easy running
library-whole-sentences-run-text = Talking pace on soft ways. Walk up what is steep.

library-run-and-walk = Run and walk
library-run-and-walk-for = Walking in between makes a long way easy for feet and calves.
library-run-and-walk-cue = What happens if I walk before I want to?
library-run-and-walk-goal = wishing for a little more at the end
library-run-and-walk-playful = Run to what is beautiful, walk past it.
library-run-and-walk-mix = Run some, walk some
library-run-and-walk-mix-text = Four minutes of easy running, one of walking, or as you feel.

library-long-spin = Long, easy ride
library-long-spin-for = Long minutes without landing, which leave the legs fresh for speed.
library-long-spin-cue = What happens if I change down a gear before the hill asks?
library-long-spin-goal = a light hand on the bar
library-long-spin-playful = Ride towards the wind and come home with it.
library-long-spin-spin = Easy riding
library-long-spin-spin-text = Talking pace, light gears, something to eat in the pocket.

library-no-map = Without a map
library-no-map-for = Curiosity sets the pace, and curiosity is never in a hurry.
library-no-map-cue = Where does the small path go?
library-no-map-goal = one place you did not know
library-no-map-playful = Toss a coin at every fork.
library-no-map-wander = Run, ride or hike
library-no-map-wander-text = Easy all the way, by any path that you like. Turn back at half the time.

## Cues: a question, and what it is for

library-cue-far-end = What happens if I let my eyes rest on the far end of the way?
library-cue-far-end-for = A calm gaze keeps the neck long and the head still.
library-cue-warm-hands = What happens if my hands are as loose as if they were warm?
library-cue-warm-hands-for = Loose hands let the shoulders swing.
library-cue-exhale = What happens if I breathe out for the whole rep?
library-cue-exhale-for = Breath that flows keeps the face and the neck soft.
library-cue-tall = What happens if I am a finger’s breadth taller?
library-cue-tall-for = Tall hips give the foot room to land under you.
library-cue-ground-comes = What happens if I wait for the ground to come to me?
library-cue-ground-comes-for = Waiting teaches the foot not to reach ahead.
library-cue-hot-ground = What happens if the ground is too warm to stay on?
library-cue-hot-ground-for = Short contacts, without trying to hurry.
library-cue-listen = What do my feet sound like, left and right?
library-cue-listen-for = Two even sounds are two even steps.
library-cue-smile = What happens if I smile at the quickest moment?
library-cue-smile-for = A smile loosens what strain would hold.
library-cue-knees-lead = What happens if my knees lead and my feet follow?
library-cue-knees-lead-for = Knees in front let the lower leg swing on its own.
library-cue-first-push = What happens if the first push lasts as long as it likes?
library-cue-first-push-for = A long first push carries the next three steps.
library-cue-head-last = What happens if my head comes up last of all?
library-cue-head-last-for = A quiet head lets the body rise by itself.
library-cue-elbows-back = What happens if I swing my elbows back and forget the front?
library-cue-elbows-back-for = Arms that swing back lend the legs their rhythm.
library-cue-fall-longer = What happens if I fall a moment longer before I run?
library-cue-fall-longer-for = The lean does work that the legs then need not do.
library-cue-shins = What happens if both shins point the same way?
library-cue-shins-for = The push goes where you want to go.
library-cue-count-three = What happens if the third push is the strongest, not the first?
library-cue-count-three-for = Patience at the start leaves something to grow.
library-cue-low-before = What happens if I sink before the turn and not in it?
library-cue-low-before-for = Low hips early make the turn itself quick.
library-cue-outside-foot = What happens if I feel the whole outer foot on the ground?
library-cue-outside-foot-for = A wide foot holds, and the ankle can be calm.
library-cue-ribs = What happens if my ribs stay over my hips?
library-cue-ribs-for = A quiet trunk lets the legs change the way.
library-cue-two-small = What happens if I take two small steps instead of one big one to slow down?
library-cue-two-small-for = Small steps share the braking.
library-cue-whole-circle = What happens if I pull my feet across the lowest point?
library-cue-whole-circle-for = The circle gets round, and the dead point gets short.
library-cue-heavy-elbows = What happens if my elbows get heavy?
library-cue-heavy-elbows-for = Soft arms keep the bike straight.
library-cue-hips-still = What happens if my hips stay still while my legs whirl?
library-cue-hips-still-for = A still seat tells you which rhythm is yours.
library-cue-slow-way-down = What happens if the way down takes three breaths?
library-cue-slow-way-down-for = Slow lowering shows where you hold and where you hang.
library-cue-feet-like-roots = What happens if I press all my toes into the floor?
library-cue-feet-like-roots-for = The foot wakes up first, the hip answers.
library-cue-soft-knees = What happens if I land as if someone slept below?
library-cue-soft-knees-for = Quiet landings are landings under control.
library-cue-spring-back = What happens if I let the ground give the jump back?
library-cue-spring-back-for = Springs work best when they are not pushed.
library-cue-nose = What happens if I breathe through my nose only?
library-cue-nose-for = A closed mouth keeps the easy day easy.
library-cue-shoulders-drop = What happens if I let my shoulders fall with each breath out?
library-cue-shoulders-drop-for = What is let go on easy days is let go on fast ones.
library-cue-five-things = Which five things have I never noticed on this way?
library-cue-five-things-for = Looking around is rest for a head that measures.
library-cue-what-laughs = What makes me laugh first?
library-cue-what-laughs-for = Joy is what brings you back next year.

## Playful ideas, and what each is for

library-idea-shadow = Run as the shadow of a friend, two steps behind, in the same rhythm.
library-idea-shadow-for = Another rhythm shows you your own.
library-idea-animals = Each rep belongs to an animal; the next one guesses which.
library-idea-animals-for = A new shape makes old habits visible.
library-idea-song = Hum a song and let your steps find its beat.
library-idea-song-for = If you can hum, you are not straining.
library-idea-blind-metres = Walk back with closed eyes for ten steps, a friend beside you.
library-idea-blind-metres-for = Feet feel more when eyes are shut.
library-idea-leaf = Drop a leaf and be gone before it lands.
library-idea-leaf-for = A start without thinking is a free start.
library-idea-coin = Toss a coin for who starts a metre behind.
library-idea-coin-for = A small handicap makes it a game for two.
library-idea-word-start = Start at a word hidden in a story that a friend tells.
library-idea-word-start-for = Listening takes the tension out of waiting.
library-idea-treasure = Fetch pine cones one by one from the far end.
library-idea-treasure-for = A treasure is a better reason than a time.
library-idea-odd-starts = Begin every rep from another pose: cross-legged, backwards, on one knee.
library-idea-odd-starts-for = Unusual starts keep the first step awake.
library-idea-catch-me = Give a friend a head start and meet at the line.
library-idea-catch-me-for = Chasing lifts speed without any command.
library-idea-paper = Hold a sheet of paper to your chest by speed alone.
library-idea-paper-for = It stays when you are quick and falls when you fret.
library-idea-relay = Run a relay with a stick; whoever drops it chooses the next game.
library-idea-relay-for = A relay is speed that ends in a hand.
library-idea-kite = Bring a kite and let the fast part lift it.
library-idea-kite-for = You look up, and running does itself.
library-idea-square-tag = Play tag between four bags; one step outside ends the round.
library-idea-square-tag-for = Tag has every turn there is, in no order at all.
library-idea-mirror-game = One leads, one mirrors, until somebody laughs.
library-idea-mirror-game-for = A partner’s moves are never the ones you practised.
library-idea-dodge-cones = Let a friend move one cone while you run back.
library-idea-dodge-cones-for = The way you did not expect trains the eye.
library-idea-sled-rider = Whoever pulled last chooses what rides on the sled next, a light thing.
library-idea-sled-rider-for = A funny load takes the grimness out.
library-idea-hill-flag = Plant a stick where each rep ends and decorate the best one.
library-idea-hill-flag-for = The hill becomes a place, not a test.
library-idea-sign-sprint = Name the next tree or lamp post and race a friend to it, on a free road.
library-idea-sign-sprint-for = A finish that appears suddenly keeps the legs quick.
library-idea-silent-bike = Ride a sprint so quietly that only the tyres are heard.
library-idea-silent-bike-for = Silence is smooth pressure on both pedals.
library-idea-jersey-pull = Start from walking pace, wheel beside wheel; the last to push begins the next.
library-idea-jersey-pull-for = Looking at each other beats looking at numbers.
library-idea-swap-one = Draw one exercise from a hat.
library-idea-swap-one-for = A surprise keeps strength curious.
library-idea-lift-story = Tell a friend a story between rounds; the pause lasts as long as the story.
library-idea-lift-story-for = Good pauses are told, not counted.
library-idea-floor-get-up = Stand up from the floor in as many ways as you can find.
library-idea-floor-get-up-for = Every way asks another hip.
library-idea-quiet-contest = A friend closes their eyes and guesses when you landed.
library-idea-quiet-contest-for = The quieter, the better the spring.
library-idea-chalk-targets = Draw a chalk circle and land in the middle of it.
library-idea-chalk-targets-for = A target makes soft landings exact.
library-idea-new-way-home = At every corner take the side you know less.
library-idea-new-way-home-for = A new way is easy by itself.
library-idea-talk-walk = Ring somebody you miss and walk as long as you talk.
library-idea-talk-walk-for = If you can talk, you are going easily.
library-idea-photo = Bring home one photograph of something round.
library-idea-photo-for = Looking slows the legs in the best way.
library-idea-new-rules = Everyone adds one rule; keep the silliest.
library-idea-new-rules-for = Games that change belong to the people who play.
library-idea-wrong-hand = Play everything with the other hand or foot.
library-idea-wrong-hand-for = Being clumsy together is the whole fun.
