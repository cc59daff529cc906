package dev.homelab.cli.settings;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedFileTest {
  private static final int SOMEBODY = 4711;

  @TempDir private Path temporary;
  private Path folder;
  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    folder = Files.createDirectories(temporary.toRealPath().resolve("a/b"));
    file = Files.writeString(folder.resolve("file"), "content");
  }

  private static String read(Path path) throws IOException {
    return new String(TrustedFile.at(path, Account.current()).read(), StandardCharsets.UTF_8);
  }

  private static void assertRefused(Path path, String message) {
    assertThatThrownBy(() -> read(path)).isInstanceOf(Distrust.class).hasMessage(message);
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static void giveAway(Path path) throws IOException {
    assumeTrue(Account.current().uid() == Account.ROOT, "only root gives files away");
    Files.setAttribute(path, "unix:uid", SOMEBODY);
  }

  @Test
  void onesOwnFileIsRead() throws IOException {
    assertThat(read(file)).isEqualTo("content");
    assertThat(read(folder.resolve("../b/./file"))).isEqualTo("content");
  }

  /// Files of root are believed by everybody.
  @Test
  void theSystemsFilesAreRead() throws IOException {
    Account somebody = new Account("somebody", SOMEBODY);
    assertThat(TrustedFile.at(Path.of("/etc/passwd"), somebody).read()).isNotEmpty();
  }

  @Test
  void othersMayNotWriteToIt() throws IOException {
    permit(file, "rw-rw-rw-");
    assertRefused(
        file, "is not believed: others may write to it (chmod go-w " + file + " mends that)");
  }

  @ParameterizedTest
  @CsvSource({"rwxrwxrwx", "rwx-w----"})
  void othersMayNotWriteToAFolderOnItsWay(String permissions) throws IOException {
    Path above = temporary.toRealPath().resolve("a");
    permit(above, permissions);
    if (permissions.contains("-w-")) {
      assumeTrue(Account.current().uid() == Account.ROOT, "only root gives files away");
      Files.setAttribute(above, "unix:gid", SOMEBODY);
    }
    assertRefused(
        file,
        "is not believed: others may write to " + above + " (chmod go-w " + above + " mends that)");
  }

  @Test
  void itBelongsToOneself() throws IOException {
    giveAway(file);
    assertRefused(
        file,
        "is not believed: it belongs to another user (chown "
            + Account.current().name()
            + " "
            + file
            + " mends that)");
  }

  @Test
  void soDoesEveryFolderOnItsWay() throws IOException {
    giveAway(folder);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(Distrust.class)
        .hasMessageStartingWith("is not believed: " + folder + " belongs to another user");
  }

  /// In a sticky folder an entry is replaced by its owner alone.
  @Test
  void aStickyFolderIsNoFault() throws IOException {
    Files.setAttribute(folder, "unix:mode", 01777);
    assertThat(read(file)).isEqualTo("content");
    giveAway(file);
    assertThatThrownBy(() -> read(file)).isInstanceOf(Distrust.class);
  }

  @Test
  void aFileIsNotTakenForAStickyFolder() throws IOException {
    Files.setAttribute(file, "unix:mode", 0101666);
    assertThatThrownBy(() -> read(file)).isInstanceOf(Distrust.class);
  }

  @Test
  void aGroupOfOnesOwnIsNoFault() throws IOException {
    assumeTrue(
        new Groups(Account.current()).isOwn(Files.getAttribute(file, "unix:gid")),
        "the group has other members");
    permit(file, "rw-rw----");
    permit(folder, "rwxrwx---");
    assertThat(read(file)).isEqualTo("content");
    assumeTrue(Account.current().uid() == Account.ROOT, "only root gives files away");
    Files.setAttribute(file, "unix:gid", SOMEBODY);
    assertThatThrownBy(() -> read(file)).isInstanceOf(Distrust.class);
  }

  @Test
  void linksAreFollowedAndTheirTargetsWaysLookedAt() throws IOException {
    Path target = Files.createDirectories(temporary.toRealPath().resolve("c/d"));
    Files.writeString(target.resolve("real"), "linked");
    Files.createSymbolicLink(folder.resolve("absolute"), target.resolve("real"));
    Files.createSymbolicLink(folder.resolve("relative"), Path.of("../../c/d/real"));
    Files.createSymbolicLink(folder.resolve("way"), target);
    assertThat(read(folder.resolve("absolute"))).isEqualTo("linked");
    assertThat(read(folder.resolve("relative"))).isEqualTo("linked");
    assertThat(read(folder.resolve("way/real"))).isEqualTo("linked");

    permit(target.resolve(".."), "rwxrwxrwx");
    for (String name : new String[] {"absolute", "relative", "way/real"}) {
      assertThatThrownBy(() -> read(folder.resolve(name)))
          .as(name)
          .isInstanceOf(Distrust.class)
          .hasMessageContaining(temporary.toRealPath().resolve("c").toString());
    }
  }

  @Test
  void aLinkOfSomebodyElseIsNotFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assumeTrue(Account.current().uid() == Account.ROOT, "only root gives files away");
    Files.setAttribute(link, "unix:uid", SOMEBODY, java.nio.file.LinkOption.NOFOLLOW_LINKS);
    assertThatThrownBy(() -> read(link)).isInstanceOf(Distrust.class);
  }

  @Test
  void linksInACircleEnd() throws IOException {
    Files.createSymbolicLink(folder.resolve("x"), Path.of("y"));
    Files.createSymbolicLink(folder.resolve("y"), Path.of("x"));
    assertThatThrownBy(() -> read(folder.resolve("x"))).isInstanceOf(FileSystemException.class);
  }

  @Test
  void aMissingFileIsMissing() {
    assertThatThrownBy(() -> read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void foldersDevicesAndPipesAreNotOpened() throws IOException, InterruptedException {
    assertRefused(folder, "is a folder: expected a regular file");
    assertRefused(folder.resolve(".."), "is a folder: expected a regular file");
    assertRefused(Path.of("/"), "is a folder: expected a regular file");
    String notRegular = "is a device or a pipe: expected a regular file";
    assertRefused(Path.of("/dev/zero"), notRegular);
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertRefused(pipe, notRegular);
  }

  @Test
  void aFileOfOneMebibyteIsTheLargest() throws IOException {
    Files.write(file, new byte[TrustedFile.LIMIT]);
    assertThat(read(file)).hasSize(TrustedFile.LIMIT);
    Files.write(file, new byte[TrustedFile.LIMIT + 1]);
    assertRefused(file, "is larger than 1 MiB");
  }

  /// Some files of the kernel are larger than they say.
  @Test
  void aFileThatGrowsIsNotReadBeyondThat() throws IOException {
    TrustedFile looked = TrustedFile.at(file, Account.current());
    Files.write(file, new byte[TrustedFile.LIMIT + 1]);
    assertThatThrownBy(looked::read).isInstanceOf(Distrust.class);
  }

  private TrustedFile at(Path path) throws IOException {
    return TrustedFile.at(path, Account.current());
  }

  /// All that read it could read a secret in it.
  @Test
  void isOpenToAllWhereNoFolderOnItsWayIsClosed() throws IOException {
    permit(temporary, "rwxr-xr-x");
    permit(file, "rw-r--r--");
    assertThat(at(file).isOpenToAll()).isTrue();
    permit(file, "rw-r-----");
    assertThat(at(file).isOpenToAll()).isFalse();
    permit(file, "rw-r--r--");
    permit(folder, "rwxr-x---");
    assertThat(at(file).isOpenToAll()).as("a closed folder").isFalse();
    permit(folder, "rwxr-x--x");
    assertThat(at(file).isOpenToAll()).as("one that lets pass").isTrue();
  }

  /// By a link from the root nothing of the way to the link counts, by a relative one all does.
  @Test
  void isOpenToAllByTheWayToItself() throws IOException {
    permit(temporary, "rwxr-xr-x");
    permit(file, "rw-r--r--");
    Path closed = Files.createDirectory(temporary.toRealPath().resolve("closed"));
    permit(closed, "rwx------");
    Path absolute = Files.createSymbolicLink(closed.resolve("absolute"), file);
    assertThat(at(absolute).isOpenToAll()).isTrue();
    Path inside = Files.writeString(closed.resolve("inside"), "");
    permit(inside, "rw-r--r--");
    Path relative = Files.createSymbolicLink(closed.resolve("relative"), Path.of("inside"));
    assertThat(at(relative).isOpenToAll()).isFalse();
  }

  @Test
  void isOnesOwnOrNot() throws IOException {
    assertThat(at(file).isOwn()).isTrue();
    Account somebody = new Account("somebody", SOMEBODY);
    assertThat(TrustedFile.at(Path.of("/etc/passwd"), somebody).isOwn()).isFalse();
  }

  @Test
  void fortyLinksAreFollowed() throws IOException {
    Path link = file;
    for (int i = 1; i <= 41; i++) {
      link = Files.createSymbolicLink(folder.resolve("link" + i), link.getFileName());
    }
    assertThat(read(folder.resolve("link40"))).isEqualTo("content");
    assertThatThrownBy(() -> read(folder.resolve("link41")))
        .isInstanceOf(FileSystemException.class);
  }

  @Test
  void aGroupThatMayNotWriteIsNoFault() throws IOException {
    assumeTrue(Account.current().uid() == Account.ROOT, "only root gives files away");
    Files.setAttribute(file, "unix:gid", SOMEBODY);
    permit(file, "rw-r--r--");
    assertThat(read(file)).isEqualTo("content");
  }

  /// As a shell does for `<(program)`: no way leads there that others could change.
  @Test
  void whatWasOpenedForThisProcessIsRead() throws IOException {
    Set<String> before = descriptors().stream().map(TrustedFileTest::target).collect(toSet());
    Pipe pipe = Pipe.open();
    Path source =
        descriptors().stream()
            .filter(each -> target(each).startsWith("pipe:") && !before.contains(target(each)))
            .min(Comparator.comparingInt(each -> Integer.parseInt(each.getFileName().toString())))
            .orElseThrow();
    pipe.sink().write(ByteBuffer.wrap(new byte[] {'a', 'b'}));
    pipe.sink().close();
    TrustedFile handed = at(Path.of("/dev/fd/" + source.getFileName()));
    assertThat(handed.isHandedOver()).isTrue();
    assertThat(handed.read()).containsExactly('a', 'b');
    pipe.source().close();
    assertThat(at(file).isHandedOver()).isFalse();
  }

  /// It is held to what a file is held to, but for its way.
  @Test
  void aFileThatWasOpenedForThisProcessIsBelievedAsAnyOther() throws IOException {
    permit(folder, "rwxrwxrwx");
    try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
      assertThat(opened.length()).isEqualTo(7);
      Path descriptor =
          descriptors().stream()
              .filter(each -> target(each).equals(file.toString()))
              .findFirst()
              .orElseThrow();
      Path handed = Path.of("/dev/fd/" + descriptor.getFileName());
      assertThat(read(handed)).isEqualTo("content");
      permit(file, "rw-rw-rw-");
      assertThatThrownBy(() -> read(handed)).isInstanceOf(Distrust.class);
      permit(file, "rw-------");
      giveAway(file);
      assertThatThrownBy(() -> read(handed)).isInstanceOf(Distrust.class);
    }
  }

  private static List<Path> descriptors() throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      return open.toList();
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException e) {
      return "";
    }
  }
}
