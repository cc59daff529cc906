package dev.homelab.cli.usage;

import dev.homelab.cli.shipping.Store;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// This user's own records, pending and sent, of every host that shares this home.
record JournalSource(Store store) implements UsageSource {
  @Override
  public String name() {
    return "journal";
  }

  @Override
  public Top top(Instant since, Instant until, Optional<String> user) throws IOException {
    Top.Tallies tallies = new Top.Tallies();
    var _ =
        store.countEveryHost(
            event -> {
              Instant time = event.time();
              boolean wanted = user.isEmpty() || user.get().equals(event.user());
              if (wanted && time.isAfter(since) && !time.isAfter(until)) {
                tallies.add(event);
              }
            });
    return tallies.top();
  }
}
