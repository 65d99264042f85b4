//! Credentials on the wire.

use std::sync::{Arc, Mutex};

use super::*;
use crate::client::{BoxFuture, Credential, CredentialsError, Error, Exchange, Token, TokenProvider};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Sends a call by a client with these credentials; returns what was sent.
fn sent<O: Operation<Response = PetsResponse>>(credentials: Credentials, operation: O) -> Result<Exchange, Error<O>> {
    let transport = recording();
    let client = blocking(transport.clone()).credentials(credentials).build().expect("a client");
    client.call(operation).send()?;
    Ok(transport.exchanges().remove(0))
}

fn with(scheme: &'static str, credential: Credential) -> Credentials {
    Credentials::new().with(scheme, credential)
}

fn key() -> Credential {
    Credential::Key(SECRET.to_owned())
}

fn token() -> Credential {
    Credential::Token(SECRET.into())
}

#[test]
fn each_kind_of_credential_is_sent_where_its_security_scheme_has_it() {
    let get = |exchange: Result<Exchange, String>, name: &str| exchange.unwrap().headers.get(name).map(str::to_owned);
    macro_rules! header {
        ($scheme:literal, $credential:expr, $operation:ident, $name:literal) => {
            get(sent(with($scheme, $credential), $operation::default()).map_err(|error| error.to_string()), $name)
                .as_deref()
        };
    }
    assert_eq!(header!("header", key(), ByHeader, "X-Key"), Some(SECRET));
    assert_eq!(header!("cookie", key(), ByCookie, "Cookie"), Some("session=s3cr3t"));
    assert_eq!(header!("bearer", token(), ByBearer, "Authorization"), Some("Bearer s3cr3t"));
    assert_eq!(header!("oauth", token(), ByOAuth, "Authorization"), Some("Bearer s3cr3t"));
    assert_eq!(header!("openid", token(), ByOpenId, "Authorization"), Some("Bearer s3cr3t"));
    let digest = Credential::Key("username=\"a\"".to_owned());
    assert_eq!(header!("digest", digest, ByDigest, "Authorization"), Some("Digest username=\"a\""));
    assert_eq!(header!("certificate", Credential::Transport, ByCertificate, "Authorization"), None);
    // The example of RFC 7617, 2, and the padding of base64 (RFC 4648, 10).
    for (username, password, expected) in [
        ("Aladdin", "open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ("a", "b", "YTpi"),
        ("a", "", "YTo="),
        ("", "", "Og=="),
    ] {
        let basic = Credential::Basic { username: username.to_owned(), password: password.to_owned() };
        assert_eq!(header!("basic", basic, ByBasic, "Authorization"), Some(&*format!("Basic {expected}")));
    }
    let exchange = sent(with("query", Credential::Key("a&b c".to_owned())), ByQuery::default()).unwrap();
    assert_eq!(exchange.url, "https://api.example.com/v1/pets/0?api%20key=a%26b%20c");
}

#[test]
fn a_credential_takes_the_place_of_a_query_parameter_of_its_name() {
    let exchange = sent(with("query", key()), ByQueryParameter::default()).unwrap();
    assert_eq!(exchange.url, "https://api.example.com/v1/pets/0?page=2&api%20key=s3cr3t");
}

#[test]
fn the_first_alternative_whose_credentials_are_there_is_sent() {
    let both = with("header", key()).with("cookie", key());
    let exchange = sent(both.clone(), ByKeyAndCookieOrBearer::default()).unwrap();
    assert_eq!((exchange.headers.get("X-Key"), exchange.headers.get("Cookie")), (Some(SECRET), Some("session=s3cr3t")));
    assert_eq!(exchange.headers.get("Authorization"), None);
    let exchange = sent(with("header", key()).with("bearer", token()), ByKeyAndCookieOrBearer::default()).unwrap();
    assert_eq!(exchange.headers.get("Authorization"), Some("Bearer s3cr3t"));
    assert_eq!(exchange.headers.get("X-Key"), None, "a credential of an alternative that is not complete");
    // Optional authentication is used if it can be.
    assert_eq!(sent(Credentials::new(), ByBearerOrNothing::default()).unwrap().headers.get("Authorization"), None);
    let exchange = sent(with("bearer", token()), ByBearerOrNothing::default()).unwrap();
    assert_eq!(exchange.headers.get("Authorization"), Some("Bearer s3cr3t"));
    let exchange = sent(both.with("bearer", token()), GetPets::default()).unwrap();
    assert!(["X-Key", "Cookie", "Authorization"].iter().all(|name| exchange.headers.get(name).is_none()));
}

#[test]
fn missing_and_unwritable_credentials_are_errors_before_anything_is_sent() {
    let transport = recording();
    let client = |credentials| blocking(transport.clone()).credentials(credentials).build().unwrap();
    let error = client(with("header", key())).call(ByKeyAndCookieOrBearer::default()).send().unwrap_err();
    assert_eq!(
        error.to_string(),
        "ByKeyAndCookieOrBearer: the client has no credentials for `header` and `cookie`, or `bearer`"
    );
    let Error::Credentials(CredentialsError::Missing { required }) = error else { panic!("{error}") };
    assert_eq!(required, [vec!["header", "cookie"], vec!["bearer"]]);
    for (scheme, credential) in [
        ("header", Credential::Key("a\nb".to_owned())),
        ("basic", Credential::Basic { username: "a:b".to_owned(), password: String::new() }),
        ("cookie", Credential::Key("a; admin=1".to_owned())),
    ] {
        let client = client(with(scheme, credential));
        let error = match scheme {
            "header" => client.call(ByHeader::default()).send().unwrap_err().to_string(),
            "basic" => client.call(ByBasic::default()).send().unwrap_err().to_string(),
            _ => client.call(ByCookie::default()).send().unwrap_err().to_string(),
        };
        assert!(error.contains(&format!("the credential for `{scheme}` contains")), "{error}");
    }
    assert!(transport.exchanges().is_empty());
}

#[test]
fn a_header_of_a_call_takes_the_place_of_a_credential() {
    let transport = recording();
    let client = blocking(transport.clone()).credentials(with("bearer", token())).build().unwrap();
    client.call(ByBearer::default()).header("authorization", "Bearer other").send().unwrap();
    let headers = transport.exchanges().remove(0).headers;
    assert_eq!(headers.get_all("Authorization").collect::<Vec<_>>(), ["Bearer other"]);
}

/// Provides tokens `token0`, `token1` …, a new one after each rejection.
#[derive(Default)]
struct Tokens {
    rejected: Mutex<Vec<String>>,
    /// Whether there is only one token.
    is_exhausted: bool,
}

impl TokenProvider for Arc<Tokens> {
    fn token<'a>(
        &'a self,
        scopes: &'a [&'static str],
        rejected: Option<&'a str>,
    ) -> BoxFuture<'a, Result<String, BoxError>> {
        assert_eq!(scopes, ["pets:read"]);
        let mut all = self.rejected.lock().unwrap();
        all.extend(rejected.map(str::to_owned));
        let number = if self.is_exhausted { 0 } else { all.len() };
        Box::pin(std::future::ready(Ok(format!("token{number}"))))
    }
}

