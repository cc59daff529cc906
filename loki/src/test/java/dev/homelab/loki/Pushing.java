package dev.homelab.loki;

import dev.homelab.http.Dial;
import dev.homelab.http.Http;
import dev.homelab.http.Trust;
import dev.homelab.prometheus.Labels;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Lines for a [FakeLoki] that a test of another module reads.
public final class Pushing {
  private Pushing() {}

  /// Pushes entries, which have to be taken.
  public static void to(FakeLoki loki, Labels stream, List<Entry> entries) throws IOException {
    Duration patience = Duration.ofSeconds(10);
    Http http = new Http(Dial.direct(), Trust.system(), "test", patience, patience);
    LokiClient client = new LokiClient(http, loki.uri(), Optional.empty(), Optional::empty);
    PushResult result = client.push(stream, entries);
    if (!(result instanceof PushResult.Stored)) {
      throw new IOException("not stored: " + result);
    }
  }
}
