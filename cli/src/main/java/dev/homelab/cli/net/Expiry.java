package dev.homelab.cli.net;

import dev.homelab.http.Handshake;
import dev.homelab.http.ServerCertificate;
import dev.homelab.http.ServerChain;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When the certificates of a server end, counted from a moment.
///
/// @param least how long they should be of use, if that was asked for
record Expiry(Instant now, Optional<Duration> least) {
  private static final int SHORT_DAYS = 2;

  /// Whether a chain ends sooner than it should.
  boolean isTooSoon(LegReport leg) {
    Optional<Instant> end =
        leg.handshake()
            .map(Handshake::chain)
            .map(ServerChain::endsFirst)
            .map(ServerCertificate::until);
    return least.isPresent() && end.isPresent() && end.get().isBefore(now.plus(least.get()));
  }

  /// The days that are left; under two days the hours; and of which certificate that is, where it
  /// is not the server's own.
  String words(ServerChain chain) {
    ServerCertificate first = chain.endsFirst();
    String left = left(first);
    return chain.endsWithOwn() ? left : left + " (" + first.subject() + ")";
  }

  private String left(ServerCertificate certificate) {
    long days = certificate.daysLeft(now);
    return days >= 0 && days < SHORT_DAYS ? certificate.hoursLeft(now) + " h" : Long.toString(days);
  }

  /// The end of a sentence that says that the chain ends too soon.
  String tooSoon(LegComparison comparison, String asked) {
    for (LegReport leg : comparison.legs()) {
      if (isTooSoon(leg)) {
        ServerChain chain = leg.handshake().orElseThrow().chain();
        String left = left(chain.endsFirst());
        return "; the certificate of "
            + chain.endsFirst().subject()
            + " ends in "
            + (left.endsWith("h") ? left : left + " d")
            + ", sooner than "
            + asked;
      }
    }
    return "";
  }
}
