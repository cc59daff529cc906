package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.loki.FakeLoki;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Labels;
import dev.homelab.telemetry.Sink.Entry;
import dev.homelab.telemetry.Stream;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Which records a Loki has already, asked for those in doubt.
class LokiSinkLookUpTest {
  private static final Stream STREAM = new Stream("ada", "net check");
  private static final Labels LABELS = Labels.of(STREAM.labels());

  private final FakeLoki loki = FakeLoki.start();
  private final long time = Instant.now().getEpochSecond() * 1_000_000_000L;

  @AfterEach
  void stop() {
    loki.close();
  }

  @Test
  void findsRecordsOverSeveralPages() throws Exception {
    loki.push(LABELS, lines(0, 11_000, 1));

    assertThat(sink().stored(STREAM, List.of(record(0), record(10_999), record(11_000))))
        .containsExactlyInAnyOrder(record(0), record(10_999));
  }

  /// Another stream, with all labels of this one, may fill the nanosecond.
  @Test
  void findsARecordInAFullNanosecond() throws Exception {
    loki.push(LABELS.with("aside", "a"), lines(0, 4000, 0));
    loki.push(LABELS, lines(4999, 5001, 0));
    loki.push(LABELS.with("aside", "z"), lines(0, 4000, 0));

    assertThat(sink().stored(STREAM, List.of(record(5000, 0), record(5001, 0))))
        .containsExactly(record(5000, 0));
  }

  /// A wrong "no" would have a record counted twice.
  @Test
  void failsWhereItCanNotTell() {
    loki.push(LABELS, lines(0, 5002, 0));

    assertThatThrownBy(() -> sink().stored(STREAM, List.of(record(5001, 0))))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("lines or more of one stream at ");
  }

  private Entry record(int number) {
    return record(number, 1);
  }

  private Entry record(int number, int step) {
    return new Entry(time + (long) number * step, "exit=" + number + " ver=1");
  }

  private List<dev.homelab.loki.Entry> lines(int from, int to, int step) {
    return IntStream.range(from, to)
        .mapToObj(i -> record(i, step))
        .map(entry -> new dev.homelab.loki.Entry(entry.timeNanos(), entry.line()))
        .toList();
  }

  private LokiSink sink() {
    return new LokiSink(loki.client());
  }
}
