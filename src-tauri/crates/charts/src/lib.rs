//! Numbers to pictures: SVG with a hit list, a finding and a table; PNG for the terminal.
