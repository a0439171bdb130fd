//! Project chores. `cargo xtask run` and `cargo xtask test` work on a fresh machine; the rest is for us.
//!
//! Each verb is a file. A step says what it does while it does it; what fails, fails with a sentence.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a terminal program talks")]

mod bench;
mod bundle;
mod check;
mod demo;
mod display;
mod driver;
mod fetch;
mod house;
mod need;
mod pages;
mod pictures;
mod processes;
mod root;
mod run;
mod say;
mod screens;
mod test;
mod vendor;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask VERB

  run [ARGUMENT …]     installs what is missing, builds, opens the window; without a display, shows what it can do
  test                 installs what the tests need and runs all of them
  check                the quick part of test: formatting, house rules, the pages, clippy
  bench [week|record|drift|charts]
                       prints how fast and how big it is; week: how fast the best week is proven; record: how
                       soon a record is safe, and the list of all of them there; drift: what Drift finds and
                       what it misses; charts: how soon ten years are drawn
  bundle               makes the deb and the rpm
  pictures [SCREEN …]  takes pictures of the real window into target/pictures/
  vendor               writes ui/vendor/ from the npm lock file
";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let verb = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    if let Err(why) = root::enter() {
        eprintln!("xtask: {why}");
        return ExitCode::FAILURE;
    }
    let outcome = match verb.as_str() {
        "run" => run::run(&rest),
        "test" => test::test(),
        "check" => check::check(),
        "bench" => bench::bench(&rest),
        "bundle" => bundle::bundle(),
        "pictures" => pictures::pictures(&rest),
        "vendor" => vendor::vendor(),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say::failed(&verb, &why);
            ExitCode::FAILURE
        }
    }
}
