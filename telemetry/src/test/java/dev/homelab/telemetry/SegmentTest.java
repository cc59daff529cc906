package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentTest {
  private static final Stream STREAM = new Stream("ada", "net check");

  private final StateDirectory directory;
  private final Segment segment;

  SegmentTest(@TempDir Path home) throws IOException {
    directory = new StateDirectory(home, "h", Host.uidOf(home));
    directory.ensure();
    segment = new Segment(directory, "17-a");
  }

  private static JournalLine line(int exit) {
    return JournalLine.of(new UsageEvent(5, STREAM.user(), STREAM.verb(), exit, "1.0"));
  }

  @Test
  void tellsWhenItWasSealed() {
    assertThat(segment.sealedNanos()).isEqualTo(17);
    assertThat(new Segment(directory, "by-hand").sealedNanos()).isEqualTo(Long.MAX_VALUE);
    assertThat(new Segment(directory, "17").sealedNanos()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void isPendingAndSetAsideByItsFiles() throws IOException {
    assertThat(segment.isPending()).isFalse();
    assertThat(segment.isSetAside()).isFalse();
    segment.create(List.of(line(0)));
    assertThat(segment.isPending()).isTrue();
    assertThat(segment.isSetAside()).isFalse();
    segment.setAside(List.of("torn"));
    assertThat(segment.isSetAside()).isTrue();
  }

  @Test
  void keepsWhatIsSetAsideAndReplacesIt() throws IOException {
    segment.create(List.of(line(0)));
    segment.setAside(List.of());
    assertThat(segment.isSetAside()).isFalse();
    segment.setAside(List.of("one", "two \u00ff"));
    assertThat(segment.readAside()).containsExactly("one", "two \u00ff");
    segment.replaceAside(List.of("two"));
    assertThat(segment.readAside()).containsExactly("two");
  }

  @Test
  void whatIsGoneIsNotMadeAnew() {
    assertThatThrownBy(() -> segment.rewrite(List.of(line(0)), List.of()))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> segment.setAside(List.of("torn")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(segment.isSetAside()).isFalse();
  }

  @Test
  void countsWhatWouldBeLost() throws IOException {
    segment.create(List.of(line(0), line(1).asDelivered(), line(2)));
    segment.setAside(List.of("one", "two", "three"));
    assertThat(segment.undelivered(Segment.PENDING)).isEqualTo(2);
    assertThat(segment.undelivered(Segment.ASIDE)).isEqualTo(3);
    assertThat(segment.undelivered(Segment.SENT)).isZero();
    segment.progress().mark(STREAM, new Progress.Mark.Done());
    assertThat(segment.undelivered(Segment.PENDING)).isZero();
  }

  @Test
  void keepsDamagedPiecesAsTheyAre() throws IOException {
    segment.create(List.of());
    segment.rewrite(List.of(line(3)), List.of("torn \u0001", "foreign"));
    assertThat(segment.read().whole()).containsExactly(line(3));
    assertThat(segment.read().setAside()).containsExactly("torn \u0001", "foreign");
  }

  @Test
  void itsProgressGoesWithItAndNotWithItsOtherFiles() throws IOException {
    segment.create(List.of(line(0)));
    segment.setAside(List.of("torn"));
    segment.progress().mark(STREAM, new Progress.Mark.Tried(7));
    segment.delete(Segment.ASIDE);
    assertThat(directory.files()).contains("17-a.progress", "17-a.segment");
    segment.delete(Segment.PENDING);
    assertThat(directory.files()).noneMatch(name -> name.startsWith("17-a"));
  }

  @Test
  void onceDeliveredItIsHistory() throws IOException {
    segment.create(List.of(line(0)));
    segment.progress().mark(STREAM, new Progress.Mark.Done());
    segment.delivered();
    assertThat(directory.files()).contains("17-a.sent").noneMatch(Segment::isUndelivered);
  }
}
