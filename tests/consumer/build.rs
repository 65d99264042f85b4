use openapi_bindgen::{Api, Builder};

fn main() {
    Builder::new()
        .api(Api::new("qonto", "../../specs/qonto.yaml").overlay("../../specs/qonto.overlay.yaml"))
        .api(Api::new("wethod", "../../specs/wethod.yaml").overlay("../../specs/wethod.overlay.yaml"))
        .api(Api::new("zaveit", "../../specs/zaveit.yaml").overlay("../../specs/zaveit.overlay.yaml"))
        .api(Api::new("qwoty", "../../specs/qwoty.yaml"))
        .api(Api::new("fynn", "../../specs/fynn.yaml"))
        .compile();
}
