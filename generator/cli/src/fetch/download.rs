//! Requests by HTTP.
//!
//! In: a URL, and the record of its last download. Out: the document, or that it is the same. A URL must be HTTPS, and every URL that
//! it redirects to. On this machine (`localhost`) it may be HTTP.

use std::sync::Arc;
use std::time::Duration;

use iri_string::types::{UriReferenceStr, UriStr};
use ureq::Agent;
use ureq::http::{HeaderName, HeaderValue, Response};
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};

use super::lock::Record;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(30);
const TIMEOUT: Duration = Duration::from_secs(300);
/// The most redirects that are followed.
const REDIRECTS: usize = 10;

/// The answer to a request.
pub(super) enum Answer {
    /// It is the document of the record.
    NotModified,
    Document(Download),
}

/// A document as it was downloaded.
pub(super) struct Download {
    pub(super) contents: Vec<u8>,
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
}

/// Root certificates, in place of those of Mozilla.
pub(super) struct Certificates(Vec<Certificate<'static>>);

impl Certificates {
    /// Parses the certificates in a PEM file; `None` if there is none, or one is not valid.
    pub(super) fn parse(pem: &[u8]) -> Option<Self> {
        let items = parse_pem(pem).collect::<Result<Vec<_>, _>>().ok()?.into_iter();
        let certificates = items
            .filter_map(|item| if let PemItem::Certificate(certificate) = item { Some(certificate) } else { None });
        let certificates: Vec<_> = certificates.collect();
        (!certificates.is_empty()).then_some(Self(certificates))
    }
}

/// A header of requests to the server of a source, with a value that is a secret.
pub(super) struct Header {
    name: HeaderName,
    value: HeaderValue,
}

impl Header {
    /// Returns a header; `None` if its name or its value is not one of HTTP, or the client sets it itself.
    pub(super) fn new(name: &str, value: String) -> Option<Self> {
        const OWN: [&str; 7] = [
            "accept-encoding",
            "connection",
            "content-length",
            "host",
            "if-modified-since",
            "if-none-match",
            "transfer-encoding",
        ];
        let name = HeaderName::from_bytes(name.as_bytes()).ok().filter(|name| !OWN.contains(&name.as_str()))?;
        let mut value = HeaderValue::try_from(value).ok()?;
        value.set_sensitive(true);
        Some(Self { name, value })
    }
}

/// A client for downloads of limited size.
pub(super) struct Client {
    agent: Agent,
    limit: usize,
}

impl Client {
    pub(super) fn new(limit: usize, certificates: Option<Certificates>) -> Self {
        let roots = certificates.map_or(RootCerts::WebPki, |Certificates(list)| RootCerts::Specific(Arc::new(list)));
        let config = Agent::config_builder()
            .tls_config(TlsConfig::builder().root_certs(roots).build())
            .user_agent(concat!("openapi-bindgen/", env!("CARGO_PKG_VERSION")))
            // Redirects are followed here, where their URLs are checked.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .timeout_connect(Some(CONNECT_TIMEOUT))
            .timeout_global(Some(TIMEOUT))
            .build();
        Self { agent: config.new_agent(), limit }
    }

    /// Downloads a document, unless it is still that of a record. A redirect to another server gets none of the headers.
    ///
    /// # Errors
    ///
    /// If there is no response with the document, in words that follow the URL.
    pub(super) fn get(&self, url: &str, headers: &[Header], record: Option<&Record>) -> Result<Answer, String> {
        let source = url;
        let mut url = url.to_owned();
        for _ in 0..=REDIRECTS {
            let is_https = url.split_once(':').is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("https"));
            let is_allowed = is_https || (is_local(source) && is_local(&url));
            if !is_allowed {
                let subject = if url == source { "it".to_owned() } else { format!("it redirects to `{url}`, which") };
                return Err(format!("{subject} is not HTTPS; use a URL that begins with `https://`"));
            }
            let mut request = self.agent.get(&url);
            for Header { name, value } in headers.iter().filter(|_| origin(&url) == origin(source)) {
                request = request.header(name, value);
            }
            if let Some(etag) = record.and_then(|record| record.etag.as_ref()) {
                request = request.header("If-None-Match", etag);
            }
            if let Some(date) = record.and_then(|record| record.last_modified.as_ref()) {
                request = request.header("If-Modified-Since", date);
            }
            let response = request.call().map_err(|error| self.explain(&error))?;
            match (response.status().as_u16(), header(&response, "Location")) {
                (200, _) => return self.read(response).map(Answer::Document),
                (304, _) if record.is_some() => return Ok(Answer::NotModified),
                (301 | 302 | 303 | 307 | 308, Some(location)) => url = resolve(&url, &location)?,
                _ => return Err(format!("the response has status {}", response.status())),
            }
        }
        Err(format!("more than {REDIRECTS} redirects, the last to `{url}`"))
    }

    fn read(&self, mut response: Response<ureq::Body>) -> Result<Download, String> {
        let (etag, last_modified) = (header(&response, "ETag"), header(&response, "Last-Modified"));
        let body = response.body_mut().with_config().limit(self.limit as u64);
        let contents = body.read_to_vec().map_err(|error| self.explain(&error))?;
        Ok(Download { contents, etag, last_modified })
    }

    fn explain(&self, error: &ureq::Error) -> String {
        match error {
            ureq::Error::BodyExceedsLimit(_) => {
                let limit = self.limit;
                format!("the document has more than {limit} bytes; raise `file` under `[limits]` of bindgen.toml")
            }
            ureq::Error::Timeout(_) => format!("no complete response in {} seconds ({error})", TIMEOUT.as_secs()),
            error => error.to_string(),
        }
    }
}

