//! The five APIs and the golden document `echo` as services in memory, for tools that test servers from outside.
//!
//! `in_memory` listens on a port that the system chooses, prints its address, and serves each API below a path of its name.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::Mutex;

use axum::response::{IntoResponse, Response as HttpResponse};
use bindings_tests::golden::echo;
use bindings_tests::golden::support::service::{
    OtherResponse as EchoOther, Parts as EchoParts, Refusal as EchoRefusal,
};
use bindings_tests::golden::support::{Model as _, Response as _};
use product_apis::support::service::{Denial, OtherResponse, Parts, Refusal, Router};
use product_apis::support::{Headers, Response, Scheme};
use product_apis::{Model, fynn, qonto, qwoty, wethod, zaveit};
use serde_json::{Value, json};

/// The credential that services accept.
const TOKEN: &str = "token";

/// Products by their number. Memory is bounded: the oldest is forgotten.
#[derive(Default)]
struct Store(Mutex<(usize, BTreeMap<usize, Value>)>);

impl Store {
    /// Stores a product, which is a payload of the documentation with some members replaced, and returns it with its number.
    fn create(&self, payload: &str, at: &str, members: &[(&str, &str)]) -> String {
        let mut product: Value = serde_json::from_str(payload).expect("JSON");
        let mut store = self.0.lock().expect("no panic");
        store.0 += 1;
        let number = store.0;
        let object = if at.is_empty() { &mut product } else { &mut product[at] };
        members.iter().for_each(|(name, value)| object[*name] = json!(value));
        store.1.insert(number, product.clone());
        if store.1.len() > 1000 {
            store.1.pop_first();
        }
        product.to_string()
    }
}

macro_rules! payload {
    ($path:literal) => {
        include_str!(concat!("../payloads/", $path))
    };
}

fn read<R: Response>(status: u16, body: &str) -> Result<R, OtherResponse> {
    R::read(status, &Headers::new(), body.as_bytes())
        .map_err(|_| Refusal::new(500, "the payload cannot be read").into())
}

fn authorized(token: &str) -> Result<(), Denial> {
    if token == TOKEN { Ok(()) } else { Err(Denial::Unauthorized) }
}

#[derive(Default)]
struct Qonto(Store);

impl qonto::Service for Qonto {
    async fn authorize(
        &self,
        sent: qonto::service::Credentials,
        _: &'static [Scheme],
        _: &mut Parts,
    ) -> Result<(), Denial> {
        match sent {
            qonto::service::Credentials::Oauth(token) => authorized(&token.0),
            qonto::service::Credentials::SecretKey(key) => authorized(&key.0),
            _ => Err(Denial::Unauthorized),
        }
    }

    fn refuse(&self, refusal: Refusal) -> HttpResponse {
        let error = |code: &str, detail: &str, pointer: Option<&str>| match pointer {
            Some(pointer) => json!({ "code": code, "detail": detail, "source": { "pointer": pointer } }),
            None => json!({ "code": code, "detail": detail }),
        };
        let listed = refusal.violations().iter();
        let mut errors: Vec<Value> =
            listed.map(|one| error(one.keyword(), one.message(), Some(one.pointer()))).collect();
        if errors.is_empty() {
            errors.push(error("refused", refusal.detail(), None));
        }
        let body = json!({ "errors": errors });
        let written = match refusal.status() {
            400 => Model::from_value(&body).map(|body| qonto::CreateProductResponse::BadRequest(Box::new(body))),
            401 => Model::from_value(&body).map(|body| qonto::CreateProductResponse::Unauthorized(Box::new(body))),
            422 => {
                Model::from_value(&body).map(|body| qonto::CreateProductResponse::UnprocessableEntity(Box::new(body)))
            }
            _ => return refusal.into_response(),
        };
        let mut response = written
            .map_or_else(|_| Refusal::new(500, "the error is not valid").into_response(), IntoResponse::into_response);
        for (name, value) in refusal.headers().iter() {
            let value = value.parse::<axum::http::HeaderValue>();
            if let (Ok(name), Ok(value)) = (name.parse::<axum::http::HeaderName>(), value) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }

    async fn create_product(
        &self,
        request: qonto::CreateProduct,
        _: Parts,
    ) -> Result<qonto::CreateProductResponse, OtherResponse> {
        read(201, &self.0.create(payload!("qonto/response-201.json"), "product", &[("title", &request.body.title)]))
    }
}

#[derive(Default)]
struct Wethod(Store);

impl wethod::Service for Wethod {
    /// The document defines one status for requests that are not valid.
    fn refuse(&self, refusal: Refusal) -> HttpResponse {
        if !matches!(refusal.status(), 400 | 422) {
            return refusal.into_response();
        }
        let failures = refusal.violations().iter();
        let failures = failures.map(|one| json!({ "field": one.pointer(), "message": one.message() }));
        let body =
            json!({ "key": "invalid_data", "message": refusal.detail(), "failures": failures.collect::<Vec<_>>() });
        let written = Model::from_value(&body).map(|body| wethod::CreateProductResponse::BadRequest(Box::new(body)));
        written.map_or_else(|_| refusal.into_response(), IntoResponse::into_response)
    }

