//! Calls the scenarios of TypeSpec's http-specs with generated clients, and writes the result of each to a file.
//!
//! Usage: `ASSETS=FOLDER driver FILE`

mod prelude;
mod scenarios;
mod wire;

fn main() -> prelude::Result {
    let path = std::env::args().nth(1).ok_or("expected the name of the file of results")?;
    let mut run = prelude::Run::default();
    scenarios::run(&mut run)?;
    run.write(path)
}
