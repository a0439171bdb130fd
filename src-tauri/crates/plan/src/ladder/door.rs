//! A rung as a number: held between 0 and 6 where it comes in.

use freshlegs_calendar::OutOfRange;

use crate::Rung;

impl TryFrom<i64> for Rung {
    type Error = OutOfRange;
    fn try_from(given: i64) -> Result<Self, OutOfRange> {
        let (least, most) = (Self::FIRST.get().into(), Self::LAST.get().into());
        let refusal = OutOfRange { what: "a rung is", least, most, unit: "", given };
        u8::try_from(given).ok().filter(|number| i64::from(*number) <= most).map(Self::of).ok_or(refusal)
    }
}

impl From<Rung> for u8 {
    fn from(rung: Rung) -> Self {
        rung.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_knows_seven_rungs() {
        for number in 0..=6 {
            let rung: Rung = serde_json::from_str(&number.to_string()).unwrap();
            assert_eq!(serde_json::to_string(&rung).unwrap(), number.to_string());
        }
        let refusal = serde_json::from_str::<Rung>("7").unwrap_err().to_string();
        assert!(refusal.starts_with("a rung is 0 to 6, not 7"), "{refusal}");
        assert!(Rung::try_from(-1).is_err());
    }
}