/// Calls an API that accepts one token; returns the status, and the tokens that were sent.
fn renewed(tokens: &Arc<Tokens>, accepted: &'static str) -> (Option<u16>, Vec<String>) {
    let transport = Recording::new(from_fn(move |request: HttpRequest| {
        let is_accepted = request.headers.get("Authorization") == Some(accepted);
        Ok(HttpResponse::json(if is_accepted { 200 } else { 401 }, "[]"))
    }));
    let credentials = with("oauth", Credential::Token(Token::provided(Arc::clone(tokens))));
    let client = asynchronous(transport.clone()).credentials(credentials).build().unwrap();
    let result = block_on(client.call(ByOAuth::default()).send());
    let sent =
        transport.exchanges().iter().filter_map(|one| one.headers.get("Authorization").map(str::to_owned)).collect();
    (result.err().and_then(|error| error.status()), sent)
}

#[test]
fn a_token_that_is_rejected_is_renewed_once() {
    let tokens = Arc::default();
    assert_eq!(renewed(&tokens, "Bearer token1"), (None, vec!["Bearer token0".to_owned(), "Bearer token1".to_owned()]));
    assert_eq!(*tokens.rejected.lock().unwrap(), ["token0"]);
    let sent = vec!["Bearer token1".to_owned(), "Bearer token2".to_owned()];
    assert_eq!(renewed(&tokens, "Bearer other"), (Some(401), sent));
}

#[test]
fn the_same_token_is_not_sent_again() {
    let tokens = Arc::new(Tokens { is_exhausted: true, ..Tokens::default() });
    assert_eq!(renewed(&tokens, "Bearer other"), (Some(401), vec!["Bearer token0".to_owned()]));
}

#[test]
fn the_error_of_a_provider_is_the_error_of_the_call() {
    struct None;
    impl TokenProvider for None {
        fn token<'a>(&'a self, _: &'a [&'static str], _: Option<&'a str>) -> BoxFuture<'a, Result<String, BoxError>> {
            Box::pin(std::future::ready(Err("the issuer is\nunavailable".into())))
        }
    }
    let error = sent(with("bearer", Credential::Token(Token::provided(None))), ByBearer::default()).unwrap_err();
    assert_eq!(error.to_string(), "ByBearer: no token for `bearer`: the issuer is unavailable");
}
