use std::env;
use std::path::Path;

use openapi_bindgen::{Api, Builder, Feature};

fn main() {
    Builder::new()
        .features([Feature::Blocking, Feature::Axum])
        .api(
            Api::new("qonto", "../../specs/qonto.yaml")
                .overlay("../../specs/qonto.overlay.yaml")
                .client_header("X-Qonto-Staging-Token"),
        )
        .api(
            Api::new("wethod", "../../specs/wethod.yaml")
                .overlay("../../specs/wethod.overlay.yaml")
                .client_header("Wethod-Company")
                .client_header("Wethod-Version"),
        )
        .api(Api::new("zaveit", "../../specs/zaveit.yaml").overlay("../../specs/zaveit.overlay.yaml"))
        .api(Api::new("qwoty", "../../specs/qwoty.yaml"))
        .api(Api::new("fynn", "../../specs/fynn.yaml"))
        .compile();
    // Modules of which one uses types of the other.
    Builder::new()
        .out_dir(Path::new(&env::var_os("OUT_DIR").unwrap()).join("shared"))
        .api(Api::new("common", "../golden/common.yaml"))
        .api(Api::new("catalog", "../golden/catalog.yaml").types_from("common"))
        .compile();
}
