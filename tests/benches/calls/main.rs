//! The time of a call of a generated client over `reqwest`, compared with a call that is written by hand with `reqwest` and serde, and the
//! allocations of both.
//!
//! `cargo run --release --manifest-path tests/benches/calls/Cargo.toml` makes 10,000 calls of each to a server on loopback. The two take
//! turns, and the shortest turns count, which other load has not interrupted. It fails if the client exceeds the limit and a tolerance in
//! each of some measurements.

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;
use product_apis::wethod;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, USER_AGENT};
use serde::{Deserialize, Serialize};
use tokio::runtime::Runtime;

/// The limit of the time of a call, in terms of one by hand.
const LIMIT: f64 = 1.05;

/// The difference between ratios of one program in runs on one machine, which has other load. The limit is an aim.
const TOLERANCE: f64 = 0.3;

/// How often calls are measured before they count as too slow.
const ATTEMPTS: usize = 20;

/// The number of turns, and of calls in each.
const TURNS: usize = 100;
const CALLS: usize = 100;

const TIMEOUT: Duration = Duration::from_secs(30);

const BODY: &str = include_str!("../../payloads/wethod/response-201.json");

#[derive(Serialize)]
struct NewProduct {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Product {
    id: i64,
    created_at: jiff::Timestamp,
    updated_at: jiff::Timestamp,
    name: String,
    description: String,
    available_from: Option<jiff::civil::Date>,
    available_to: Option<jiff::civil::Date>,
    external_cost: f64,
    markup: i64,
    price: Option<f64>,
}

/// Answers requests with a product, for ever.
fn serve(mut connection: TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(connection.try_clone()?);
    let head = format!(
        "HTTP/1.1 201 Created\r\nDate: Mon, 12 Jan 2026 09:00:00 GMT\r\nContent-Type: application/json\r\nServer: test\r\n\
         Cache-Control: no-store\r\nX-Request-Id: 7f3c\r\nContent-Length: {}\r\n\r\n",
        BODY.len()
    );
    let response = (head + BODY).into_bytes();
    let mut line = String::new();
    loop {
        let mut length = 0;
        loop {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            if line == "\r\n" {
                break;
            }
            let (name, value) = line.split_once(':').unwrap_or_default();
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        reader.read_exact(&mut vec![0; length])?;
        connection.write_all(&response)?;
    }
}

fn start_server() -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            _ = connection.set_nodelay(true);
            thread::spawn(move || serve(connection));
        }
    });
    Ok(url)
}

/// Creates a product, and returns it with the headers of its response.
async fn by_hand(
    client: &reqwest::Client,
    url: &str,
    product: &NewProduct,
) -> Result<(Product, HeaderMap), Box<dyn Error>> {
    let response = client
        .post(format!("{url}/api/products"))
        .header("Wethod-Company", "acme")
        .header("Wethod-Version", "1")
        .header(ACCEPT, "application/json")
        .header(USER_AGENT, "calls/1")
        .header(CONTENT_TYPE, "application/json")
        .timeout(TIMEOUT)
        .body(serde_json::to_vec(product)?)
        .send()
        .await?;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.bytes().await?;
    if status != 201 {
        return Err(format!("status {status}").into());
    }
    Ok((serde_json::from_slice(&body)?, headers))
}

/// The two ways to call, each of which makes a number of calls.
struct Ways {
    runtime: Runtime,
    url: String,
    reqwest: reqwest::Client,
    client: wethod::Client,
}

impl Ways {
    fn new(url: String) -> Result<Self, Box<dyn Error>> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let client = wethod::Client::builder(reqwest::Client::new())
            .server(&*url)
            .wethod_company("acme")
            .wethod_version("1")
            .user_agent("calls/1")
            .timeout(TIMEOUT)
            .build()?;
        Ok(Self { runtime, url, reqwest: reqwest::Client::new(), client })
    }

    fn hand(&self, calls: usize) {
        self.runtime.block_on(async {
            for _ in 0..calls {
                let product = NewProduct { name: "Premium".to_owned(), description: Some("Annual".to_owned()) };
                let (product, headers) = by_hand(&self.reqwest, &self.url, &product).await.expect("a product");
                assert!(product.id == 1 && headers.len() == 6);
            }
        });
    }

    fn generated(&self, calls: usize) {
        self.runtime.block_on(async {
            for _ in 0..calls {
                let required = wethod::ProductCreateRequired { name: "Premium".to_owned() };
                let product =
                    wethod::ProductCreate::builder(required).description("Annual").build().expect("a product");
                let received = self.client.create_product(product).with_response().await.expect("a product");
                assert!(received.body.id == 1 && received.headers.len() == 6);
            }
        });
    }
}

/// Returns the wall time and the time of this thread.
fn time(run: impl FnOnce()) -> (f64, f64) {
    let (start, thread) = (Instant::now(), ThreadTime::now());
    run();
    (start.elapsed().as_secs_f64(), thread.elapsed().as_secs_f64())
}

/// Returns the mean of the shortest tenth.
fn shortest(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let count = values.len().div_ceil(10);
    values[..count].iter().sum::<f64>() / count as f64
}

/// Returns the times per call of the two, in microseconds: those of the shortest turns.
fn measure(ways: &Ways) -> [(f64, f64); 2] {
    let (mut hand, mut generated) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        if turn % 2 == 0 {
            hand.push(time(|| ways.hand(CALLS)));
        }
        generated.push(time(|| ways.generated(CALLS)));
        if turn % 2 == 1 {
            hand.push(time(|| ways.hand(CALLS)));
        }
    }
    [hand, generated].map(|times| {
        let per_call = |times: Vec<f64>| shortest(times) * 1e6 / CALLS as f64;
        let (wall, thread) = times.into_iter().unzip();
        (per_call(wall), per_call(thread))
    })
}

fn run() -> Result<bool, Box<dyn Error>> {
    let ways = Ways::new(start_server()?)?;
    ways.hand(CALLS);
    ways.generated(CALLS);
    for (name, run) in [("by hand", Ways::hand as fn(&Ways, usize)), ("client", Ways::generated)] {
        let allocated = allocation_counter::measure(|| run(&ways, CALLS));
        let per_call = |count: u64| count / CALLS as u64;
        println!(
            "{name:8} {:>4} allocations, {:>6} bytes per call",
            per_call(allocated.count_total),
            per_call(allocated.bytes_total)
        );
    }
    for _ in 0..ATTEMPTS {
        let [hand, client] = measure(&ways);
        println!("by hand  {:>6.1} us per call, {:>5.1} us of them in its thread", hand.0, hand.1);
        println!("client   {:>6.1} us per call, {:>5.1} us of them in its thread", client.0, client.1);
        println!("ratio    {:>6.3}, {:.3}", client.0 / hand.0, client.1 / hand.1);
        if client.0 / hand.0 <= LIMIT + TOLERANCE {
            return Ok(true);
        }
    }
    Ok(false)
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            eprintln!("error: a call takes longer than {LIMIT} of one by hand and {TOLERANCE} more");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
