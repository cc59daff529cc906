package dev.homelab.cli.shipping;

import dev.homelab.cli.settings.DeliveryMode;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;

/// What happens once a record is written: a person may be told, and the record may be sent.
public final class AfterRecord implements Runnable {
  private final DeliveryMode delivery;
  private final Store store;
  private final Flush flush;
  private final Notice notice;

  public AfterRecord(DeliveryMode delivery, Store store, Flush flush, Notice notice) {
    this.delivery = delivery;
    this.store = store;
    this.flush = flush;
    this.notice = notice;
  }

  /// Nothing is sent before the person who is told has run another verb.
  @Override
  public void run() {
    if (notice.showIfDue()) {
      return;
    }
    switch (delivery) {
      case LOCAL -> {}
      case BACKGROUND -> new FlushStarter(store, flush::handover).startIfDue();
      case INLINE -> sendNow();
    }
  }

  /// What could not be sent stays in the journal, and `usage status` tells why. While the last
  /// attempt has failed not long ago there is none: a sink that hangs would hold up every verb.
  private void sendNow() {
    try {
      if (!store.isBackingOff()) {
        var _ = flush.within(Flush.INLINE);
      }
    } catch (VerbFailure | IOException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
