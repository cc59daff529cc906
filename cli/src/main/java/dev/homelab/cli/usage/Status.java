package dev.homelab.cli.usage;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Reason;
import dev.homelab.cli.settings.Consent;
import dev.homelab.cli.settings.DeliveryMode;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.settings.Value;
import dev.homelab.cli.settings.Withheld;
import dev.homelab.cli.shipping.SinkCheck;
import dev.homelab.cli.shipping.Store;
import dev.homelab.telemetry.Contents;
import dev.homelab.telemetry.Journal;
import dev.homelab.telemetry.SetAside;
import dev.homelab.telemetry.ShippingState;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How recording and delivery stand.
///
/// @param recording `on`, `off`, `log` or `unknown`
/// @param because the setting that decided it
/// @param trouble why a record could not be written now
/// @param unreadable why a part of the journal can't be read; it counts as nothing
/// @param delivery `background`, `inline` or `local`
/// @param sink the address of Loki, and where it was set
/// @param withheld the credentials that are set and don't go to it
/// @param answer why Loki does not answer; empty if it does, or if there is none
/// @param path this host's journal; empty if there is no place for one
/// @param records what this host's journal holds
/// @param elsewhere what other hosts that share this home have pending
/// @param dropped records that the bounds have cost
/// @param shipped what the flushes have done
/// @param next when the next flush may start
/// @param refusals what can't be sent
record Status(
    String recording,
    String because,
    Optional<String> trouble,
    Optional<String> unreadable,
    String delivery,
    Optional<Value> sink,
    List<Withheld> withheld,
    Optional<String> answer,
    Optional<String> path,
    Contents records,
    long elsewhere,
    long dropped,
    ShippingState shipped,
    Optional<Instant> next,
    Refusals refusals) {

  /// When the counting of sent records began; empty before the first flush.
  Optional<Instant> since() {
    return shipped.lastFlush().map(last -> shipped.since());
  }

  /// Whether nobody could be asked if uses are to be recorded.
  boolean isUnknown() {
    return recording.equals(label(Consent.State.UNKNOWN));
  }

  private static String label(Consent.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static final ShippingState NOTHING_SHIPPED =
      new ShippingState(Instant.EPOCH, 0, 0, 0, Optional.empty(), Optional.empty());

  private interface Part<T> {
    T read() throws IOException;
  }

  /// What can't be read is named, and counts as nothing.
  private static final class Reading {
    private @Nullable IOException failed;

    <T> T of(Part<T> part, T otherwise) {
      try {
        return part.read();
      } catch (IOException e) {
        failed = e;
        return otherwise;
      }
    }

    Optional<String> trouble() {
      return Optional.ofNullable(failed).map(Reason::named);
    }
  }

  /// Where it is read from.
  ///
  /// @param consent whether uses are recorded
  /// @param delivery when records leave the machine
  record Source(
      Settings settings, Consent consent, DeliveryMode delivery, Store store, Endpoints endpoints) {

    Status read() throws IOException, InterruptedException {
      return store.place().isPresent() ? read(store.journal()) : withoutPlace();
    }

    private Status withoutPlace() throws InterruptedException {
      return status(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Contents.EMPTY,
          0,
          0,
          NOTHING_SHIPPED,
          Optional.empty(),
          new Refusals(List.of()));
    }

    private Status read(Journal journal) throws IOException, InterruptedException {
      Reading reading = new Reading();
      Contents records = reading.of(() -> journal.contents(event -> {}), Contents.EMPTY);
      long dropped = reading.of(journal::dropped, 0L);
      ShippingState shipped = reading.of(journal::shipped, NOTHING_SHIPPED);
      Optional<Instant> next = reading.of(store.schedule()::next, Optional.empty());
      List<SetAside> setAside = reading.of(journal::setAside, List.of());
      return status(
          trouble(journal),
          reading.trouble(),
          Optional.of(journal.path().toString()),
          records,
          pendingElsewhere(records.pending()),
          dropped,
          shipped,
          next,
          new Refusals(setAside));
    }

    private Status status(
        Optional<String> trouble,
        Optional<String> unreadable,
        Optional<String> path,
        Contents records,
        long elsewhere,
        long dropped,
        ShippingState shipped,
        Optional<Instant> next,
        Refusals refusals)
        throws InterruptedException {
      Optional<Value> sink = settings.given(Key.LOKI_URL);
      return new Status(
          label(consent.state()),
          consent.because(),
          trouble,
          unreadable,
          delivery.label(),
          sink,
          settings.withheld(Key.LOKI_URL),
          sink.isPresent() ? new SinkCheck(endpoints).failure() : Optional.empty(),
          path,
          records,
          elsewhere,
          dropped,
          shipped,
          next,
          refusals);
    }

    private Optional<String> trouble(Journal journal) {
      try {
        if (consent.state() == Consent.State.ON) {
          journal.check();
        }
        return Optional.empty();
      } catch (IOException e) {
        return Optional.of(Reason.named(e));
      }
    }

    /// What can't be read has its trouble named above, or on the host that it belongs to.
    private long pendingElsewhere(long here) {
      try {
        return store.contentsOfEveryHost(event -> {}).stream().mapToLong(Contents::pending).sum()
            - here;
      } catch (IOException e) {
        return 0;
      }
    }
  }
}
