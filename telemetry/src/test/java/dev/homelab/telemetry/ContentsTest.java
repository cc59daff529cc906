package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is counted of each kind of file.
class ContentsTest {
  private static final Stream STREAM = new Stream("ada", "net check");

  private final Path home;
  private final StateDirectory directory;

  ContentsTest(@TempDir Path home) throws IOException {
    this.home = home;
    this.directory = new StateDirectory(home, "h", Host.uidOf(home));
    directory.ensure();
  }

  private static JournalLine line(int exit) {
    return JournalLine.of(new UsageEvent(exit, STREAM.user(), STREAM.verb(), exit, "1.0"));
  }

  private static byte[] whole(int... exits) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int exit : exits) {
      text.writeBytes(line(exit).encode());
    }
    return text.toByteArray();
  }

  private void append(String file, int... exits) throws IOException {
    directory.append(file, whole(exits));
  }

  private void append(String file, String text) throws IOException {
    directory.append(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private Contents contents() throws IOException {
    Contents contents = Contents.read(directory);
    assertThat(contents.files()).isLessThanOrEqualTo(directory.files().size());
    return contents;
  }

  private static List<Integer> exits(Contents contents) {
    return contents.events().stream().map(UsageEvent::exit).sorted().toList();
  }

  private void assertCounts(long pending, long setAside, Integer... exits) throws IOException {
    Contents contents = contents();
    assertThat(contents.pending()).as("pending").isEqualTo(pending);
    assertThat(contents.setAside()).as("set aside").isEqualTo(setAside);
    assertThat(exits(contents)).containsExactly(exits);
  }

  /// A writer may be at it: what it has written so far is no damage.
  @Test
  void theTailOfWhatIsWrittenIsNoDamage() throws IOException {
    append(Journal.ACTIVE, 1);
    append(Journal.ACTIVE, "\ntorn\nforeign\n");
    append(Journal.ACTIVE, 2);
    append(Journal.ACTIVE, "half");
    assertCounts(2, 2, 1, 2);
  }

  @Test
  void theTailOfWhatIsSealedIsDamage() throws IOException {
    append("1-a" + Segment.PENDING, 1);
    append("1-a" + Segment.PENDING, "torn\nhalf");
    assertCounts(1, 2, 1);
    append("1-b" + Segment.PENDING, 2);
    assertCounts(2, 2, 1, 2);
  }

  /// It is in the file of its own by then.
  @Test
  void damageIsCountedOnce() throws IOException {
    append("1-a" + Segment.PENDING, 1);
    append("1-a" + Segment.PENDING, "torn\nhalf");
    append("1-a" + Segment.ASIDE, "torn\nhalf\nrefused\n");
    assertCounts(1, 3, 1);
  }

  @Test
  void whatIsSentIsHistory() throws IOException {
    append("1-a" + Segment.SENT, 1, 2);
    append("1-a" + Segment.SENT, "torn\n");
    assertCounts(0, 0, 1, 2);
  }

  @Test
  void whatTheSinkHasOfASegmentIsNotPending() throws IOException {
    append("1-a" + Segment.PENDING, 1, 2);
    new Segment(directory, "1-a").progress().mark(STREAM, new Progress.Mark.Done());
    assertCounts(0, 0, 1, 2);
  }

  /// The listing may show a segment under both its names.
  @Test
  void whatIsDeliveredMeanwhileIsCountedOnce() throws IOException {
    append("1-a" + Segment.PENDING, 1);
    StateDirectory watched =
        new StateDirectory(home, "h", Host.uidOf(home)) {
          @Override
          public byte[] read(String name) throws IOException {
            if (name.endsWith(Segment.PENDING)) {
              new Segment(directory, "1-a").delivered();
            }
            return super.read(name);
          }
        };
    Contents contents = Contents.read(watched);
    assertThat(contents.pending()).isZero();
    assertThat(exits(contents)).containsExactly(1);
    assertThat(contents.files()).isEqualTo(1);
  }

  /// Until the merged text counts, its sources do.
  @Test
  void ofAMergingOneSideCounts() throws IOException {
    append("1-a" + Merging.MERGED, 1);
    append("2-b" + Merging.MERGED, 2);
    append("2-bm" + Merging.MERGE, 1, 2);
    assertCounts(0, 0, 1, 2);
    directory.rename(directory.file("2-bm" + Merging.MERGE), directory.file("2-bm" + Segment.SENT));
    assertCounts(0, 0, 1, 2);
    assertThat(contents().files()).isEqualTo(1);
  }

  @Test
  void countsTheFilesThatHoldSomething() throws IOException {
    append(Journal.ACTIVE, 1);
    append("1-a" + Segment.PENDING, 2);
    append("1-a" + Segment.ASIDE, "torn\n");
    append("2-b" + Segment.SENT, 3);
    long bytes = 3L * whole(1).length + 5;
    append("1-a" + Segment.PROGRESS, "something\n");
    append(Journal.LOCK, "");
    append("state", "sent=1\n");
    Contents contents = contents();
    assertThat(contents.files()).isEqualTo(4);
    assertThat(contents.bytes()).isEqualTo(bytes);
  }
}
