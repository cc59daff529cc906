package dev.homelab.telemetry;

import java.time.Instant;

/// One use of a verb: all that is ever recorded.
///
/// @param timeNanos when the verb ended, in nanoseconds since the Unix epoch
/// @param user the OS user that the process ran as
/// @param verb the declared path of the verb
/// @param exit the real exit status, 0 to 255
/// @param version the version of the tool
public record UsageEvent(long timeNanos, String user, String verb, int exit, String version) {

  /// The stream that the event belongs to.
  public Stream stream() {
    return new Stream(user, verb);
  }

  /// When the verb ended.
  public Instant time() {
    return Instant.ofEpochSecond(0, timeNanos);
  }

  /// The log line of the event, as the wire contract has it.
  public String line() {
    return "exit=" + exit + " ver=" + version;
  }
}
