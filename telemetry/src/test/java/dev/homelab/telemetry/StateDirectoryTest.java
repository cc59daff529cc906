package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StateDirectoryTest {
  private final Path home;
  private final Path state;
  private final Host host;

  StateDirectoryTest(@TempDir Path home) {
    this.home = home;
    this.state = home.resolve("state");
    this.host = new Host(home, "state", new TestClock());
  }

  private ThrowingCallable recording() {
    return () -> host.record(1);
  }

  private static String modeOf(Path file) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
  }

  private static void chmod(Path file, String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  @Test
  void makesWhatIsMissingForItsOwnerAlone() throws IOException {
    Path parent = home.resolve("deep/er/still");
    StateDirectory made = new StateDirectory(parent, "state", Host.uidOf(home));
    Journal journal =
        new Journal(made, new Limits(1, 1 << 20, Limits.DEFAULT.maxAge()), host.clock);
    assertThat(journal.append(host.event(1), Permission.always())).isTrue();
    new Schedule(made, Host.INTERVAL, host.clock).take();
    made.replace("state", new byte[1], true);
    for (Path directory : new Path[] {home.resolve("deep"), parent, parent.resolve("state")}) {
      assertThat(modeOf(directory)).isEqualTo("rwx------");
    }
    assertThat(made.files()).hasSizeGreaterThanOrEqualTo(4);
    for (String file : made.files()) {
      assertThat(modeOf(made.file(file))).as(file).isEqualTo("rw-------");
    }
  }

  @Test
  void aBaseThatIsGoneIsNotMadeAgain() throws IOException {
    Path base = Files.createDirectory(home.resolve("base"));
    StateDirectory made =
        new StateDirectory(base, base.resolve("local/homelab"), "h", Host.uidOf(home));
    made.ensure();
    assertThat(made.path()).isEmptyDirectory();
    Files.delete(made.path());
    made.ensure();
    assertThat(made.path()).isEmptyDirectory();

    for (String gone : List.of("local/homelab/h", "local/homelab", "local", "")) {
      Files.delete(base.resolve(gone));
    }
    assertThatThrownBy(made::ensure).isInstanceOf(NoSuchFileException.class);
    assertThat(base).doesNotExist();
  }

  @Test
  void aFileInItsPlaceIsRefusedAndKept() throws IOException {
    Files.writeString(state, "mine");
    assertThatThrownBy(recording()).isInstanceOf(NotDirectoryException.class);
    assertThat(state).hasContent("mine");
  }

  @Test
  void aDanglingLinkIsRefusedAndNotFollowed() throws IOException {
    Files.createSymbolicLink(state, home.resolve("nowhere"));
    assertThatThrownBy(recording()).isInstanceOf(NotDirectoryException.class);
    assertThat(home.resolve("nowhere")).doesNotExist();
  }

  @Test
  void aLinkToADirectoryIsRefusedAndNotFollowed() throws IOException {
    Path other = Files.createDirectory(home.resolve("other"));
    Files.createSymbolicLink(state, other);
    assertThatThrownBy(recording()).isInstanceOf(NotDirectoryException.class);
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void aParentThatIsALinkIsNotWrittenThrough() throws IOException {
    Path other = Files.createDirectory(home.resolve("other"));
    Path parent = Files.createSymbolicLink(home.resolve("parent"), other);
    Host planted = new Host(parent, "state", new TestClock());
    assertThatThrownBy(() -> planted.record(1)).isInstanceOf(IOException.class);
    assertThat(other).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxrwx---", "rwx----w-", "rwxrwxrwx"})
  void aDirectoryThatOthersMayWriteToIsRefused(String mode) throws IOException {
    Files.createDirectory(state);
    chmod(state, mode);
    assertThatThrownBy(recording()).hasMessageContaining("others may write");
    assertThat(state).isEmptyDirectory();
    chmod(state, "rwxr-xr-x");
    host.record(1);
  }

  @Test
  void aParentThatOthersMayWriteToIsRefused() throws IOException {
    chmod(home, "rwxrwxrwx");
    assertThatThrownBy(recording()).hasMessageContaining("others may write");
    assertThat(state).doesNotExist();
  }

  @Test
  void whatOthersMayWriteToByNowIsNeitherReadNorWritten() throws IOException {
    host.record(1);
    for (Path opened : List.of(home, state)) {
      chmod(opened, "rwxrwxrwx");
      assertThatThrownBy(recording()).hasMessageContaining("others may write");
      assertThatThrownBy(host.journal::contents).hasMessageContaining("others may write");
      chmod(opened, "rwx------");
    }
    assertThat(host.journal.contents().events()).hasSize(1);
  }

  @Test
  void aParentThatOthersMayWriteToIsToldBeforeARecordIsMade() throws IOException {
    chmod(home, "rwxrwxrwx");
    assertThatThrownBy(host.journal::check).hasMessageContaining("others may write");
  }

  @Test
  void theFolderIsForcedToTheDiskWithWhatIsDurable() throws IOException {
    List<String> forced = new ArrayList<>();
    StateDirectory watched =
        new StateDirectory(home, "state", Host.uidOf(home)) {
          @Override
          void force() throws IOException {
            super.force();
            forced.add("folder");
            throw new IOException("no such thing for folders");
          }
        };
    watched.ensure();
    watched.replace("one", new byte[1], false);
    assertThat(forced).isEmpty();
    assertThatThrownBy(() -> watched.replace("one", new byte[1], true))
        .hasMessageContaining("no such thing");
    assertThatCode(watched::forceNames).doesNotThrowAnyException();
    assertThat(forced).hasSize(2);
  }

  @Test
  void aFolderThatIsGoneCanNotBeForced() {
    assertThatThrownBy(host.directory::force).isInstanceOf(NoSuchFileException.class);
  }

  /// What is gone is no failure to whoever reads; what can't be read is one.
  @Test
  void whatGoesBetweenALookAndItsOpeningIsMissing() throws IOException {
    assertThatThrownBy(() -> StateDirectory.opened(home.resolve("gone")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> StateDirectory.opened(home)).isInstanceOf(FileNotFoundException.class);
  }

  @Test
  void whatOthersMayWriteToIsNotListed() throws IOException {
    host.directory.ensure();
    host.directory.append("mine", new byte[1]);
    host.directory.append("open", new byte[1]);
    chmod(host.directory.file("open"), "rw-rw-rw-");
    Files.createDirectory(host.directory.file("folder"));
    assertThat(host.directory.files()).containsExactly("mine");
    assertThatThrownBy(() -> host.directory.read("open")).hasMessageContaining("others may write");
    assertThatThrownBy(() -> host.directory.append("open", new byte[1]))
        .hasMessageContaining("others may write");
    Ownership owner = new Ownership(Host.uidOf(home));
    assertThat(owner.holds(host.directory.file("mine"))).isTrue();
    assertThat(owner.holds(host.directory.file("gone"))).isFalse();
  }

  @Test
  void whatIsMissingWasMadeAtNoTime() throws IOException {
    host.directory.ensure();
    assertThat(host.directory.madeMillis("missing")).isEqualTo(Long.MAX_VALUE);
    assertThat(host.directory.writtenMillis("missing")).isZero();
    host.directory.append("there", new byte[1]);
    Files.setLastModifiedTime(host.directory.file("there"), FileTime.fromMillis(7_000));
    assertThat(host.directory.writtenMillis("there")).isEqualTo(7_000);
  }

  @Test
  void anotherUsersDirectoryIsRefused() throws IOException {
    Files.createDirectory(state);
    StateDirectory foreign = new StateDirectory(home, "state", Host.uidOf(home) + 1);
    assertThatThrownBy(foreign::ensure).hasMessageContaining("another user");
  }

  @Test
  void aDirectoryGivenAwayIsRefused() throws IOException {
    assumeTrue(Host.uidOf(home) == 0, "not root");
    Files.createDirectory(state);
    Files.setAttribute(state, "unix:uid", 4711);
    assertThatThrownBy(recording()).hasMessageContaining("another user");
    assertThat(state).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {Journal.ACTIVE, Journal.LOCK, "next"})
  void aPipeInAFilesPlaceMakesNothingHang(String name) throws Exception {
    Files.createDirectory(state);
    Process mkfifo = new ProcessBuilder("mkfifo", state.resolve(name).toString()).start();
    assertThat(mkfifo.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(mkfifo.exitValue()).isZero();
    switch (name) {
      case "next" ->
          assertThatThrownBy(host.schedule::take).hasMessageContaining("not a regular file");
      case Journal.LOCK -> {
        host.record(1);
        assertThat(host.journal.contents().events()).hasSize(1);
        assertThatThrownBy(host.journal::check).hasMessageContaining("not a regular file");
      }
      default -> {
        assertThatThrownBy(recording()).hasMessageContaining("not a regular file");
        assertThatThrownBy(host.journal::check).hasMessageContaining("not a regular file");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Journal.ACTIVE, Journal.LOCK, "next"})
  void aLinkInAFilesPlaceIsNotFollowed(String name) throws IOException {
    Files.createDirectory(state);
    Path target = Files.writeString(home.resolve("target"), "mine");
    var before = Files.getLastModifiedTime(target);
    Files.createSymbolicLink(state.resolve(name), target);
    if (name.equals("next")) {
      assertThatThrownBy(host.schedule::take).isInstanceOf(IOException.class);
    } else {
      assertThatThrownBy(recording()).isInstanceOf(IOException.class);
    }
    assertThat(target).hasContent("mine");
    assertThat(Files.getLastModifiedTime(target)).isEqualTo(before);
  }

  @Test
  void aPipeWithTheNameOfASegmentIsInNobodysWay() throws Exception {
    host.record(1);
    Process mkfifo =
        new ProcessBuilder("mkfifo", state.resolve("1-1" + Segment.PENDING).toString()).start();
    assertThat(mkfifo.waitFor(30, TimeUnit.SECONDS)).isTrue();
    StrictSink sink = new StrictSink(host.clock);
    assertThat(host.ship(sink).trouble()).isEmpty();
    assertThat(host.journal.contents().events()).hasSize(1);
    assertThat(sink.lines()).hasSize(1);
  }

  @Test
  void aReplacementThatFailsLeavesNothingBehind() throws IOException {
    host.directory.ensure();
    Files.createDirectories(state.resolve("file/full"));
    StateDirectory directory = new StateDirectory(home, "state", Host.uidOf(home));
    assertThatThrownBy(() -> directory.replace("file", new byte[3], false))
        .isInstanceOf(IOException.class);
    assertThat(directory.files()).isEmpty();
  }

  @Test
  void readsNothingThatIsMissing() throws IOException {
    assertThat(host.journal.contents()).isEqualTo(Contents.EMPTY);
    assertThat(host.journal.dropped()).isZero();
    host.journal.clearAll();
    assertThat(host.ship(new StrictSink(host.clock)).trouble()).isEmpty();
    assertThat(state).doesNotExist();
  }

  /// As a home that is deleted while a flush starts or somebody reads.
  @Test
  void whatGoesAwayMeanwhileIsNotMadeAgain() throws IOException {
    Path parent = home.resolve("homelab");
    StateDirectory vanishing =
        new StateDirectory(parent, "state", Host.uidOf(home)) {
          @Override
          public boolean isThere() throws IOException {
            Files.deleteIfExists(path());
            Files.deleteIfExists(parent);
            return super.isThere();
          }
        };
    Journal journal = new Journal(vanishing, Limits.DEFAULT, host.clock);
    Schedule schedule = new Schedule(vanishing, Host.INTERVAL, host.clock);
    Shipper shipper =
        new Shipper(
            journal,
            new StrictSink(new TestClock()),
            Permission.always(),
            schedule,
            host.clock,
            new Random(1));
    List<ThrowingCallable> users =
        List.of(
            () -> assertThat(shipper.ship(Shipper.Start.BY_ITSELF, () -> true).trouble()).isEmpty(),
            () -> assertThat(journal.contents().pending()).isZero(),
            () -> journal.contents(event -> {}),
            () -> journal.preview(batch -> {}),
            journal::check,
            () -> journal.clearPending(1),
            journal::clearAll);
    for (ThrowingCallable user : users) {
      vanishing.ensure();
      assertThatCode(user).doesNotThrowAnyException();
      assertThat(parent).doesNotExist();
    }
  }
}
