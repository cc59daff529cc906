package dev.homelab.cli.records;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.endpoint.LokiAddress;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.settings.Consent;
import dev.homelab.cli.settings.DeliveryMode;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.shipping.Flush;
import dev.homelab.cli.shipping.Notice;
import dev.homelab.cli.shipping.Store;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.LokiClient;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The sources that there are, and which one answers.
public final class Sources {
  /// What a person is made to wait for her own records to arrive.
  private static final Duration BEFORE_ASKING = Duration.ofSeconds(2);

  private final Settings settings;
  private final Store store;
  private final Flush flush;
  private final Endpoints endpoints;
  private final boolean sending;
  private final Notice notice;

  /// @param consent whether uses are recorded: if not, nothing is sent either
  /// @param delivery when records leave the machine
  /// @param notice what a person is told before anything is sent
  public Sources(
      Settings settings,
      Store store,
      Flush flush,
      Endpoints endpoints,
      Consent consent,
      DeliveryMode delivery,
      Notice notice) {
    this.settings = settings;
    this.store = store;
    this.flush = flush;
    this.endpoints = endpoints;
    this.sending = consent.state() == Consent.State.ON && delivery != DeliveryMode.LOCAL;
    this.notice = notice;
  }

  /// This user's own journal.
  public RecordSource journal() {
    return new JournalRecords(store);
  }

  /// Loki if one is set, after an attempt to send this user's own pending records, so that what was
  /// just run is there; else the journal. On a terminal nothing is sent before the notice.
  ///
  /// @param now until when records are asked for, at the most
  /// @param progress is told how far a reading has come
  /// @throws VerbFailure if the Loki can't be used as it is configured
  public RecordSource preferred(Instant now, Progress progress, Console console)
      throws VerbFailure, InterruptedException {
    settings.requireReadable();
    if (!settings.isSet(Key.LOKI_URL)) {
      return journal();
    }
    LokiAddress address = endpoints.address();
    LokiClient loki = endpoints.loki();
    if (sending && !notice.isDue()) {
      Optional<String> trouble = flush.within(BEFORE_ASKING);
      trouble.ifPresent(
          why ->
              console.err().println("homelab: not all of your own records are there yet: " + why));
    }
    return new LokiRecords(loki, cache(address, now), now, progress);
  }

  /// Drops what is kept of a user's records, of every Loki.
  ///
  /// @throws IOException if something of it can't be dropped
  public static void forget(Environment environment, String user) throws IOException {
    DayCache.forget(environment.cacheHome(), environment.account().uid(), user);
  }

  private Optional<DayCache> cache(LokiAddress address, Instant now) throws VerbFailure {
    return settings.require(Key.USAGE_CACHE)
        ? DayCache.of(
            settings.environment().cacheHome(),
            address,
            now,
            Duration.ofDays(settings.require(Key.USAGE_NAMES_DAYS)))
        : Optional.empty();
  }
}
