//! What the builder knows of the athlete: sport, level, and where a session can be done.

use crate::named::named;

named! {
    /// What the athlete trains for; decides which kind of speed comes first.
    Sport, "sport" {
        /// Track and field sprinting, jumping.
        Sprint = "sprint",
        /// Running, from middle distance up.
        Running = "running",
        /// Cycling.
        Cycling = "cycling",
        /// Field and court sports.
        Field = "field",
    }
}

named! {
    /// How much speed work the athlete is used to; decides how much is inside a session.
    Level, "level" {
        /// Less than six months of speed training.
        New = "new",
        /// Used to it.
        Trained = "trained",
        /// Years of it.
        Advanced = "advanced",
        /// From about forty, by the athlete's own choice.
        Masters = "masters",
    }
}

named! {
    /// What a session may need.
    Place, "place" {
        /// A track or any flat, measured, free way.
        Track = "track",
        /// Weights and boxes.
        Gym = "gym",
        /// A bicycle, on the road or on rollers.
        Bike = "bike",
    }
}
