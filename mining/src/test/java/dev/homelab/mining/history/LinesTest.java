package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static List<String> all(ReadableByteChannel channel) throws IOException {
    Lines lines = new Lines(channel);
    List<String> all = new ArrayList<>();
    while (lines.next()) {
      all.add(lines.text());
    }
    return all;
  }

  @Property
  void linesAreWhatTheFileHas(@ForAll List<@IntRange(max = 200_000) Integer> lengths)
      throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int length : lengths.subList(0, Math.min(12, lengths.size()))) {
      expected.add(("" + (char) ('a' + length % 26)).repeat(length));
      text.append(expected.getLast()).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);

    assertThat(all(Channels.newChannel(new ByteArrayInputStream(bytes)))).isEqualTo(expected);
  }

  /// A gigabyte without a line end, then a short line: with less memory than that.
  @Test
  void aLineOfAnyLengthIsPassedWithoutBeingHeld() throws IOException {
    Lines lines = new Lines(new Endless(1L << 30));

    assertThat(lines.next()).isTrue();
    assertThat(lines.text()).isEqualTo("ls");
    assertThat(lines.gap()).isTrue();
    assertThat(lines.tooLong()).isEqualTo(1);
    assertThat(lines.bytes()).hasSizeLessThan(2 << 20);
    assertThat(lines.torn()).isTrue();
    assertThat(lines.next()).isFalse();
  }

  @Test
  void theLongestLineIsOneMegabyte() throws IOException {
    for (int over : new int[] {0, 1, 300_000, 5_000_000}) {
      byte[] bytes = new byte[Skip.LONGEST + over + 4];
      Arrays.fill(bytes, (byte) 'x');
      bytes[0] = '\n';
      bytes[Skip.LONGEST + over + 1] = '\n';
      List<String> all = all(Channels.newChannel(new ByteArrayInputStream(bytes)));

      assertThat(all).hasSize(over == 0 ? 3 : 2).endsWith("xx");
    }
  }

  /// Bytes that end no line, and then a line.
  private static final class Endless implements ReadableByteChannel {
    private static final byte[] LAST = {'\n', 'l', 's'};
    private long left;
    private boolean ended;

    Endless(long left) {
      this.left = left;
    }

    @Override
    public int read(ByteBuffer into) {
      if (ended) {
        return -1;
      }
      int length = (int) Math.min(left, into.remaining());
      into.position(into.position() + length);
      left -= length;
      if (left == 0 && into.remaining() >= LAST.length) {
        into.put(LAST);
        ended = true;
        return length + LAST.length;
      }
      return length;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
