/// A client of Prometheus: instant and range query. Its numbers, its labels and how its answers are
/// read serve Loki's client too, whose metric queries are answered in Prometheus's format.
module dev.homelab.prometheus {
  requires static org.jspecify;
  requires transitive dev.homelab.http;
  requires transitive tools.jackson.core;

  exports dev.homelab.prometheus;
}
