package dev.homelab.cli.usage;

import dev.homelab.cli.shipping.Store;
import dev.homelab.telemetry.Contents;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// This user's own records, pending and sent, of every host that shares this home.
record JournalSource(Store store) implements UsageSource {
  @Override
  public String name() {
    return "journal";
  }

  @Override
  public Top top(Instant since, Instant until, Optional<String> user) throws IOException {
    List<UsageEvent> events = new ArrayList<>();
    for (Contents contents : store.everyHost()) {
      for (UsageEvent event : contents.events()) {
        Instant time = event.time();
        boolean wanted = user.isEmpty() || user.get().equals(event.user());
        if (wanted && time.isAfter(since) && !time.isAfter(until)) {
          events.add(event);
        }
      }
    }
    return Top.ofEvents(events);
  }
}