/// Returns whether a URL is that of a server on this machine, which needs no TLS.
fn is_local(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|host| {
        let port = authority.strip_prefix(host).map(|rest| rest.strip_prefix(':').unwrap_or(rest));
        port.is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

/// Returns the scheme and the authority of a URL, in lower case: its server.
fn origin(url: &str) -> String {
    let scheme = url.find("://").map_or(0, |end| end + "://".len());
    let end = url[scheme..].find(['/', '?', '#', '\\']).map_or(url.len(), |end| scheme + end);
    url[..end].to_ascii_lowercase()
}

/// Returns a header whose value is visible ASCII.
fn header(response: &Response<ureq::Body>, name: &str) -> Option<String> {
    response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// Resolves the URL of a redirect (RFC 9110, 10.2.2).
fn resolve(base: &str, location: &str) -> Result<String, String> {
    let reference =
        UriReferenceStr::new(location).map_err(|_| format!("it redirects to `{location}`, which is not a URL"))?;
    let base = UriStr::new(base).map_err(|_| format!("`{base}` is not a URL"))?;
    Ok(reference.resolve_against(base.to_absolute()).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_on_this_machine_is_told_apart_from_others() {
        for url in ["http://localhost", "http://localhost:80/a", "http://127.0.0.1/a", "http://[::1]:8080/"] {
            assert!(is_local(url), "{url}");
        }
        for url in [
            "https://localhost/",
            "http://localhost.example.com/",
            "http://localhost@example.com/",
            "http://localhost:80@example.com/",
            "http://localhost:a@example.com/",
            "http://127.0.0.1.example.com/",
            "http://example.com/localhost",
            "ftp://localhost/",
        ] {
            assert!(!is_local(url), "{url}");
        }
    }

    #[test]
    fn a_server_is_a_scheme_a_host_and_a_port() {
        let same = |one: &str, other: &str| origin(one) == origin(other);
        assert!(same("https://example.com/a", "https://EXAMPLE.com?b") && same("https://a", "https://a#c"));
        for other in [
            "http://example.com/a",
            "https://example.com:8443/a",
            "https://example.com.evil.com/a",
            "https://example.com@evil.com/a",
            "https://evil.com/https://example.com/a",
        ] {
            assert!(!same("https://example.com/a", other), "{other}");
        }
    }

    #[test]
    fn urls_of_redirects_are_resolved() {
        let base = "https://example.com/a/b.yaml?c";
        assert_eq!(resolve(base, "d.yaml").as_deref(), Ok("https://example.com/a/d.yaml"));
        assert_eq!(resolve(base, "//e.com/d").as_deref(), Ok("https://e.com/d"));
        assert_eq!(resolve(base, "http://e.com/").as_deref(), Ok("http://e.com/"));
        assert!(resolve(base, "a b").is_err());
    }
}
