package dev.homelab.cli.shipping;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.reach.Endpoints;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;

/// What happens once a record is written: a person may be told, and the record may be sent.
public final class AfterRecord implements Runnable {
  private final Mode mode;
  private final Store store;
  private final Endpoints endpoints;
  private final Console console;

  public AfterRecord(Mode mode, Store store, Endpoints endpoints, Console console) {
    this.mode = mode;
    this.store = store;
    this.endpoints = endpoints;
    this.console = console;
  }

  @Override
  public void run() {
    new Notice(store.root(), console, mode).showOnce();
    switch (mode) {
      case LOCAL -> {}
      case BACKGROUND -> new FlushStarter(store).startIfDue();
      case INLINE -> sendNow();
    }
  }

  /// What could not be sent stays in the journal, and `usage status` tells why. While the last
  /// attempt has failed not long ago there is none: a sink that hangs would hold up every verb.
  private void sendNow() {
    try {
      if (!store.isBackingOff()) {
        var _ = new Flush(store, endpoints).within(Flush.INLINE);
      }
    } catch (VerbFailure | IOException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
