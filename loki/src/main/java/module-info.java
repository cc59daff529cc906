/// A client of Grafana Loki: push, instant and range query, and a LogQL builder that quotes.
module dev.homelab.loki {
  requires static org.jspecify;
  requires transitive dev.homelab.http;
  requires transitive dev.homelab.prometheus;
  requires tools.jackson.core;

  exports dev.homelab.loki;
}
