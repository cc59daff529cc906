package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A flush dies, and with it goes all that was not forced to the disk: renames, appended lines, the
/// `try` before a request. Records that were not on the disk are gone; none is ever stored twice,
/// and none that was on the disk is lost.
class PowerLossTest {
  private static final int ROUNDS = Integer.getInteger("homelab.test.losses", 40);

  @Test
  void nothingIsStoredTwice(@TempDir Path directory) throws IOException {
    long seed = Long.getLong("homelab.test.seed", System.nanoTime());
    System.out.println("PowerLossTest: -Dhomelab.test.seed=" + seed);
    int losses = 0;
    for (int i = 0; i < ROUNDS; i++) {
      losses += new World(Files.createDirectory(directory.resolve("round-" + i)), seed + i).run();
    }
    assertThat(losses).isGreaterThan(ROUNDS / 2);
  }

  private static final class World {
    private final long seed;
    private final Random random;
    private final TestClock clock = new TestClock();
    private final StrictSink sink = new StrictSink(clock);
    private final Host host;
    private final Host other;
    private final Set<String> safe = new HashSet<>();
    private Map<String, byte[]> disk = new HashMap<>();
    private int records;

    World(Path home, long seed) {
      this.seed = seed;
      this.random = new Random(seed);
      Limits limits = new Limits(500, 1 << 24, Duration.ofDays(90));
      this.host = new Host(home, "one", clock, limits, seed);
      this.other = new Host(home, "two", clock);
    }

    /// @return how often the power failed
    int run() throws IOException {
      host.directory.ensure();
      host.directory.onForce(this::forced);
      int losses = 0;
      for (int step = 0; step < 12; step++) {
        record();
        if (random.nextBoolean()) {
          writtenBack();
        }
        losses += ship() ? 0 : 1;
      }
      end();
      return losses;
    }

    private void record() throws IOException {
      for (int i = random.nextInt(8); i > 0; i--) {
        host.record(records++);
        clock.advance(Duration.ofMinutes(random.nextInt(40)));
      }
      if (random.nextInt(3) == 0) {
        other.record(1_000_000 + records++);
        other.ship(sink);
      }
    }

    /// The system writes everything back, some time later.
    private void writtenBack() throws IOException {
      disk = now();
      host.journal.contents().events().forEach(event -> safe.add(event.line()));
    }

    /// The folder and the file that was replaced are on the disk; what was appended to others need
    /// not be.
    private void forced(String file) throws IOException {
      Map<String, byte[]> after = now();
      after.replaceAll(
          (name, bytes) ->
              !name.equals(file) && (name.endsWith(Segment.PROGRESS) || name.equals(Journal.ACTIVE))
                  ? disk.getOrDefault(name, new byte[0])
                  : bytes);
      disk = after;
    }

    private Map<String, byte[]> now() throws IOException {
      Map<String, byte[]> files = new HashMap<>();
      for (String name : host.directory.files()) {
        files.put(name, host.directory.read(name));
      }
      return files;
    }

    private boolean ship() throws IOException {
      if (random.nextBoolean()) {
        sink.next(
            random.nextBoolean() ? StrictSink.Fault.CRASH_AFTER : StrictSink.Fault.CRASH_BEFORE);
      } else {
        host.directory.dieAt(1 + random.nextInt(12), CrashingDirectory.Where.AFTER);
      }
      try {
        host.ship(sink);
        return true;
      } catch (SimulatedCrash e) {
        powerFails();
        return false;
      } finally {
        host.directory.live();
        sink.heal();
        clock.advance(Duration.ofMinutes(random.nextInt(600)));
      }
    }

    private void powerFails() throws IOException {
      host.directory.live();
      for (String name : host.directory.files()) {
        Files.delete(host.directory.file(name));
      }
      for (Map.Entry<String, byte[]> file : disk.entrySet()) {
        host.directory.append(file.getKey(), file.getValue());
      }
    }

    private void end() throws IOException {
      for (int i = 0; i < 20 && host.pending() > 0; i++) {
        clock.advance(Duration.ofHours(5));
        host.ship(sink);
      }
      List<String> lines = sink.lines();
      assertThat(lines).as("seed %d", seed).doesNotHaveDuplicates();
      assertThat(lines).as("seed %d", seed).containsAll(safe);
    }
  }
}
