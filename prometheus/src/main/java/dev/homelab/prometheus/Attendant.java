package dev.homelab.prometheus;

import dev.homelab.http.Request;
import java.io.IOException;
import java.time.Duration;

/// Is there while a client asks: hears of each exchange, and says how long a server may have it
/// wait. May be called by several threads.
public interface Attendant {
  /// Hears nothing, and never waits.
  Attendant NONE = new Attendant() {};

  /// A request goes out now, without what says who asks.
  default void asks(Request request) {}

  /// The head of the answer is there.
  default void answered(Request request, int status, Duration took) {}

  /// No answer came.
  default void failed(Request request, Duration took) {}

  /// The server asks to be asked again later (`Retry-After`).
  ///
  /// @param status 429 or 503
  /// @param wait how much later
  /// @return whether that time is over now, so that the request may be sent again; else its answer
  ///     counts
  /// @throws IOException if the wait was interrupted
  default boolean waits(int status, Duration wait) throws IOException {
    return false;
  }
}
