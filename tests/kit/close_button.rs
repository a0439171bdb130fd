//! The cross in a window's corner.
//!
//! The tests' display has no window manager, so this says to the window what one says: WM_DELETE_WINDOW, in
//! the few words of the X11 protocol that it takes (X Window System Protocol, version 11, appendix B).

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;

/// Asks every top window of a display that can be closed to close.
pub fn press_close(display: &str) {
    let mut line = Line::to(display);
    let protocols = line.atom("WM_PROTOCOLS");
    let delete = line.atom("WM_DELETE_WINDOW");
    let asked = line.windows().into_iter().filter(|&window| line.property(window, protocols).contains(&delete));
    let asked: Vec<u32> = asked.collect();
    assert!(!asked.is_empty(), "no window on {display} can be closed");
    for window in asked {
        line.send(window, protocols, delete);
    }
    // An answer proves that the server has taken everything before it.
    line.atom("WM_PROTOCOLS");
}

/// A connection to the display's server.
struct Line {
    stream: UnixStream,
    root: u32,
}

impl Line {
    fn to(display: &str) -> Self {
        let number = display.trim_start_matches(':');
        let mut stream = UnixStream::connect(format!("/tmp/.X11-unix/X{number}")).expect("the display is there");
        stream.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]).expect("the display listens");
        let mut head = [0; 8];
        stream.read_exact(&mut head).expect("the display answers");
        assert_eq!(head[0], 1, "the display takes us");
        let mut setup = vec![0; usize::from(u16::from_le_bytes([head[6], head[7]])) * 4];
        stream.read_exact(&mut setup).expect("the display says what it is");
        // After the fixed part come the maker's name and the picture formats; then the first screen with its root.
        let maker = usize::from(u16::from_le_bytes([setup[16], setup[17]])).next_multiple_of(4);
        let root = number_at(&setup, 32 + maker + 8 * usize::from(setup[21]));
        Self { stream, root }
    }

    fn ask(&mut self, request: &[u8]) -> Vec<u8> {
        self.stream.write_all(request).expect("the display listens");
        let mut answer = vec![0; 32];
        self.stream.read_exact(&mut answer).expect("the display answers");
        assert_eq!(answer[0], 1, "the display refuses: {answer:?}");
        let more = usize::try_from(number_at(&answer, 4)).expect("a length") * 4;
        answer.resize(32 + more, 0);
        self.stream.read_exact(&mut answer[32..]).expect("the display answers in full");
        answer
    }

    fn atom(&mut self, name: &str) -> u32 {
        let words = name.len().div_ceil(4);
        let mut request = vec![16, 0];
        request.extend(u16::try_from(2 + words).expect("a short name").to_le_bytes());
        request.extend(u16::try_from(name.len()).expect("a short name").to_le_bytes());
        request.extend([0, 0]);
        request.extend(name.bytes());
        request.resize(8 + words * 4, 0);
        number_at(&self.ask(&request), 8)
    }

    /// The top windows: without a window manager they are the root's children.
    fn windows(&mut self) -> Vec<u32> {
        let root = self.root;
        numbers(&self.ask(&request(15, &[root])), 32)
    }

    fn property(&mut self, window: u32, property: u32) -> Vec<u32> {
        numbers(&self.ask(&request(20, &[window, property, 0, 0, 64])), 32)
    }

    fn send(&mut self, window: u32, kind: u32, word: u32) {
        // A ClientMessage of five numbers: the word, and no time.
        let message = u32::from_le_bytes([33, 32, 0, 0]);
        let event = request(25, &[window, 0, message, window, kind, word, 0, 0, 0, 0]);
        self.stream.write_all(&event).expect("the display listens");
    }
}

fn request(number: u8, words: &[u32]) -> Vec<u8> {
    let length = u16::try_from(1 + words.len()).expect("a short request").to_le_bytes();
    [vec![number, 0], length.to_vec(), words.iter().flat_map(|word| word.to_le_bytes()).collect()].concat()
}

fn numbers(bytes: &[u8], from: usize) -> Vec<u32> {
    (from..bytes.len()).step_by(4).map(|at| number_at(bytes, at)).collect()
}

fn number_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
}
