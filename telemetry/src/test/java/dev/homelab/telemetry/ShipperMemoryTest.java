package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class ShipperMemoryTest {
  private static final int RECORDS = 1_000_000;
  private static final int IN_A_SEGMENT = 4_000;

  @Test
  void aMillionRecordsDrainIn64MiB(@TempDir Path home) throws Exception {
    Host host = new Host(home, "h", new TestClock());
    host.directory.ensure();
    for (int i = 0; i < RECORDS; i += IN_A_SEGMENT) {
      writeSegment(host, i);
    }
    try (ChildJvm child = ChildJvm.start(List.of("-Xmx64m"), DrainMain.class, home)) {
      assertThat(child.allLines()).containsExactly(RECORDS + " " + RECORDS + " fine");
      assertThat(child.exit()).isZero();
    }
  }

  private static void writeSegment(Host host, int first) throws IOException {
    long start = Journal.nanos(TestClock.START);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    for (int i = first; i < first + IN_A_SEGMENT; i++) {
      String verb = i % 8 == 0 ? "logs query" : "net check";
      bytes.writeBytes(JournalLine.of(new UsageEvent(start + i, "ada", verb, 0, "1.0")).encode());
    }
    String name = (start + first) + "-10000000" + Segment.PENDING;
    Files.write(host.directory.file(name), bytes.toByteArray());
  }
}
