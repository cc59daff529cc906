package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SegmentTextTest {
  private static final List<JournalLine> LINES =
      List.of(line(1, "ada"), line(2, "o'neil é"), line(3, " "), line(4, "a%\nb"));

  private static JournalLine line(int exit, String user) {
    return JournalLine.of(new UsageEvent(1000 + exit, user, "net check", exit, "1.0"));
  }

  private static byte[] bytes(List<JournalLine> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lines.forEach(line -> out.writeBytes(line.encode()));
    return out.toByteArray();
  }

  @Test
  void aJournalCutAnywhereKeepsTheWholeLines() {
    byte[] all = bytes(LINES);
    int[] ends = new int[LINES.size()];
    // But for the newline.
    for (int i = 0, at = 0; i < ends.length; i++) {
      at += LINES.get(i).encode().length;
      ends[i] = at - 1;
    }
    for (int cut = 0; cut <= all.length; cut++) {
      int limit = cut;
      int whole = (int) Arrays.stream(ends).filter(end -> end <= limit).count();
      SegmentText text = SegmentText.parse(Arrays.copyOf(all, cut));
      assertThat(text.whole()).as("cut at %d", cut).isEqualTo(LINES.subList(0, whole));
      assertThat(text.damaged()).isEmpty();
      assertThat(text.setAside()).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void aTornLineCostsOnlyItself() {
    byte[] torn = LINES.get(1).encode();
    for (int cut = 0; cut < torn.length - 1; cut++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(LINES.get(0).encode());
      out.write(torn, 0, cut);
      out.writeBytes(LINES.get(2).encode());
      out.writeBytes(LINES.get(3).encode());
      SegmentText text = SegmentText.parse(out.toByteArray());
      assertThat(text.whole()).containsExactly(LINES.get(0), LINES.get(2), LINES.get(3));
      assertThat(text.setAside()).as("cut at %d", cut).hasSize(cut <= 1 ? 0 : 1);
    }
  }

  @Test
  void aLineWithoutItsLastNewlineIsWhole() {
    byte[] first = LINES.get(0).encode();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(first, 0, first.length - 1);
    assertThat(SegmentText.parse(out.toByteArray()).whole()).isEqualTo(LINES.subList(0, 1));
    out.writeBytes(LINES.get(1).encode());
    assertThat(SegmentText.parse(out.toByteArray()).whole()).isEqualTo(LINES.subList(0, 2));
  }

  @Property(tries = 1000)
  void randomBytesThrowNothingAndHideNothing(@ForAll byte[] before, @ForAll byte[] after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before);
    out.writeBytes(bytes(LINES));
    out.writeBytes(after);
    SegmentText text = SegmentText.parse(out.toByteArray());
    assertThat(text.whole()).isEqualTo(LINES);
    List<String> pieces = new ArrayList<>(pieces(before));
    pieces.addAll(pieces(after));
    assertThat(text.setAside()).isEqualTo(pieces);
  }

  private static List<String> pieces(byte[] bytes) {
    return Arrays.stream(new String(bytes, StandardCharsets.ISO_8859_1).split("\n"))
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  @Test
  void linesOfANewerFormatAreSetAsideWhole() {
    String newer = "2 {\"t\":17,\"verb\":\"net check\"} deadbeef";
    byte[] bytes = ("\n" + newer + "\n").getBytes(StandardCharsets.US_ASCII);
    SegmentText text = SegmentText.parse(bytes);
    assertThat(text.whole()).isEmpty();
    assertThat(text.setAside()).containsExactly(newer);
  }
}
