//! A callback has no path: its request needs the URL that the client has given.

use product_apis::support::{ByApi, Operation, Parameter, Scheme};

struct OrderShipped;

impl Operation<ByApi> for OrderShipped {
    const ID: Option<&'static str> = None;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "{$request.query.url}";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = product_apis::qonto::CreateProductResponse;
}

fn main() {
    let _ = OrderShipped.request_to("https://example.com");
    let _ = OrderShipped.request();
}
