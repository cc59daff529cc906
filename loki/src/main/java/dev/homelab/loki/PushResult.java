package dev.homelab.loki;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What Loki said to a push of one stream. Reasons are one line of at most 200 characters, and
/// of unknown origin.
///
/// Loki names one kind of refusal where entries of one request were refused for several: after an
/// answer of one kind, the times of all entries are to be held against all bounds.
///
/// That no answer came is not among these: it is an `Unreachable`, after which the entries may or
/// may not be stored. Sending the same entries again is harmless either way.
public sealed interface PushResult {

  /// 204: every entry is stored, or was stored before.
  record Stored() implements PushResult {}

  /// Entries lie too far behind the newest of their stream (an hour by default). The request's
  /// other entries are stored, so the same request must not be sent again with other times.
  ///
  /// @param oldestAcceptable the oldest time that the stream takes. Loki cuts it to a whole second,
  ///     so the true bound may lie up to a second later; and the bound moves on with every newer
  ///     entry.
  record TooFarBehind(Instant oldestAcceptable) implements PushResult {}

  /// Entries are older than Loki takes at all (a week by default). The request's other entries are
  /// stored.
  ///
  /// @param oldestAcceptable the oldest time that Loki takes, cut to a whole second; it moves on
  ///     with the clock
  record TooOld(Instant oldestAcceptable) implements PushResult {}

  /// Entries lie too far in the future (10 minutes by default): this machine's clock, or the
  /// server's, is wrong. The request's other entries are stored.
  ///
  /// @param serverTime the server's clock as its `Date` header tells it
  record TooNew(Optional<Instant> serverTime) implements PushResult {}

  /// 413: the request is larger than Loki, or something in front of it, takes. Nothing is stored.
  record TooLarge() implements PushResult {}

  /// 429 or 5xx: to be tried again later. What was stored is unknown.
  ///
  /// @param retryAfter how long the server asks to be left alone, at most a day
  record Throttled(Optional<Duration> retryAfter, int status, String reason)
      implements PushResult {}

  /// An answer that comes from a wrong configuration or from something that is no Loki: wrong or
  /// missing credentials, a wrong path, a redirect, a page of HTML. The entries are to be kept.
  record Denied(int status, String reason) implements PushResult {}

  /// 429: the request holds more than the tenant may send in a second, or at once (by default 4 MB
  /// and 6 MB). Nothing is stored. A request that is larger than the second is never taken.
  ///
  /// @param retryAfter how long the server asks to be left alone, at most a day
  record TooFast(Optional<Duration> retryAfter, String reason) implements PushResult {}

  /// 429 for this stream alone: the tenant has as many streams as it may, and this would be one
  /// more; or the stream takes more in a second than it may.
  ///
  /// @param mayBeStored whether some of the entries may be stored all the same
  record StreamLimit(boolean mayBeStored, String reason) implements PushResult {}

  /// Loki will never take an entry of the request, which it names: it is too long. The request's
  /// other entries are stored.
  record EntryRefused(String reason) implements PushResult {}

  /// Loki will never take these labels. Nothing is stored.
  record LabelsRefused(String reason) implements PushResult {}

  /// 400 in words that nobody knows, from Loki or something in front of it. The entries are to be
  /// kept; what was stored is unknown.
  record Unknown(String reason) implements PushResult {}
}