    async fn create_product(
        &self,
        request: wethod::CreateProduct,
        _: Parts,
    ) -> Result<wethod::CreateProductResponse, OtherResponse> {
        read(201, &self.0.create(payload!("wethod/response-201.json"), "", &[("name", &request.body.name)]))
    }
}

#[derive(Default)]
struct Zaveit(Store);

impl zaveit::Service for Zaveit {
    async fn create_product(
        &self,
        request: zaveit::CreateProduct,
        _: Parts,
    ) -> Result<zaveit::CreateProductResponse, OtherResponse> {
        read(200, &self.0.create(payload!("zaveit/response.json"), "", &[("name", &request.body.name)]))
    }
}

#[derive(Default)]
struct Qwoty(Store);

impl qwoty::Service for Qwoty {
    async fn authorize(
        &self,
        sent: qwoty::service::Credentials,
        _: &'static [Scheme],
        _: &mut Parts,
    ) -> Result<(), Denial> {
        match sent {
            qwoty::service::Credentials::Bearer(token) => authorized(&token.0),
            _ => Err(Denial::Unauthorized),
        }
    }

    fn refuse(&self, refusal: Refusal) -> HttpResponse {
        let details: Vec<String> = refusal.violations().iter().map(ToString::to_string).collect();
        let body = json!({ "success": false, "error": refusal.detail(), "details": details });
        let status = refusal.status();
        let written = Model::from_value(&body)
            .map(|body| qwoty::CreateProductResponse::ClientError { status, body: Box::new(body) }.into_response());
        let mut response = written.unwrap_or_else(|_| refusal.clone().into_response());
        for (name, value) in refusal.headers().iter() {
            if let (Ok(name), Ok(value)) = (name.parse::<axum::http::HeaderName>(), value.parse()) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }

    async fn create_product(
        &self,
        request: qwoty::CreateProduct,
        _: Parts,
    ) -> Result<qwoty::CreateProductResponse, OtherResponse> {
        read(200, &self.0.create(payload!("qwoty/response.json"), "data", &[("name", &request.body.name)]))
    }
}

#[derive(Default)]
struct Fynn(Store);

impl fynn::Service for Fynn {
    async fn authorize(
        &self,
        sent: fynn::service::Credentials,
        _: &'static [Scheme],
        _: &mut Parts,
    ) -> Result<(), Denial> {
        match sent {
            fynn::service::Credentials::Bearer(token) => authorized(&token.0),
            _ => Err(Denial::Unauthorized),
        }
    }

