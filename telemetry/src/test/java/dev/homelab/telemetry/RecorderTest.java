package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {
  private static final VerbId VERB =
      Vocabulary.of(List.of("net check")).find("net check").orElseThrow();

  private final TestClock clock = new TestClock();
  private final List<String> said = new ArrayList<>();

  private Recorder journalling(Host host, Runnable afterwards) {
    return Recorder.journalling(
        host.journal, Permission.always(), "ada", "1.0", clock, Runnable::run, afterwards);
  }

  @Test
  void recordsOneUse(@TempDir Path home) throws IOException {
    Host host = new Host(home, "h", clock);
    journalling(host, () -> said.add("afterwards")).finished(VERB, 3);
    assertThat(host.journal.contents().events())
        .containsExactly(
            new UsageEvent(Journal.nanos(TestClock.START), "ada", "net check", 3, "1.0"));
    assertThat(said).containsExactly("afterwards");
  }

  @Test
  void recordsOnAThreadThatIsInterruptedAndLeavesItSo(@TempDir Path home) throws IOException {
    Host host = new Host(home, "h", clock);
    Thread.currentThread().interrupt();
    try {
      journalling(host, () -> {}).finished(VERB, 3);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(host.journal.contents().events()).hasSize(1);
  }

  @Test
  void whatCantBeWrittenIsLostInSilenceAndStartsNothing(@TempDir Path home) throws IOException {
    Files.createFile(home.resolve("h"));
    Recorder recorder = journalling(new Host(home, "h", clock), () -> said.add("afterwards"));
    assertThatCode(() -> recorder.finished(VERB, 3)).doesNotThrowAnyException();
    assertThat(said).isEmpty();
  }

  @Test
  void whatFollowsMayFail(@TempDir Path home) throws IOException {
    Host host = new Host(home, "h", clock);
    Runnable failing =
        () -> {
          throw new IllegalStateException("no flush");
        };
    assertThatCode(() -> journalling(host, failing).finished(VERB, 3)).doesNotThrowAnyException();
    assertThat(host.journal.contents().events()).hasSize(1);
  }

  @Test
  void announcesWhatItWouldRecord() {
    Recorder.announcing("ada", "1.0", clock, said::add).finished(VERB, 3);
    assertThat(said)
        .containsExactly(
            "usage: would record {job=homelab-usage, user=ada, verb=net check} "
                + Journal.nanos(TestClock.START)
                + " \"exit=3 ver=1.0\"");
  }

  @Test
  void announcesThatThereIsNothingToRecord() {
    Recorder.announcing("ada", "1.0", clock, said::add).unrecorded();
    assertThat(said).containsExactly("usage: would record nothing");
  }

  /// Whatever an append loads is loaded beside the verb; what that meets, the append meets again.
  @Test
  void warmsUpBesideTheVerb(@TempDir Path home) {
    StateDirectory directory =
        new StateDirectory(home, "h", Host.uidOf(home)) {
          @Override
          void warmUp() {
            said.add("warm");
            throw new IllegalStateException("no descriptor left");
          }
        };
    Journal journal = new Journal(directory, Limits.DEFAULT, clock);
    List<Runnable> beside = new ArrayList<>();
    recording(journal, beside::add).started();
    assertThat(said).isEmpty();
    beside.forEach(Runnable::run);
    assertThat(said).containsExactly("warm");
  }

  @Test
  void whereNothingCanRunBesideTheVerbItStartsAllTheSame(@TempDir Path home) {
    Recorder recorder =
        recording(
            new Host(home, "h", clock).journal,
            _ -> {
              throw new OutOfMemoryError("no thread");
            });
    assertThatCode(recorder::started).doesNotThrowAnyException();
  }

  private Recorder recording(Journal journal, Executor beside) {
    return Recorder.journalling(
        journal, Permission.always(), "ada", "1.0", clock, beside, () -> {});
  }

  @Test
  void announcingNeverThrows() {
    InstantSource broken =
        () -> {
          throw new IllegalStateException("no clock");
        };
    Recorder recorder = Recorder.announcing("ada", "1.0", broken, said::add);
    assertThatCode(() -> recorder.finished(VERB, 3)).doesNotThrowAnyException();
    assertThat(said).isEmpty();
  }

  @Test
  void announcingNeverThrowsWhateverIsMissing() {
    Recorder recorder =
        Recorder.announcing(
            "ada",
            "1.0",
            clock,
            text -> {
              throw new OutOfMemoryError(text);
            });
    assertThatCode(() -> recorder.finished(VERB, 3)).doesNotThrowAnyException();
    assertThatCode(recorder::unrecorded).doesNotThrowAnyException();
  }

  @Test
  void offRecordsNothing() {
    assertThatCode(() -> Recorder.off().finished(VERB, 3)).doesNotThrowAnyException();
  }

  @Test
  void timesOutOfAllBoundsAreTheNearestThatCanBeTold() {
    assertThat(Journal.nanos(Instant.MAX)).isPositive();
    assertThat(Journal.nanos(Instant.MIN)).isNegative();
    assertThat(Journal.nanos(Instant.ofEpochSecond(1, 2))).isEqualTo(1_000_000_002L);
  }
}
