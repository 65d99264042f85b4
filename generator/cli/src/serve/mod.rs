//! `serve`: a mock server of a document.
//!
//! In: a document. Out: responses to the requests of its operations. Requests are validated by the code of generated servers; the
//! responses are [chosen](choice) among those of the document, and their values are its examples or made from its schemas.

mod choice;
mod log;
mod mock;
mod preferences;
mod values;

use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use axum::Router;
use openapi_bindgen::describe;
use openapi_bindgen::diagnostics::DEFAULT_WARNING_LIMIT;
use openapi_bindgen_support::described::{Api, router};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use self::mock::Mock;
use crate::arguments::{DocumentOptions, ServeArguments};
use crate::generate::count;
use crate::input::{Input, selected};
use crate::{Outcome, Session, interrupt, print};

/// The time that requests have to end after an interrupt.
const GRACE: Duration = Duration::from_secs(5);

pub(crate) fn run(arguments: &ServeArguments) -> ExitCode {
    let mut session = Session::default();
    let api = described(arguments, &mut session);
    session.print_diagnostics(DEFAULT_WARNING_LIMIT);
    let outcome = match api {
        Ok(api) if api.operations.is_empty() => {
            Outcome::Failure(Some("the document has no operation that clients call".to_owned()))
        }
        Ok(api) => serve(api, arguments).err().map_or(Outcome::Success, |error| Outcome::Failure(Some(error))),
        Err(outcome) => outcome,
    };
    outcome.exit_code()
}

/// Reads the document, and returns its operations.
fn described(arguments: &ServeArguments, session: &mut Session) -> Result<&'static Api, Outcome> {
    let input = Input::of(arguments.path.as_deref())?;
    if matches!(input, Input::Manifest(_)) && !arguments.overlay.is_empty() {
        return Err(Outcome::Usage("`--overlay` is an option of a document; bindgen.toml has its own".to_owned()));
    }
    let options = DocumentOptions { overlay: arguments.overlay.clone(), ..DocumentOptions::default() };
    let Session { sources, diagnostics, .. } = session;
    let config = input.builder(&options).config(sources, diagnostics).map_err(|_| Outcome::failure())?;
    let name = arguments.name.as_deref().filter(|_| matches!(input, Input::Manifest(_)));
    let api = selected(&config, name)?;
    describe(&config, api, sources, diagnostics).map_err(|_| Outcome::failure())
}

/// Serves an API until an interrupt.
fn serve(api: &'static Api, arguments: &ServeArguments) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("the server cannot start: {error}"))?;
    let (stop, stopped) = oneshot::channel();
    interrupt::on_first(move || _ = stop.send(()));
    let app = log::logged(router(api, Mock::new(arguments.seed)));
    runtime.block_on(listen(api, &arguments.address, app, stopped))
}

async fn listen(api: &Api, address: &str, app: Router, stopped: oneshot::Receiver<()>) -> Result<(), String> {
    let listener = TcpListener::bind(address).await;
    let listener = listener.map_err(|error| format!("cannot listen on `{address}`: {error}"))?;
    let local = listener.local_addr().map_err(|error| format!("cannot listen on `{address}`: {error}"))?;
    announce(api, local);
    let (end, ended) = oneshot::channel::<()>();
    let ended = async move { _ = ended.await };
    let server = tokio::spawn(axum::serve(listener, app).with_graceful_shutdown(ended).into_future());
    _ = stopped.await;
    _ = end.send(());
    // A client may keep a request open for any time.
    _ = tokio::time::timeout(GRACE, server).await;
    Ok(())
}

fn announce(api: &Api, address: SocketAddr) {
    let operations = count(api.operations.len(), "operation");
    print(&format!("{:>12}  http://{address}\n", "listening"));
    print(&format!("{:>12}  {operations} of `{}`; press Ctrl-C to end\n", "serving", api.name));
}
