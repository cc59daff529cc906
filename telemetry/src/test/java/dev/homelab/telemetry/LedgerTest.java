package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Stream CHECK = new Stream("ada", "net check");
  private static final Stream QUERY = new Stream("ada", "logs query");

  private final Segment segment;

  LedgerTest(@TempDir Path home) throws IOException {
    StateDirectory directory = new StateDirectory(home, "h", Host.uidOf(home));
    directory.ensure();
    segment = new Segment(directory, "17-a");
  }

  private static JournalLine line(Stream stream, long time, int exit) {
    return JournalLine.of(new UsageEvent(time, stream.user(), stream.verb(), exit, "1.0"));
  }

  /// Each flush has to send the same entries: the order of the times, and in it that of the file.
  @Test
  void recordsOfOneTimeMoveOnInOrder() throws IOException {
    segment.create(List.of(line(CHECK, 6, 0), line(CHECK, 5, 1), line(CHECK, 5, 2)));
    assertThat(new Ledger(segment).batches())
        .containsExactly(
            new Batch(
                CHECK,
                List.of(
                    new Sink.Entry(5, "exit=1 ver=1.0"),
                    new Sink.Entry(6, "exit=2 ver=1.0"),
                    new Sink.Entry(7, "exit=0 ver=1.0"))));
  }

  @Test
  void aStreamThatIsDoneIsSentNoMore() throws IOException {
    segment.create(List.of(line(CHECK, 5, 0), line(QUERY, 5, 1)));
    assertThat(new Ledger(segment).streams()).containsExactly(CHECK, QUERY);
    segment.progress().mark(CHECK, new Progress.Mark.Done());
    Ledger ledger = new Ledger(segment);
    assertThat(ledger.streams()).containsExactly(QUERY);
    assertThat(ledger.batches()).extracting(Batch::stream).containsExactly(QUERY);
  }

  @Test
  void aStreamOfWhichNothingIsOpenHasNoBatch() throws IOException {
    segment.create(List.of(line(CHECK, 5, 0).asDelivered()));
    assertThat(new Ledger(segment).batches()).isEmpty();
  }

  @Test
  void whatIsDamagedIsKeptOnceTheRestIsDelivered() throws IOException {
    segment.create(List.of());
    segment.rewrite(List.of(line(CHECK, 5, 0)), List.of("torn"));
    new Ledger(segment).finish();
    assertThat(segment.readAside()).containsExactly("torn");
    assertThat(segment.isPending()).isFalse();
  }

  @Test
  void whatIsGoneIsWrittenNoMore() throws IOException {
    segment.create(List.of(line(CHECK, 5, 0)));
    Ledger ledger = new Ledger(segment);
    segment.delete(Segment.PENDING);
    assertThatThrownBy(() -> ledger.write(ledger.state(CHECK)))
        .isInstanceOf(NoSuchFileException.class);
  }
}
