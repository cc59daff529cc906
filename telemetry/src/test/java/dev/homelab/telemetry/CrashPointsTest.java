package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.StrictSink.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A flush dies at every single step of one eventful delivery; hours later, and with newer entries
/// of another host in the stream, another one takes over.
class CrashPointsTest {
  private static final int RECORDS = 12;

  @ParameterizedTest
  @EnumSource(CrashingDirectory.Where.class)
  void atEveryChangeOfAFile(CrashingDirectory.Where where, @TempDir Path home) throws IOException {
    int survived = 0;
    int at = 1;
    for (; survived == 0; at++) {
      Scene scene = new Scene(Files.createDirectory(home.resolve("at-" + at)));
      scene.late.directory.dieAt(at, where);
      survived += scene.playedToTheEnd() ? 1 : 0;
      scene.takeOver(where + " change " + at);
    }
    assertThat(at).as("crash points tried").isGreaterThan(10);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CRASH_BEFORE", "CRASH_AFTER", "LOST_ANSWER", "LOST_REQUEST"})
  void atEveryRequest(Fault fault, @TempDir Path home) throws IOException {
    int pushes = 1;
    for (int at = 0; at < pushes; at++) {
      Scene scene = new Scene(Files.createDirectory(home.resolve("at-" + at)));
      for (int i = 0; i < at; i++) {
        scene.sink.next(Fault.NONE);
      }
      scene.sink.next(fault);
      scene.playedToTheEnd();
      scene.sink.heal();
      scene.takeOver(fault + " at request " + at);
      pushes = Math.max(pushes, Math.min(scene.sink.pushes(), 8));
    }
    assertThat(pushes).isEqualTo(8);
  }

  @Test
  void theSceneItselfEndsWell(@TempDir Path home) throws IOException {
    Scene scene = new Scene(home);
    assertThat(scene.playedToTheEnd()).isTrue();
    scene.takeOver("no crash");
  }

  /// One host with late and recent records of two streams, another one that was quicker.
  private static final class Scene {
    final TestClock clock = new TestClock();
    final StrictSink sink = new StrictSink(clock);
    final Host late;
    final Host quick;

    Scene(Path home) throws IOException {
      late = new Host(home, "late", clock, new Limits(500, 1 << 20, Duration.ofDays(90)), 1);
      quick = new Host(home, "quick", clock);
      for (int i = 0; i < RECORDS - 2; i++) {
        late.record(i % 3 == 0 ? "logs query" : Host.VERB, i);
        clock.advance(Duration.ofMinutes(25));
      }
      quick.record(RECORDS - 2);
      quick.ship(sink);
      sink.maxEntries(4);
    }

    boolean playedToTheEnd() throws IOException {
      try {
        return late.ship(sink).trouble().isEmpty();
      } catch (SimulatedCrash e) {
        return false;
      } finally {
        late.directory.live();
      }
    }

    void takeOver(String what) throws IOException {
      clock.advance(Duration.ofMinutes(95));
      quick.record(RECORDS - 1);
      assertThat(quick.ship(sink).trouble()).isEmpty();
      for (int i = 0; i < 8 && late.ship(sink).trouble().isPresent(); i++) {
        clock.advance(Duration.ofHours(1));
      }
      assertThat(late.pending()).as(what).isZero();
      assertThat(sink.lines())
          .as(what)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, RECORDS).mapToObj(i -> "exit=" + i + " ver=1.0").toList());
    }
  }
}
