package dev.homelab.mining.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// The small parts that the readers share.
class PartsTest {
  @Property
  void needlesAreFoundWhereTheyAre(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 60) String text) {
    Needles needles = new Needles("abc", "bcab", "ccc");
    byte[] bytes = ("x" + text + "abc").getBytes(StandardCharsets.US_ASCII);

    assertThat(needles.in(bytes, 1, bytes.length - 3))
        .isEqualTo(text.contains("abc") || text.contains("bcab") || text.contains("ccc"));
  }

  @Property
  void lineEndsAreFoundWhereTheyAre(
      @ForAll @CharRange(from = '\t', to = '\u000b') @StringLength(max = 40) String text,
      @ForAll @IntRange(max = 10) int from) {
    byte[] bytes = ("0123456789" + text).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Bytes.lineEnd(bytes, from, bytes.length))
        .isEqualTo(("0123456789" + text).indexOf('\n', from));
  }

  @Property
  void eachIsMetForTheFirstTimeOnce(@ForAll List<@StringLength(max = 3) String> ids) {
    Seen seen = new Seen();
    List<String> met = new ArrayList<>();
    for (String id : ids) {
      assertThat(seen.first(id)).isEqualTo(!met.contains(id));
      met.add(id);
    }
  }

  @Test
  void aHundredThousandAreRemembered() {
    Seen seen = new Seen();
    for (int i = 0; i < 100_000; i++) {
      assertThat(seen.first("toolu_" + i)).isTrue();
    }
    for (int i = 0; i < 100_000; i++) {
      assertThat(seen.first("toolu_" + i)).isFalse();
    }
  }

  @Test
  void timesAreOrderedAndWhatHasNoneStaysBehindTheOneBefore() {
    Found found = new Found();
    TimeOrder order = new TimeOrder(found);
    long[] seconds = {5, 0, 2, 2, 9};
    for (int i = 0; i < seconds.length; i++) {
      Instant at = seconds[i] == 0 ? null : Instant.ofEpochSecond(seconds[i]);
      order.typed(Draft.person("c" + i, at));
    }
    order.end();

    assertThat(found.lines()).containsExactly("c2", "c3", "c0", "c1", "c4");
  }

  @Test
  void theWindowOfTimesIsBounded() {
    Found found = new Found();
    TimeOrder order = new TimeOrder(found);
    for (int i = 0; i < 20_000; i++) {
      order.typed(Draft.person("x", Instant.ofEpochSecond(i)));
    }
    assertThat(found.commands).hasSizeGreaterThan(3_000);

    order.typed(Draft.person("y".repeat(5 << 20), Instant.ofEpochSecond(30_000)));
    assertThat(found.commands).hasSizeGreaterThanOrEqualTo(20_000);
  }

  @Test
  void whatIsNoTimeIsNone() {
    assertThat(Stamps.seconds("17x", 0, 3)).isNull();
    assertThat(Stamps.seconds("999999999999", 0, 12)).isNull();
    assertThat(Stamps.iso("2026-13-01T00:00:00Z")).isNull();
    assertThat(Stamps.iso("2026-09-21T16:13:20.9+02:00")).isEqualTo("2026-09-21T14:13:20Z");
    assertThat(Stamps.units(Long.MIN_VALUE, 1)).isNull();
    assertThat(Stamps.units(1_790_000_000_999L, 1_000)).isEqualTo("2026-09-21T14:13:20Z");
  }
}
