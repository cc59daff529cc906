package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes, to the nanosecond and the byte.
class BoundsTest {
  /// The first nanosecond of 2025, before which no segment is old.
  private static final long FIRST = 1_735_689_600_000_000_000L;

  private final TestClock clock = new TestClock();
  private final StateDirectory directory;

  BoundsTest(@TempDir Path home) throws IOException {
    directory = new StateDirectory(home, "h", Host.uidOf(home));
    directory.ensure();
  }

  private void trim(long segmentBytes, long maxBytes, Duration maxAge) throws IOException {
    new Bounds(directory, new Limits(segmentBytes, maxBytes, maxAge), clock).trim();
  }

  private void pending(long sealed) throws IOException {
    UsageEvent event = new UsageEvent(sealed, "ada", "net check", 0, "1.0");
    directory.append(sealed + "-a" + Segment.PENDING, JournalLine.of(event).encode());
  }

  @Test
  void whatIsJustAsOldAsItMayBeStays() throws IOException {
    long oldest = Journal.nanos(clock.instant().minus(Duration.ofDays(1)));
    pending(oldest);
    pending(oldest - 1);
    trim(1 << 18, 1 << 24, Duration.ofDays(1));
    assertThat(directory.files()).contains(oldest + "-a" + Segment.PENDING);
    assertThat(directory.files()).doesNotContain((oldest - 1) + "-a" + Segment.PENDING);
    assertThat(Bounds.dropped(directory)).isEqualTo(1);
  }

  @Test
  void noSegmentOfAMachineWithoutAClockIsOld() throws IOException {
    pending(FIRST);
    pending(FIRST - 1);
    trim(1 << 18, 1 << 24, Duration.ofDays(1));
    assertThat(directory.files()).contains((FIRST - 1) + "-a" + Segment.PENDING);
    assertThat(directory.files()).doesNotContain(FIRST + "-a" + Segment.PENDING);
  }

  /// The parts of one that was too large are looked at, and not the one that they came from.
  @Test
  void whatWasSplitIsBoundedToo() throws IOException {
    UsageEvent event = new UsageEvent(FIRST, "ada", "net check", 0, "1.0");
    byte[] line = JournalLine.of(event).encode();
    byte[] lines = new byte[4_000 * line.length];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = line[i % line.length];
    }
    directory.append("17-a" + Segment.PENDING, lines);
    trim(lines.length / 5, 100_000, Duration.ofDays(9_000));
    long bytes = 0;
    long records = 0;
    for (Segment part : Segment.of(directory, directory.files(), Segment.PENDING)) {
      bytes += directory.size(part.stem() + Segment.PENDING);
      records += part.read().whole().size();
    }
    assertThat(bytes).isBetween(1L, 100_000L);
    assertThat(Bounds.dropped(directory)).isEqualTo(4_000 - records);
  }

  @Test
  void whatWasMergedIsBoundedToo() throws IOException {
    long sealed = Journal.nanos(clock.instant().minus(Duration.ofDays(2)));
    for (int i = 0; i < 40; i++) {
      UsageEvent event = new UsageEvent(sealed + i, "ada", "net check", 0, "1.0");
      byte[] line = JournalLine.of(event).asDelivered().encode();
      directory.append((sealed + i) + "-a" + Segment.SENT, line);
    }
    trim(1 << 18, 1 << 24, Duration.ofDays(1));
    assertThat(directory.files()).noneMatch(file -> file.endsWith(Segment.SENT));
  }
}
