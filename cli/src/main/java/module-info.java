/// The command line: verbs, their dispatch, and what they print.
module dev.homelab.cli {
  requires static org.jspecify;
  requires dev.homelab.telemetry;
  requires dev.homelab.http;
  requires dev.homelab.prometheus;
  requires dev.homelab.loki;
  requires dev.homelab.mining;
  requires io.jstach.jstachio;
  requires jdk.unsupported;
  requires org.dnsjava;
  requires tools.jackson.core;
}
