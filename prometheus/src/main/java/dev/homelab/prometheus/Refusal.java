package dev.homelab.prometheus;

import java.time.Duration;
import java.util.Optional;

/// What kind of error an [ApiException] is. Told from the server's answer in the module that knows
/// the server, so that nobody else decides by words.
public sealed interface Refusal {
  /// The query can't be parsed.
  ///
  /// @param place where the parser stopped, where the server says so
  record BadQuery(Optional<Place> place) implements Refusal {}

  /// More lines were asked for than the server gives at once.
  ///
  /// @param most how many it gives
  record LimitTooHigh(int most) implements Refusal {}

  /// The answer would have more series than the server gives at once.
  ///
  /// @param most how many it gives
  record TooManySeries(int most) implements Refusal {}

  /// The query reaches over more time than the server allows.
  ///
  /// @param longest how much it allows, where it says so
  record RangeTooLong(Optional<Duration> longest) implements Refusal {}

  /// The server does not know who asks, or does not allow it: 401 or 403.
  record Unauthorized() implements Refusal {}

  /// 404: the server has no such path.
  record NotFound() implements Refusal {}

  /// 429: to be asked less often.
  record RateLimited() implements Refusal {}

  /// 5xx: the server is overloaded or broken.
  record Unavailable() implements Refusal {}

  /// The answer does not come from a server of this kind: a redirect, another content type, JSON of
  /// another form.
  record Foreign() implements Refusal {}

  /// The answer is larger than this client takes.
  record TooLarge() implements Refusal {}

  /// Any other error; the reason of the exception says which.
  record Other() implements Refusal {}

  /// What the status alone says.
  static Refusal ofStatus(int status) {
    return switch (status) {
      case 401, 403 -> new Unauthorized();
      case 404 -> new NotFound();
      case 429 -> new RateLimited();
      default -> status >= 500 && status < 600 ? new Unavailable() : new Other();
    };
  }
}
