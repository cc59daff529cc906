package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplittingTest {
  private static final int BLOCK = 1 << 16;

  private final StateDirectory directory;

  SplittingTest(@TempDir Path home) throws IOException {
    directory = new StateDirectory(home, "h", Host.uidOf(home));
    directory.ensure();
  }

  private boolean split(long segmentBytes, long largest) throws IOException {
    return new Splitting(directory, segmentBytes, largest).run(directory.files());
  }

  private void segment(String text) throws IOException {
    directory.append("17-a" + Segment.PENDING, text.getBytes(StandardCharsets.US_ASCII));
  }

  private List<byte[]> parts() throws IOException {
    List<byte[]> parts = new ArrayList<>();
    for (Segment part : Segment.of(directory, directory.files(), Segment.PENDING)) {
      parts.add(directory.read(part.stem() + Segment.PENDING));
    }
    return parts;
  }

  private static String text(List<byte[]> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(new String(part, StandardCharsets.US_ASCII)));
    return text.toString();
  }

  @Test
  void upToFourTimesTheSizeItIsLeftAsItIs() throws IOException {
    segment("x".repeat(4 * 100));
    assertThat(split(100, 1_000)).isFalse();
    assertThat(parts()).hasSize(1);
    segment("x");
    assertThat(split(100, 1_000)).isTrue();
    assertThat(directory.files()).doesNotContain("17-a" + Segment.PENDING);
  }

  @Test
  void whatIsFarTooLargeHoldsNoRecords() throws IOException {
    segment("x".repeat(1_001));
    assertThat(split(100, 1_000)).isFalse();
    assertThat(split(100, 1_001)).isTrue();
  }

  @Test
  void aPartEndsWithALineOnceItIsAsLargeAsASegment() throws IOException {
    String lines = ("a line of ours" + "\n").repeat(5 * BLOCK / 15);
    segment(lines);
    assertThat(split(BLOCK, 1L << 30)).isTrue();
    assertThat(parts())
        .hasSizeGreaterThan(4)
        .allSatisfy(part -> assertThat(part.length).isLessThanOrEqualTo(BLOCK))
        .allSatisfy(part -> assertThat(part).endsWith((byte) '\n'));
    assertThat(text(parts())).isEqualTo(lines);
    assertThat(directory.files())
        .as("nothing was tried")
        .noneMatch(name -> name.endsWith(Segment.PROGRESS));
  }

  @Test
  void whatHasNoLinesIsCutAnywhere() throws IOException {
    String text = "x".repeat(3 * BLOCK + 7);
    segment(text);
    assertThat(split(100, 1L << 30)).isTrue();
    assertThat(text(parts())).isEqualTo(text);
    assertThat(parts()).allSatisfy(part -> assertThat(part.length).isLessThanOrEqualTo(BLOCK));
  }
}
