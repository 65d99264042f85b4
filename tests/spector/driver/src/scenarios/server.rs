use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    server_endpoint_not_defined(run)?;
    server_path_multiple(run)?;
    server_path_single(run)?;
    server_versions_not_versioned(run)?;
    server_versions_versioned_2022_12_01_preview(run)?;
    Ok(())
}

fn server_endpoint_not_defined(run: &mut Run) -> Result {
    use scenarios::server_endpoint_not_defined as api;
    let client = api::blocking::Client::builder(Wire::to("server_endpoint_not_defined")).server(SERVER).build()?;
    run.scenario("Server_Endpoint_NotDefined_valid", || done(client.valid().send()));
    Ok(())
}

fn server_path_multiple(run: &mut Run) -> Result {
    use scenarios::server_path_multiple as api;
    let client = api::blocking::Client::builder(Wire::to("server_path_multiple"))
        .server(api::Server::Default { endpoint: SERVER.to_owned(), api_version: "v1.0".to_owned() })
        .build()?;
    run.scenario("Server_Path_Multiple_noOperationParams", || done(client.no_operation_params().send()));
    run.scenario("Server_Path_Multiple_withOperationPathParam", || {
        done(client.with_operation_path_param(api::WithOperationPathParam::new("test")).send())
    });
    Ok(())
}

fn server_path_single(run: &mut Run) -> Result {
    use scenarios::server_path_single as api;
    let client = api::blocking::Client::builder(Wire::to("server_path_single"))
        .server(api::Server::Testserver { endpoint: SERVER.to_owned() })
        .build()?;
    run.scenario("Server_Path_Single_myOp", || done(client.my_op().send()));
    Ok(())
}

fn server_versions_not_versioned(run: &mut Run) -> Result {
    use scenarios::server_versions_not_versioned as api;
    let client = api::blocking::Client::builder(Wire::to("server_versions_not_versioned"))
        .server(api::Server::Testserver { endpoint: SERVER.to_owned() })
        .build()?;
    run.scenario("Server_Versions_NotVersioned_withoutApiVersion", || done(client.without_api_version().send()));
    run.scenario("Server_Versions_NotVersioned_withPathApiVersion", || {
        done(client.with_path_api_version(api::WithPathApiVersion::new("v1.0")).send())
    });
    run.scenario("Server_Versions_NotVersioned_withQueryApiVersion", || {
        done(client.with_query_api_version(api::WithQueryApiVersion::new("v1.0")).send())
    });
    Ok(())
}

fn server_versions_versioned_2022_12_01_preview(run: &mut Run) -> Result {
    use scenarios::server_versions_versioned_2022_12_01_preview as api;
    let client = api::blocking::Client::builder(Wire::to("server_versions_versioned_2022_12_01_preview"))
        .server(api::Server::Testserver { endpoint: SERVER.to_owned() })
        .build()?;
    run.scenario("Server_Versions_Versioned_withoutApiVersion", || done(client.without_api_version().send()));
    run.scenario("Server_Versions_Versioned_withPathApiVersion", || {
        done(client.with_path_api_version(api::WithPathApiVersion::new("2022-12-01-preview")).send())
    });
    run.scenario("Server_Versions_Versioned_withQueryOldApiVersion", || {
        done(client.with_query_old_api_version(api::WithQueryOldApiVersion::new("2021-01-01-preview")).send())
    });
    run.scenario("Server_Versions_Versioned_withQueryApiVersion", || {
        done(client.with_query_api_version(api::WithQueryApiVersion::new("2022-12-01-preview")).send())
    });
    Ok(())
}
