package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two hosts of one user, and whatever can happen to them, in hundreds of random orders.
class DeliveryChaosTest {
  private static final int SCENARIOS = Integer.getInteger("homelab.test.scenarios", 150);

  @Test
  void everyRecordIsCountedExactlyOnce(@TempDir Path directory) throws IOException {
    long seed = Long.getLong("homelab.test.seed", System.nanoTime());
    System.out.println("DeliveryChaosTest: -Dhomelab.test.seed=" + seed);
    for (int i = 0; i < SCENARIOS; i++) {
      Path home = Files.createDirectory(directory.resolve("scenario-" + i));
      new World(home, seed + i).run();
    }
  }

  private static final class World {
    private final long seed;
    private final Random random;
    private final TestClock truth = new TestClock();
    private final StrictSink sink = new StrictSink(truth);
    private final List<TestClock.Skewed> clocks = new ArrayList<>();
    private final List<Host> hosts = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private int records;
    private boolean ahead;
    private boolean behind;

    World(Path home, long seed) {
      this.seed = seed;
      this.random = new Random(seed);
      for (String name : List.of("one", "two")) {
        TestClock.Skewed clock = new TestClock.Skewed(truth);
        clocks.add(clock);
        Limits limits = new Limits(400 + random.nextInt(4000), 1 << 24, Duration.ofDays(90));
        hosts.add(new Host(home, name, clock, limits, seed));
      }
      if (random.nextBoolean()) {
        sink.keepsTooNewToItself();
      }
      sink.flushedAfter(Duration.ofMinutes(30 + random.nextInt(90)));
    }

    void run() throws IOException {
      int steps = 10 + random.nextInt(40);
      for (int i = 0; i < steps; i++) {
        step();
      }
      calmDown();
      assertThat(sink.lines())
          .as("seed %d: %s", seed, String.join(", ", story))
          .containsExactlyInAnyOrderElementsOf(expected());
    }

    private List<String> expected() {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < records; i++) {
        lines.add("exit=" + i + " ver=1.0");
      }
      return lines;
    }

    private void step() throws IOException {
      int host = random.nextInt(2);
      switch (random.nextInt(10)) {
        case 0, 1, 2 -> record(host);
        case 3 -> advance(Duration.ofMinutes(random.nextInt(200)));
        case 4 -> advance(Duration.ofHours(random.nextInt(random.nextInt(8) == 0 ? 90 : 6)));
        case 5 -> jump(host);
        case 6 -> fault();
        default -> ship(host);
      }
    }

    private void record(int host) throws IOException {
      int count = 1 + random.nextInt(12);
      story.add("host " + host + " records " + count + " from " + records);
      for (int i = 0; i < count; i++) {
        String verb = random.nextInt(4) == 0 ? "logs query" : Host.VERB;
        hosts.get(host).record(verb, records++);
        if (random.nextInt(3) > 0) {
          truth.advance(Duration.ofNanos(random.nextLong(200_000_000_000L)));
        }
      }
    }

    private void advance(Duration by) {
      story.add("time goes on by " + by);
      truth.advance(by);
    }

    private void jump(int host) {
      boolean forth = random.nextBoolean();
      if (forth ? ahead : behind) {
        return;
      }
      ahead |= forth;
      behind |= !forth;
      story.add("the clock of host " + host + (forth ? " jumps ahead" : " falls back"));
      clocks.get(host).jump(forth ? Duration.ofHours(1) : Duration.ofDays(-7));
    }

    private void fault() {
      StrictSink.Fault[] all = {
        StrictSink.Fault.UNREACHABLE,
        StrictSink.Fault.LOST_REQUEST,
        StrictSink.Fault.LOST_ANSWER,
        StrictSink.Fault.LOST_ANSWER,
        StrictSink.Fault.BUSY,
        StrictSink.Fault.CRASH_BEFORE,
        StrictSink.Fault.CRASH_AFTER,
        StrictSink.Fault.CRASH_AFTER
      };
      for (int skip = random.nextInt(3); skip > 0; skip--) {
        sink.next(StrictSink.Fault.NONE);
      }
      StrictSink.Fault fault = all[random.nextInt(all.length)];
      sink.next(fault);
      story.add("coming: " + fault);
      sink.maxEntries(random.nextInt(3) == 0 ? 1 + random.nextInt(5) : Integer.MAX_VALUE);
      sink.answersQueries(random.nextInt(4) > 0);
    }

    private void ship(int host) throws IOException {
      CrashingDirectory directory = hosts.get(host).directory;
      if (random.nextInt(3) == 0) {
        CrashingDirectory.Where[] places = CrashingDirectory.Where.values();
        directory.dieAt(1 + random.nextInt(20), places[random.nextInt(places.length)]);
      }
      try {
        story.add("host " + host + " ships: " + hosts.get(host).ship(sink));
      } catch (SimulatedCrash e) {
        story.add("host " + host + " crashes: " + e.getMessage());
      } finally {
        directory.live();
      }
    }

    private void calmDown() throws IOException {
      sink.heal();
      for (int i = 0; i < 40 && isPending(); i++) {
        truth.advance(Duration.ofMinutes(61));
        ship();
      }
      for (Host host : hosts) {
        assertThat(host.pending())
            .as("seed %d pending: %s", seed, String.join(", ", story))
            .isZero();
        assertThat(host.journal.dropped()).isZero();
      }
    }

    private boolean isPending() throws IOException {
      return hosts.get(0).pending() + hosts.get(1).pending() > 0;
    }

    private void ship() throws IOException {
      for (int host = 0; host < hosts.size(); host++) {
        Shipper.Report report = hosts.get(host).ship(sink);
        if (report.sent() > 0 || report.trouble().isPresent()) {
          story.add("at last host " + host + " ships: " + report);
        }
      }
    }
  }
}
