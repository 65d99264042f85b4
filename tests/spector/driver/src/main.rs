//! Calls the scenarios of TypeSpec's http-specs with generated clients, and writes the result of each to a file: first with Spector's server,
//! then with the generated servers in its place, which respond as it has done.
//!
//! Usage: `ASSETS=FOLDER driver FILE FILE`

#[macro_use]
mod replay;
mod prelude;
mod scenarios;
mod wire;

fn main() -> prelude::Result {
    for at in [1, 2] {
        let path = std::env::args().nth(at).ok_or("expected the names of two files of results")?;
        let mut run = prelude::Run::default();
        scenarios::run(&mut run)?;
        run.write(path)?;
        replay::start();
    }
    Ok(())
}
