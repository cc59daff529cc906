/// Records which verb ended and how, and ships the records later. Knows no network, no command
/// line.
module dev.homelab.telemetry {
  requires static org.jspecify;

  exports dev.homelab.telemetry;
}
