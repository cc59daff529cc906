package dev.homelab.cli.shipping;

import dev.homelab.cli.endpoint.LokiAddress;
import dev.homelab.cli.settings.Choice;
import dev.homelab.cli.verb.Background;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.Shipper;
import dev.homelab.telemetry.Shipper.Start;
import dev.homelab.telemetry.Sink;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/// One attempt to send what is pending, within a time.
///
/// The work is done on a thread that is left behind when the time is over: a name server or a
/// socket that hangs can't be waited for. It sends nothing more then. Being stopped at any point is
/// what the journal is built for.
public final class Flush {
  /// A flush in a process of its own comes to an end after this: with the second that it waits
  /// before, and its start, well within the 59 s after which that process is killed.
  public static final Duration DETACHED = Duration.ofSeconds(57);

  /// An inline send ends after this: name look-up, connect, TLS, write and read together.
  public static final Duration INLINE = Duration.ofMillis(800);

  private final Store store;
  private final LokiAddress.Source loki;
  private final Optional<Choice> choice;

  /// @param loki asked once, within the time of the flush
  /// @param choice asked before each request, if it is there
  public Flush(Store store, LokiAddress.Source loki, Optional<Choice> choice) {
    this.store = store;
    this.loki = loki;
    this.choice = choice;
  }

  /// The flush that was handed over.
  public static Flush of(Handover handover) {
    return new Flush(handover.store(), handover::loki, handover.choice());
  }

  /// The same for another process.
  ///
  /// @throws VerbFailure if a setting that it needs can't be used
  public Handover handover() throws VerbFailure {
    return new Handover(store, loki.address(), choice);
  }

  /// Sends what is pending.
  ///
  /// @return why something is left, in one line; empty if nothing is
  public Optional<String> within(Duration time) throws VerbFailure, InterruptedException {
    return within(time, Start.BY_ITSELF);
  }

  /// The same for a person, who wants to know of each stream whether it is taken now.
  public Optional<String> byHand(Duration time) throws VerbFailure, InterruptedException {
    return within(time, Start.BY_HAND);
  }

  private Optional<String> within(Duration time, Start start)
      throws VerbFailure, InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    try {
      return Background.start("flush", () -> send(start, () -> !over.get())).await(time);
    } catch (TimeoutException e) {
      return Optional.of("no end within " + time.toMillis() + " ms");
    } catch (ExecutionException e) {
      return Optional.of(Failures.line(e.getCause()));
    } finally {
      over.set(true);
    }
  }

  private Optional<String> send(Start start, BooleanSupplier mayGoOn) throws IOException {
    Sink sink = sink();
    store.journal().adopt(store.others(), permission());
    Optional<String> trouble = shipper(sink).ship(start, mayGoOn).trouble();
    return trouble.isEmpty() && sink instanceof NoSink(String why) ? Optional.of(why) : trouble;
  }

  private Sink sink() {
    try {
      return new LokiSink(loki.client());
    } catch (VerbFailure | IllegalArgumentException e) {
      return new NoSink(Failures.line(e));
    }
  }

  private Permission permission() {
    return choice.isPresent() ? choice.get() : Permission.always();
  }

  private Shipper shipper(Sink sink) {
    return new Shipper(
        store.journal(), sink, permission(), store.schedule(), store.clock(), new Random());
  }
}
