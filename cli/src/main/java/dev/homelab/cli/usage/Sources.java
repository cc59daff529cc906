package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.shipping.Store;
import dev.homelab.cli.verb.VerbFailure;

/// The sources that there are.
public final class Sources {
  private final Store store;

  public Sources(Store store) {
    this.store = store;
  }

  UsageSource journal() {
    return new JournalSource(store);
  }

  UsageSource preferred(Console console) throws VerbFailure {
    return journal();
  }
}
