package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Many processes at one journal, some of which are killed.
@Timeout(180)
class JournalProcessesTest {
  private static final int KILLS = Integer.getInteger("homelab.test.kills", 200);

  @Test
  void eightProcessesLoseAndTearNothing(@TempDir Path home) throws Exception {
    Host host = new Host(home, "h", InstantSource.system());
    List<ChildJvm> writers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      writers.add(ChildJvm.start(AppendMain.class, home, i * 500, 500));
    }
    for (ChildJvm writer : writers) {
      host.directory.ensure();
      host.journal.seal();
      assertThat(writer.allLines()).hasSize(500);
      assertThat(writer.exit()).isZero();
    }
    Contents contents = host.journal.contents();
    assertThat(exits(contents))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 4000).boxed().toList());
    assertThat(contents.setAside()).isZero();
    assertThat(contents.pending()).isEqualTo(4000);
  }

  @Test
  void whatAKilledProcessHasAppendedIsThere(@TempDir Path home) throws Exception {
    long seed = Long.getLong("homelab.test.seed", System.nanoTime());
    System.out.println("JournalProcessesTest: -Dhomelab.test.seed=" + seed);
    Random random = new Random(seed);
    Host host = new Host(home, "h", InstantSource.system());
    Set<Integer> told = new HashSet<>();
    for (int round = 0; round < KILLS; round += 2) {
      try (ChildJvm one = ChildJvm.start(AppendMain.class, home, round * 100_000, 100_000);
          ChildJvm two = ChildJvm.start(AppendMain.class, home, (round + 1) * 100_000, 100_000)) {
        for (ChildJvm victim : List.of(one, two)) {
          told.addAll(tellThenDie(victim, random.nextInt(60)));
        }
      }
      if (random.nextInt(4) == 0) {
        host.journal.seal();
      }
    }
    Contents contents = host.journal.contents();
    List<Integer> kept = exits(contents);
    assertThat(told).isNotEmpty();
    assertThat(host.journal.dropped()).isZero();
    assertThat(new HashSet<>(kept)).containsAll(told).hasSameSizeAs(kept);
    assertThat(kept.size() - told.size()).isBetween(0, KILLS);
  }

  private static List<Integer> tellThenDie(ChildJvm victim, int lines) throws Exception {
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      String line = victim.output().readLine();
      if (line != null) {
        told.add(Integer.valueOf(line));
      }
    }
    victim.kill();
    victim.output().lines().map(Integer::valueOf).forEach(told::add);
    assertThat(victim.exit()).isNotZero();
    return told;
  }

  @Test
  void aHeldLockMakesTheWriterSpillWithoutWaiting(@TempDir Path home) throws Exception {
    Host host = new Host(home, "h", InstantSource.system());
    try (ChildJvm holder = ChildJvm.start(HoldMain.class, home, Journal.LOCK, false)) {
      assertThat(holder.output().readLine()).isEqualTo("true");
      host.record(1);
      host.record(2);
      assertThat(host.journal.seal()).isFalse();
      assertThat(names(host)).filteredOn(n -> n.endsWith(Segment.PENDING)).hasSize(2);
      assertThat(names(host)).doesNotContain(Journal.ACTIVE);
    }
    assertThat(exits(host.journal.contents())).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void aStoppedWriterKeepsOthersFromSealingOnly(@TempDir Path home) throws Exception {
    Host host = new Host(home, "h", InstantSource.system());
    try (ChildJvm holder = ChildJvm.start(HoldMain.class, home, Journal.LOCK, true)) {
      assertThat(holder.output().readLine()).isEqualTo("true");
      host.record(1);
      assertThat(host.journal.seal()).isFalse();
      assertThat(exits(host.journal.contents())).containsExactly(1);
    }
    assertThat(host.journal.seal()).isTrue();
    assertThat(exits(host.journal.contents())).containsExactly(1);
  }

  @Test
  void twoFlushesNeverWorkAtOnce(@TempDir Path home) throws IOException {
    TestClock clock = new TestClock();
    Host host = new Host(home, "h", clock);
    StrictSink sink = new StrictSink(clock);
    host.record(1);
    try (ChildJvm holder = ChildJvm.start(HoldMain.class, home, "flush.lock", false)) {
      assertThat(holder.output().readLine()).isEqualTo("true");
      Shipper.Report report = host.ship(sink);
      assertThat(report.busy()).isTrue();
      assertThat(report.trouble()).isPresent();
      assertThat(sink.pushes()).isZero();
    }
  }

  private static List<Integer> exits(Contents contents) {
    return contents.events().stream().map(UsageEvent::exit).collect(Collectors.toList());
  }

  private static List<String> names(Host host) throws IOException {
    return host.directory.files();
  }
}
