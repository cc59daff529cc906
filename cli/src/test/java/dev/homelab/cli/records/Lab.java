package dev.homelab.cli.records;

import dev.homelab.cli.Tool;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.endpoint.LokiAddress;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.prometheus.Labels;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A Loki whose clock a test sets, and a user who reads from it.
final class Lab implements AutoCloseable {
  private static final Progress QUIET =
      new Progress() {
        @Override
        public void at(int done, int all) {}

        @Override
        public void end() {}
      };

  private final Settings settings;
  final FakeLoki loki;
  ZoneId zone = ZoneOffset.UTC;
  Instant now;
  Duration named = Duration.ofDays(90);
  Duration patience = Duration.ofSeconds(30);

  Lab(Path home, FakeLoki.Builder builder, Instant now) {
    this.now = now;
    this.loki = builder.clock(() -> this.now).start();
    Tool tool = Tool.in(home).with("HOMELAB_LOKI_URL", loki.uri().toString());
    this.settings = tool.settings();
  }

  private LokiAddress address() {
    try {
      return new Endpoints(settings, "test").address();
    } catch (VerbFailure e) {
      throw new IllegalStateException(e);
    }
  }

  void push(UsageEvent event) {
    push(event, event.line());
  }

  void push(UsageEvent event, String line) {
    try {
      Labels stream = Labels.of(event.stream().labels());
      var _ = address().client().push(stream, List.of(new Entry(event.timeNanos(), line)));
    } catch (IOException | VerbFailure e) {
      throw new IllegalStateException(e);
    }
  }

  static UsageEvent event(Instant time, String user, String verb, int exit, String version) {
    return new UsageEvent(
        time.getEpochSecond() * 1_000_000_000L + time.getNano(), user, verb, exit, version);
  }

  Optional<DayCache> cache() {
    return DayCache.of(settings.environment().cacheHome(), address(), now, named);
  }

  /// The folder of what is kept.
  Path kept(Path home) {
    return home.resolve(".cache/homelab");
  }

  void forget(String user) throws IOException {
    DayCache.forget(
        settings.environment().cacheHome(), settings.environment().account().uid(), user);
  }

  RecordSource source(Optional<DayCache> cache) {
    try {
      return new LokiRecords(address().client(), cache, now, QUIET);
    } catch (VerbFailure e) {
      throw new IllegalStateException(e);
    }
  }

  Window window(Duration back) {
    return new Window(now.minus(back), now, zone);
  }

  Question question(Window window, Step step) {
    return new Question(window, step, List.of(), Optional.empty(), false, false, patience);
  }

  /// One that also asks for the window before, by some labels.
  Question question(Window window, List<String> before) {
    return new Question(window, Step.DAY, before, Optional.empty(), false, false, patience);
  }

  Answer read(Question question, Optional<DayCache> cache) {
    try {
      return source(cache).count(question);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException | VerbFailure e) {
      throw new IllegalStateException(e);
    }
  }

  /// The counts of the window by verb, user, exit status and version, and how many users.
  static TreeMap<String, Long> sums(Answer answer) {
    TreeMap<String, Long> sums = new TreeMap<>();
    answer
        .cube()
        .each(
            cell -> {
              if (cell.slot() >= answer.slotsBefore()) {
                sums.merge(
                    String.join(
                        " / ",
                        cell.verb(),
                        cell.user(),
                        Integer.toString(cell.exit()),
                        cell.version()),
                    (long) cell.count(),
                    Long::sum);
              }
            });
    return sums;
  }

  /// The counts of the window before, by verb.
  static TreeMap<String, Long> before(Answer answer) {
    TreeMap<String, Long> sums = new TreeMap<>();
    answer
        .cube()
        .each(
            cell -> {
              if (cell.slot() < answer.slotsBefore()) {
                sums.merge(cell.verb(), (long) cell.count(), Long::sum);
              }
            });
    return sums;
  }

  @Override
  public void close() {
    loki.close();
  }
}