    async fn create_product(
        &self,
        request: fynn::CreateProduct,
        _: Parts,
    ) -> Result<fynn::CreateProductResponse, OtherResponse> {
        let name = request.body.name.as_deref().unwrap_or_default();
        read(201, &self.0.create(payload!("fynn/response-201.json"), "", &[("name", name)]))
    }
}

/// The things of the document `echo`, by their ids.
#[derive(Default)]
struct Echo(Mutex<(i64, BTreeMap<i64, echo::NewThing>)>);

fn unknown() -> EchoOther {
    EchoOther::refusal(EchoRefusal::new(404, "there is no such thing"))
}

fn thing(id: i64, thing: echo::NewThing) -> Result<Box<echo::Thing>, EchoOther> {
    let built = echo::Thing::from_value(&json!({ "id": id, "thing": thing }));
    built.map(Box::new).map_err(|error| EchoRefusal::new(500, error.to_string()).into())
}

impl Echo {
    fn things(&self) -> std::sync::MutexGuard<'_, (i64, BTreeMap<i64, echo::NewThing>)> {
        self.0.lock().expect("no panic")
    }
}

/// Responds with the parameters that were received, under their names.
macro_rules! echo_methods {
    ($($method:ident: $operation:ident, $response:ident { $($member:literal: $field:ident),* };)*) => {$(
        async fn $method(&self, request: echo::$operation, _: EchoParts) -> Result<echo::$response, EchoOther> {
            let members = [$(($member, json!(request.$field))),*];
            let present = members.into_iter().filter(|(_, value)| !value.is_null());
            let echo: serde_json::Map<String, Value> = present.map(|(name, value)| (name.to_owned(), value)).collect();
            let body = echo::Echo::from_value(&Value::Object(echo));
            let body = body.map_err(|error| EchoRefusal::new(500, error.to_string()))?;
            Ok(echo::$response::Ok(Box::new(body)))
        }
    )*};
}

impl echo::Service for Echo {
    async fn make_thing(&self, request: echo::MakeThing, _: EchoParts) -> Result<echo::MakeThingResponse, EchoOther> {
        let new = match request.body {
            echo::MakeThingBody::Json(new) => *new,
            echo::MakeThingBody::Form(form) => {
                let new = echo::NewThing::from_value(&json!({ "name": form.name }));
                new.map_err(|error| EchoRefusal::new(500, error.to_string()))?
            }
            // For media types that the document may add.
            _ => return Err(EchoRefusal::new(415, "a body of another media type").into()),
        };
        let id = {
            let mut things = self.things();
            things.0 += 1;
            let id = things.0;
            things.1.insert(id, new.clone());
            id
        };
        // Only the crate of a struct of headers can construct it.
        let headers = [("Location".to_owned(), format!("/things/{id}"))].into_iter().collect();
        let body = json!({ "id": id, "thing": new }).to_string();
        let made = echo::MakeThingResponse::read(201, &headers, body.as_bytes());
        made.map_err(|error| EchoRefusal::new(500, error.to_string()).into())
    }

    async fn get_thing(&self, request: echo::GetThing, _: EchoParts) -> Result<echo::GetThingResponse, EchoOther> {
        let new = self.things().1.get(&request.id).cloned().ok_or_else(unknown)?;
        Ok(echo::GetThingResponse::Ok(thing(request.id, new)?))
    }

    async fn change_thing(
        &self,
        request: echo::ChangeThing,
        _: EchoParts,
    ) -> Result<echo::ChangeThingResponse, EchoOther> {
        let mut things = self.things();
        let known = things.1.get_mut(&request.id).ok_or_else(unknown)?;
        known.clone_from(&request.body);
        Ok(echo::ChangeThingResponse::Ok(thing(request.id, known.clone())?))
    }

    async fn remove_thing(
        &self,
        request: echo::RemoveThing,
        _: EchoParts,
    ) -> Result<echo::RemoveThingResponse, EchoOther> {
        self.things().1.remove(&request.id).ok_or_else(unknown)?;
        Ok(echo::RemoveThingResponse::NoContent)
    }

    echo_methods! {
        matrix: Matrix, MatrixResponse { "number": number, "list": list, "point": point };
        matrix_exploded: MatrixExploded, MatrixExplodedResponse { "number": number, "list": list, "point": point };
        label: Label, LabelResponse { "number": number, "list": list, "point": point };
        label_exploded: LabelExploded, LabelExplodedResponse { "number": number, "list": list, "point": point };
        simple: Simple, SimpleResponse { "number": number, "list": list, "point": point };
        simple_exploded: SimpleExploded, SimpleExplodedResponse { "number": number, "list": list, "point": point };
        form: Form, FormResponse { "number": number, "list": list, "point": point };
        form_exploded: FormExploded, FormExplodedResponse { "number": number, "list": list, "point": point };
        others: Others, OthersResponse { "list": list, "pipes": pipes, "point": point, "json": json };
        header: Header, HeaderResponse { "number": x_number, "list": x_list, "point": x_point };
        header_exploded: HeaderExploded, HeaderExplodedResponse { "number": x_number, "list": x_list, "point": x_point };
        cookie: Cookie, CookieResponse { "number": number, "list": list, "point": point };
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let router = Router::new()
        .nest("/qonto", qonto::router(Qonto::default()))
        .nest("/wethod", wethod::router(Wethod::default()))
        .nest("/zaveit", zaveit::router(Zaveit::default()))
        .nest("/qwoty", qwoty::router(Qwoty::default()))
        .nest("/fynn", fynn::router(Fynn::default()))
        .nest("/echo", echo::router(Echo::default()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    std::io::stdout().flush()?;
    axum::serve(listener, router).await
}
