package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.Tool;
import dev.homelab.cli.verb.Background;
import dev.homelab.telemetry.Contents;
import dev.homelab.telemetry.Limits;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.Schedule;
import dev.homelab.telemetry.StateDirectory;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final long NANOS = NOW.getEpochSecond() * 1_000_000_000L;
  private static final Duration SHORT = Duration.ofMillis(50);

  @TempDir private Path home;
  private Store here;

  @BeforeEach
  void makeStore() {
    here = Tool.in(home).at(NOW).store();
  }

  private Limits limits(String toml) {
    return Tool.in(home).config(toml).store().limits();
  }

  private Store host(String name) {
    return new Store(here.place(), name, here.limits(), here.clock(), here.uid());
  }

  private static void record(Store store, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      store
          .journal()
          .append(new UsageEvent(NANOS + i, "ada", "config", 0, "1"), Permission.always());
    }
  }

  /// Nobody believes a folder that others may write to.
  private static Path spoil(Store store) throws IOException {
    Path folder = store.journal().path();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    return folder;
  }

  private List<UsageEvent> events() throws IOException {
    List<UsageEvent> events = new ArrayList<>();
    List<Contents> contents = here.contentsOfEveryHost(events::add);
    assertThat(contents.stream().mapToLong(Contents::pending).sum()).isEqualTo(events.size());
    return events;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 100, 101, (1 << 20) - 1})
  void aNumberCountsAsItIs(long number) {
    Limits limits = limits("[usage]\nmax_megabytes = " + number + "\nmax_days = " + number + "\n");
    assertThat(limits.maxBytes()).isEqualTo(number * 1024 * 1024);
    assertThat(limits.maxAge()).isEqualTo(Duration.ofDays(number));
    assertThat(limits.segmentBytes()).isEqualTo(Limits.DEFAULT.segmentBytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1048576", "'many'"})
  void aNumberThatIsNoneLeavesTheDefault(String number) {
    assertThat(limits("[usage]\nmax_megabytes = " + number + "\nmax_days = " + number + "\n"))
        .isEqualTo(Limits.DEFAULT);
  }

  @Test
  void theDefaultsAreTheJournals() {
    assertThat(limits("")).isEqualTo(Limits.DEFAULT);
  }

  @Test
  void aHostsFilesAreInAFolderOfItsOwn() throws IOException {
    record(here, 1);
    assertThat(here.journal().path()).isEqualTo(here.root().resolve(here.host()));
    assertThat(here.root()).isEqualTo(home.resolve(".local/state/homelab"));
    assertThat(here.schedule().take()).isTrue();
    assertThat(here.journal().path().resolve("next")).exists();
  }

  @Test
  void backsOffOnlyAfterAFailureAndOnlyForATime() throws IOException {
    assertThat(here.isBackingOff()).as("nothing was tried").isFalse();
    record(here, 1);
    assertThat(here.schedule().take()).isTrue();
    assertThat(here.isBackingOff()).as("it was tried, and did not fail").isFalse();
    Files.writeString(here.journal().path().resolve("state"), "since=" + NOW + "\nfailures=1\n");
    assertThat(here.isBackingOff()).isTrue();
    Store later =
        new Store(
            here.place(),
            here.host(),
            here.limits(),
            InstantSource.fixed(NOW.plus(Store.INTERVAL)),
            here.uid());
    assertThat(later.isBackingOff()).as("its time is over").isFalse();
  }

  @Test
  void startsAtMostOneFlushAMinute() throws IOException {
    record(here, 1);
    Schedule schedule = here.schedule();
    assertThat(schedule.take()).isTrue();
    assertThat(schedule.next()).contains(NOW.plusSeconds(60));
  }

  @Test
  void countsEveryHostThatSharesTheHome() throws IOException {
    assertThat(events()).isEmpty();
    record(here, 1);
    record(host("other"), 2);
    Files.writeString(here.root().resolve("notice-shown"), "");
    Files.createSymbolicLink(here.root().resolve("link"), here.journal().path());
    assertThat(events()).hasSize(3);
  }

  @Test
  void clearsWhatIsPendingOfEveryHost() throws IOException {
    record(here, 1);
    record(host("other"), 2);
    Files.writeString(host("other").journal().path().resolve("1-a.aside"), "a piece\n");
    assertThat(here.clearPending(SHORT)).isEqualTo(new Store.Cleared(3, 1, List.of(), Map.of()));
    assertThat(events()).isEmpty();
    assertThat(here.clearPending(SHORT).records()).isZero();
  }

  @Test
  void aHostThatCanNotBeClearedIsNamedAndKeepsNoOther() throws IOException {
    for (String name : List.of("a", "m", "z")) {
      record(host(name), 1);
    }
    Path spoilt = spoil(host("m"));
    Store.Cleared cleared = here.clearPending(SHORT);
    assertThat(cleared.records()).isEqualTo(2);
    assertThat(cleared.failed()).containsOnlyKeys(spoilt);
    assertThatThrownBy(here::clearAll).hasMessageContaining(spoilt.toString());
    assertThatThrownBy(() -> here.contentsOfEveryHost(event -> {}))
        .hasMessageContaining(spoilt.toString());
    Files.setPosixFilePermissions(spoilt, PosixFilePermissions.fromString("rwx------"));
    assertThat(events()).hasSize(1);
  }

  @Test
  void aFlushThatGoesOnIsNamed() throws IOException {
    record(here, 1);
    Path lock = here.journal().path().resolve("flush.lock");
    try (FileChannel flush =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = flush.lock()) {
      Store.Cleared cleared = here.clearPending(SHORT);
      assertThat(cleared.busy()).containsExactly(here.journal().path());
      assertThat(cleared.records()).isEqualTo(1);
    }
    assertThat(here.clearPending(SHORT).busy()).isEmpty();
  }

  /// For up to as long as it is told to.
  @Test
  void aFlushThatEndsMeanwhileIsWaitedFor() throws Exception {
    record(here, 1);
    Path lock = here.journal().path().resolve("flush.lock");
    FileChannel flush = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    assertThat(flush.tryLock()).isNotNull();
    Background<Store.Cleared> clearing =
        Background.start("clearing", () -> here.clearPending(Duration.ofMinutes(1)));
    assertThatThrownBy(() -> clearing.await(Duration.ofMillis(300)))
        .isInstanceOf(TimeoutException.class);
    flush.close();
    assertThat(clearing.await()).isEqualTo(new Store.Cleared(1, 0, List.of(), Map.of()));
  }

  @Test
  void theOthersAreAllButThisHost() throws IOException {
    record(here, 1);
    record(host("other"), 1);
    assertThat(here.others())
        .extracting(StateDirectory::path)
        .containsExactly(host("other").journal().path());
  }

  @Test
  void clearsAllOfEveryHost() throws IOException {
    for (Store store : List.of(here, host("other"))) {
      record(store, 1);
      Files.move(
          store.journal().path().resolve("journal"), store.journal().path().resolve("1-a.sent"));
      record(store, 1);
    }
    here.clearAll();
    List<UsageEvent> left = new ArrayList<>();
    assertThat(here.contentsOfEveryHost(left::add)).hasSize(2);
    assertThat(left).isEmpty();
  }

  @Test
  void aFolderThatCanNotBeListedIsATrouble() throws IOException {
    Store store = Tool.in(home).with("XDG_STATE_HOME", home + "/state").store();
    Files.createDirectories(store.root().getParent());
    Files.createSymbolicLink(store.root(), store.root());
    assertThat(store.clearPending(SHORT).failed()).containsOnlyKeys(store.root());
  }

  @Test
  void whereThereIsNoPlaceNothingIsFound() throws IOException {
    Store store = new Store(Optional.empty(), "host", Limits.DEFAULT, here.clock(), here.uid());
    assertThat(store.contentsOfEveryHost(event -> {})).isEmpty();
    assertThat(store.clearPending(SHORT).failed()).isEmpty();
    store.clearAll();
  }
}
