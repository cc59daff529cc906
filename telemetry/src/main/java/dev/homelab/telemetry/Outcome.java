package dev.homelab.telemetry;

import java.time.Duration;
import java.util.Optional;

/// How a delivery ended.
sealed interface Outcome {
  /// Everything is delivered or set aside.
  record Complete() implements Outcome {}

  /// Something is left, and the rest may be tried.
  record Postponed(String reason) implements Outcome {}

  /// A stream is left alone for a while, of all that there is: the sink takes the others.
  record PutOff(String reason) implements Outcome {}

  /// Something is left, and the sink should be left alone for now.
  record Stopped(String reason, Optional<Duration> retryAfter) implements Outcome {}

  /// Something is left because the time for it was over.
  record OutOfTime() implements Outcome {}
}
