package dev.homelab.cli.usage;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.settings.Consent;
import dev.homelab.cli.settings.DeliveryMode;
import dev.homelab.cli.shipping.Flush;
import dev.homelab.cli.shipping.Store;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// `usage flush`: sends what is pending, and waits for it.
public final class UsageFlush implements Verb {
  private static final Flag<Boolean> RETRY =
      Flag.on("retry-refused", "send again what the server has refused for good");
  private static final Flag<Boolean> DROP = Flag.on("drop-refused", "delete it, and send the rest");

  private static final Spec SPEC =
      Spec.write("usage flush", "send the pending records to Loki now")
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .example("homelab usage flush")
          .flag(RETRY)
          .flag(DROP)
          .example("homelab usage flush --retry-refused")
          .unrecorded()
          .build();

  private static final Duration FOREGROUND = Duration.ofMinutes(10);

  private final Store store;
  private final Flush flush;
  private final Consent consent;
  private final DeliveryMode delivery;

  /// @param store where records wait
  /// @param consent whether uses are recorded: if not, nothing is sent either
  /// @param delivery when records leave the machine
  public UsageFlush(Store store, Flush flush, Consent consent, DeliveryMode delivery) {
    this.store = store;
    this.flush = flush;
    this.consent = consent;
    this.delivery = delivery;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    if (given.get(RETRY) && given.get(DROP)) {
      throw VerbFailure.wrongUse("--retry-refused and --drop-refused: expected one of them");
    }
    if (consent.state() != Consent.State.ON) {
      throw VerbFailure.failed("nothing is sent: " + consent.because());
    }
    if (delivery == DeliveryMode.LOCAL) {
      throw VerbFailure.failed("nothing is sent: no loki.url is set, or delivery is local");
    }
    if (given.get(RETRY)) {
      console.err().println(counted(store.journal().retryRefused()) + " sent again");
    }
    if (given.get(DROP)) {
      console.err().println(counted(store.journal().dropSetAside()) + " deleted");
    }
    Optional<String> trouble = flush.byHand(FOREGROUND);
    if (trouble.isPresent()) {
      throw VerbFailure.failed("records are left: " + trouble.get());
    }
    return ExitCode.DONE;
  }

  private static String counted(int records) {
    return records == 1 ? "1 record is" : records + " records are";
  }
}
