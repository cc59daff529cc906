package dev.homelab.telemetry;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where records go when they leave the machine.
///
/// A sink must take an entry that it already has (same stream, time and line) as if it were new,
/// and count it once: every retry rests on that.
public interface Sink {

  /// One entry of a stream.
  ///
  /// @param timeNanos nanoseconds since the Unix epoch
  /// @param line the log line
  record Entry(long timeNanos, String line) {}

  /// Sends entries of one stream, in ascending order of time, as one request. Throws nothing: what
  /// went wrong is the answer.
  Answer push(Stream stream, List<Entry> entries);

  /// Which of these entries the sink already has and shows.
  ///
  /// @throws Unreadable if it takes records from here and shows none
  /// @throws IOException if the sink could not be asked now
  Set<Entry> stored(Stream stream, List<Entry> entries) throws IOException;

  /// A sink that takes records from here and shows none: a gate that only lets pushes through.
  final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    /// @param reason one line for a person
    public Unreadable(String reason) {
      super(reason);
    }
  }

  /// What a sink said to a push.
  sealed interface Answer {
    /// Every entry is stored.
    record Accepted() implements Answer {}

    /// The entries inside the window are stored, those outside are not. The bounds may be off by up
    /// to `slack`, since servers name them in whole seconds.
    ///
    /// @param oldest the oldest time that is accepted, if the server named one
    /// @param newest the newest time that is accepted, if the server named one
    /// @param slack entries this near to a bound may be on either side of it
    record OutsideWindow(Optional<Instant> oldest, Optional<Instant> newest, Duration slack)
        implements Answer {}

    /// The request is larger than the server takes; nothing is stored.
    record TooLarge() implements Answer {}

    /// Nothing can be said of these entries now.
    ///
    /// @param reason one line for a person
    /// @param retryAfter how long the server asked to be left alone
    /// @param inDoubt whether the entries may have been stored all the same
    record Unavailable(String reason, Optional<Duration> retryAfter, boolean inDoubt)
        implements Answer {}

    /// The request holds more than the server takes in a second, or at once; nothing is stored. A
    /// smaller one may be taken.
    ///
    /// @param reason one line for a person
    /// @param retryAfter how long the server asked to be left alone
    record TooFast(String reason, Optional<Duration> retryAfter) implements Answer {}

    /// The server takes nothing of this stream now, or says something of it that no rule knows;
    /// other streams may fare better.
    ///
    /// @param reason one line for a person
    /// @param inDoubt whether the entries may have been stored all the same
    record StreamRefused(String reason, boolean inDoubt) implements Answer {}

    /// The server will never take what it refuses here, and is known to say so of nothing else.
    ///
    /// @param reason one line for a person
    /// @param together whether that holds for all entries of the request; else for some, and the
    ///     others are stored
    record Refused(String reason, boolean together) implements Answer {}
  }
}
