package dev.homelab.telemetry;

import java.util.List;

/// One entry of a stream that the sink is not known to have.
///
/// It is *in doubt* when a request may have stored it, under the time that it has now, though no
/// answer said so. Times are epoch nanoseconds, [#NEVER] where there is none.
///
/// @param line the record, with the time under which it is sent
/// @param doubtSince when the last such request left
/// @param unclearSince when a request of this flush left whose answer does not tell about it. Once
///     a later one tells that it was not stored, an older doubt stays as old as it was
/// @param unclearBound the oldest time that this answer named
record PendingEntry(JournalLine line, long doubtSince, long unclearSince, long unclearBound) {
  static final long NEVER = Long.MIN_VALUE;

  /// No server that is set up for logs refuses less than so many characters as too large: then it
  /// is the server that is wrong, and not the record.
  private static final int LARGE = 2_000;

  static PendingEntry of(JournalLine line) {
    return new PendingEntry(line, NEVER, NEVER, NEVER);
  }

  long nanos() {
    return line.sendNanos();
  }

  boolean isDoubtful() {
    return doubtSince != NEVER;
  }

  /// The latest request that may have stored it.
  long tried() {
    return Math.max(doubtSince, unclearSince);
  }

  PendingEntry inDoubt(long since) {
    return new PendingEntry(line, Math.max(doubtSince, since), unclearSince, unclearBound);
  }

  /// Left open by the answer to a request that left then and in which nothing was taken that could
  /// have moved the bound. Another host may have moved it within the second in which it is named:
  /// so an entry that was not in doubt is from then on. An older doubt is not renewed, since it
  /// would never end where the bound stands still.
  PendingEntry unclear(long since, Window window) {
    return new PendingEntry(line, isDoubtful() ? doubtSince : since, since, window.oldest());
  }

  /// Refused for its time. Where the bound has moved on since it was left open, that says nothing
  /// of the request before.
  PendingEntry refused(Window window) {
    boolean hasMoved = window.isLate(nanos()) && window.oldest() != unclearBound;
    return new PendingEntry(line, hasMoved ? tried() : doubtSince, NEVER, NEVER);
  }

  /// The same under another time, which no request has carried yet.
  PendingEntry retimed(long nanos) {
    return of(line.sentAt(nanos));
  }

  boolean isLarge() {
    UsageEvent event = line.event();
    return event.user().length() + event.verb().length() + event.line().length() > LARGE;
  }

  static List<Sink.Entry> entries(List<PendingEntry> pending) {
    return pending.stream().map(entry -> entry.line().entry()).toList();
  }
}
