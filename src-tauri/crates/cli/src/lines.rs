//! Lines of standard input, one by one, each of a bounded length.
//!
//! A line is given as soon as it is whole, so that a program on the other side may ask, wait and ask again. One
//! that is too long is read past and never kept, so that no input can fill the memory.

use std::io::{self, BufRead, BufReader, ErrorKind, Read};

/// The longest line that is kept; a problem has some hundred bytes.
pub const LONGEST: usize = 1 << 20;

/// Lines of an input.
pub struct Lines<R> {
    input: BufReader<R>,
    line: Vec<u8>,
}

/// A line that was read.
#[derive(Debug, PartialEq, Eq)]
pub enum Line<'a> {
    /// Its bytes, without the end of the line.
    Whole(&'a [u8]),
    /// It had more than [`LONGEST`] bytes.
    TooLong,
}

impl<R: Read> Lines<R> {
    /// The lines of this input.
    pub fn of(input: R) -> Self {
        Self { input: BufReader::with_capacity(1 << 16, input), line: Vec::new() }
    }

    /// Whether the next line is here already, so that reading it waits for nobody.
    pub fn one_is_here(&self) -> bool {
        self.input.buffer().contains(&b'\n')
    }

    /// The next line; the last one may lack its end.
    pub fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.line.clear();
        let (mut length, mut ended) = (0_usize, false);
        while !ended {
            let here = match self.input.fill_buf() {
                Err(fault) if fault.kind() == ErrorKind::Interrupted => continue,
                answer => answer?,
            };
            if here.is_empty() {
                if length == 0 {
                    return Ok(None);
                }
                break;
            }
            let end = here.iter().position(|byte| *byte == b'\n');
            let part = here.get(..end.unwrap_or(here.len())).unwrap_or_default();
            length = length.saturating_add(part.len());
            if length <= LONGEST {
                self.line.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            ended = end.is_some();
            self.input.consume(used);
        }
        Ok(Some(if length > LONGEST { Line::TooLong } else { Line::Whole(&self.line) }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(text: &[u8]) -> Vec<Option<usize>> {
        let mut lines = Lines::of(text);
        let mut found = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            found.push(match line {
                Line::Whole(bytes) => Some(bytes.len()),
                Line::TooLong => None,
            });
        }
        found
    }

    #[test]
    fn a_last_line_counts_with_and_without_its_end() {
        assert_eq!(lengths(b""), []);
        assert_eq!(lengths(b"a\nbc"), [Some(1), Some(2)]);
        assert_eq!(lengths(b"a\n\nbc\n"), [Some(1), Some(0), Some(2)]);
        assert_eq!(lengths(b"\n"), [Some(0)]);
    }

    #[test]
    fn a_line_that_is_too_long_is_read_past() {
        let mut text = vec![b'x'; LONGEST];
        text.push(b'\n');
        text.extend(vec![b'y'; LONGEST + 1]);
        text.extend(b"\nz\n");
        assert_eq!(lengths(&text), [Some(LONGEST), None, Some(1)]);
        let mut endless = Lines::of(io::repeat(b'x').take(50 << 20));
        assert_eq!(endless.next().unwrap(), Some(Line::TooLong));
        assert!(endless.line.capacity() <= 2 * LONGEST, "what is not kept takes no memory");
    }
}
