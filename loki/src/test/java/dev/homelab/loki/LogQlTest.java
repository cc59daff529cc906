package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.prometheus.GoString;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Utf8;
import java.time.Duration;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogQlTest {
  @Test
  void writesTheQueryOfTheWireContract() {
    LogQuery usage = LogQl.select("job", "homelab-usage");

    assertThat(usage.countOverTime(Duration.ofDays(30)).sumBy("verb"))
        .hasToString("sum by (verb) (count_over_time({job=\"homelab-usage\"}[30d]))");
    assertThat(usage.and("user", "ada").countOverTime(Duration.ofDays(30)).sumBy("verb"))
        .hasToString("sum by (verb) (count_over_time({job=\"homelab-usage\", user=\"ada\"}[30d]))");
  }

  @Test
  void aggregatesAndAddsFilters() {
    MetricQuery counts = LogQl.select("job", "x").countOverTime(Duration.ofHours(1));

    assertThat(counts.sumBy("verb", "user"))
        .hasToString("sum by (verb, user) (count_over_time({job=\"x\"}[1h]))");
    assertThat(counts.sumBy()).hasToString("sum(count_over_time({job=\"x\"}[1h]))");
    assertThat(LogQl.select("job", "x").notMatching("a\"b\\d").notMatching("c"))
        .hasToString("{job=\"x\"} !~ \"a\\\"b\\\\d\" !~ \"c\"");
  }

  @ParameterizedTest
  @CsvSource({
    "PT720H, 30d",
    "PT48H, 2d",
    "PT24H, 24h",
    "PT36H, 36h",
    "PT90M, 90m",
    "PT45S, 45s",
    "PT1.5S, 1500ms"
  })
  void writesDurationsInTheLargestWholeUnit(Duration duration, String written) {
    assertThat(LogQlDuration.of(duration)).isEqualTo(written);
  }

  @Test
  void refusesWhatLokiCantRead() {
    assertThatThrownBy(() -> LogQlDuration.of(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogQlDuration.of(Duration.ofNanos(1_000_001)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogQl.select("job=\"\"} or {a", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("letters, digits and _");
    assertThatThrownBy(() -> LogQl.select(Labels.none()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogQl.select("a", "x").countOverTime(Duration.ofHours(1)).sumBy("a)"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\'',
      value = {
        "plain ~ \"plain\"",
        "a\"b ~ \"a\\\"b\"",
        "back\\slash ~ \"back\\\\slash\"",
        "é😀 ~ \"é😀\"",
        "a}b|= ~ \"a}b|=\""
      })
  void quotesAsGoDoes(String value, String quoted) {
    assertThat(GoString.quote(value)).isEqualTo(quoted);
  }

  @Test
  void quotesWhatCantBePrintedAsGoDoes() {
    assertThat(GoString.quote("\u0007\b\f\n\r\t\u000b")).isEqualTo("\"\\a\\b\\f\\n\\r\\t\\v\"");
    assertThat(GoString.quote("\u001b[31m\u0000\u007f")).isEqualTo("\"\\x1b[31m\\x00\\x7f\"");
    assertThat(GoString.quote("\u0080\u00a0\u2028\ufeff"))
        .isEqualTo("\"\\u0080\\u00a0\\u2028\\ufeff\"");
    assertThat(GoString.quote(Character.toString(0xE0001))).isEqualTo("\"\\U000e0001\"");
    assertThat(GoString.quote("a\ud800b")).isEqualTo("\"a\ufffdb\"");
  }

  @Property
  void quotedTextReadsBackAsItWas(@ForAll String value) throws FakeRefusal {
    String quoted = GoString.quote(value);

    assertThat(GoStrings.end(quoted, 0)).isEqualTo(quoted.length());
    assertThat(GoStrings.unquote(quoted)).isEqualTo(Utf8.wellFormed(value));
  }

  @Property
  void aValueIsNeverQuery(@ForAll String value) throws FakeRefusal {
    String query = LogQl.select("job", "x").and("user", value).toString();

    FakeLogQl.Query parsed = FakeLogQl.parse(query);

    assertThat(parsed).isInstanceOf(FakeLogQl.Lines.class);
    FakeLogQl.Lines lines = (FakeLogQl.Lines) parsed;
    assertThat(lines.matchers()).hasSize(2);
    assertThat(lines.filters()).isEmpty();
    assertThat(lines.selects(Labels.of(Map.of("job", "x", "user", value)))).isTrue();
    assertThat(lines.selects(Labels.of(Map.of("job", "x", "user", value + "!")))).isFalse();
  }

  @Property
  void labelsAreASelectorOfThemselves(@ForAll String value) throws FakeRefusal {
    Labels labels = Labels.none().with("b", value).with("a", "x");

    FakeLogQl.Lines lines = (FakeLogQl.Lines) FakeLogQl.parse(labels.toString());

    assertThat(lines.selects(labels)).isTrue();
    assertThat(LogQl.select(labels)).hasToString(labels.toString());
  }
}
