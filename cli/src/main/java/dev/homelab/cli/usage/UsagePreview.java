package dev.homelab.cli.usage;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.settings.Consent;
import dev.homelab.cli.settings.DeliveryMode;
import dev.homelab.cli.shipping.Store;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.Entry;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.PushRequest;
import dev.homelab.prometheus.Labels;
import dev.homelab.telemetry.Batch;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// `usage preview`: exactly what a flush would send now. Connects to nobody.
public final class UsagePreview implements Verb {
  private static final Spec SPEC =
      Spec.read("usage preview", "the exact bytes, headers and address of what would be sent")
          .example("homelab usage preview")
          .unrecorded()
          .build();

  private final Store store;
  private final Endpoints endpoints;
  private final Consent consent;
  private final DeliveryMode delivery;

  /// @param consent whether uses are recorded: if not, nothing is sent
  /// @param delivery when records leave the machine
  public UsagePreview(Store store, Endpoints endpoints, Consent consent, DeliveryMode delivery) {
    this.store = store;
    this.endpoints = endpoints;
    this.consent = consent;
    this.delivery = delivery;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure, IOException {
    if (consent.state() != Consent.State.ON) {
      console.err().println("homelab: nothing is sent: " + consent.because());
      return ExitCode.DONE;
    }
    if (delivery == DeliveryMode.LOCAL) {
      console.err().println("homelab: nothing is sent: delivery is local; these records stay here");
      store.journal().preview(batch -> print(batch, console));
      return ExitCode.DONE;
    }
    LokiClient loki = endpoints.undialledLoki();
    AtomicBoolean pending = new AtomicBoolean();
    store
        .journal()
        .preview(
            batch -> {
              pending.set(true);
              print(request(loki, batch), console);
            });
    if (!pending.get()) {
      console.err().println("homelab: nothing is pending");
    }
    return ExitCode.DONE;
  }

  private static void print(Batch batch, Console console) {
    for (var entry : batch.entries()) {
      String line = batch.stream().labels() + " " + entry.timeNanos() + " " + entry.line();
      console.out().println(console.shown(line));
    }
  }

  private static PushRequest request(LokiClient loki, Batch batch) {
    List<Entry> entries =
        batch.entries().stream().map(e -> new Entry(e.timeNanos(), e.line())).toList();
    return loki.preview(Labels.of(batch.stream().labels()), entries);
  }

  private static void print(PushRequest request, Console console) {
    console.out().println(console.shown(request.method() + " " + request.uri()));
    request
        .headers()
        .forEach((name, value) -> console.out().println(console.shown(name + ": " + value)));
    console.out().println();
    console.out().println(console.shown(request.json()));
    console.out().println();
  }
}
