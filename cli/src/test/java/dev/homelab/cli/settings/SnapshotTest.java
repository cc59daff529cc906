package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.StateDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.AbstractList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  private static final String TOML =
      """
      include = ["pack one.toml", "two"]
      [loki]
      url = "http://a\\t\\n\\\\b"
      [unknown]
      [alias]
      a = "b 'c\\td'"
      e = ["f", "g h"]
      [usage]
      recording = 1
      [[verb]]
      name = "a b"
      tier = "write"
      summary = "tab\\tnewline\\nbackslash\\\\"
      run = ["x", "", "{1}"]
      args = ["one", "two"]
      host_has = "x"
      answers = [1, 255]
      confirm = "sure\\t?"
      env = { A = "", B = "tab\\t" }
      covers = ["x y"]
      """;

  /// What decides how a file reads.
  private static final List<String> READER =
      List.of(
          "settings/FileText",
          "settings/Key",
          "settings/NumberType",
          "settings/ValueType",
          "settings/WordType",
          "settings/TomlReader",
          "settings/VerbReader",
          "toml/Node",
          "toml/Scalars",
          "toml/Source",
          "toml/Strings",
          "toml/Toml");

  @TempDir private Path directory;
  private Path file;
  private Path cache;

  @BeforeEach
  void writeFile() throws IOException {
    file = Files.writeString(directory.resolve("config.toml"), TOML);
    cache = directory.resolve("cache/homelab/config");
  }

  private ConfigFile load(Duration afterNow) throws IOException {
    Base place = new Base.Folder(directory.resolve("cache"), directory);
    InstantSource clock = InstantSource.fixed(Instant.now().plus(afterNow));
    return new Snapshot(place, Account.current(), file, clock).load();
  }

  private ConfigFile loadSettled() throws IOException {
    return load(Duration.ofMinutes(1));
  }

  private Path snapshot() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList().getFirst();
    }
  }

  /// Makes the snapshot tell something that the file does not, so that its use shows.
  private void mark() throws IOException {
    rewrite(summed().replace("http://a", "http://kept"));
  }

  /// What the checksum is of.
  private String summed() throws IOException {
    return Files.readString(snapshot()).split("\n", 3)[2];
  }

  private void rewrite(String text) throws IOException {
    Files.write(snapshot(), Snapshot.summed(text));
  }

  private ConfigFile read() throws IOException {
    return TomlReader.read(file.toString(), Files.readAllBytes(file));
  }

  private String url() throws IOException {
    return loadSettled().items().getFirst().value().text();
  }

  @Test
  void tellsExactlyWhatTheFileTells() throws IOException {
    ConfigFile read = read();
    assertThat(read.verbs()).hasSize(1);
    assertThat(read.problems()).hasSize(2);
    assertThat(loadSettled()).isEqualTo(read);
    assertThat(snapshot()).isNotEmptyFile();
    assertThat(loadSettled()).isEqualTo(read);
  }

  @Test
  void isUsedWhileTheFileStays() throws IOException {
    loadSettled();
    mark();
    assertThat(url()).startsWith("http://kept");
  }

  @Test
  void isNotUsedOnceTheFileHasChanged() throws IOException {
    loadSettled();
    mark();
    Files.writeString(file, TOML.replace("http://a", "http://b"));
    assertThat(url()).startsWith("http://b");
  }

  @Test
  void seesAChangeThatKeepsSizeAndTime() throws IOException {
    loadSettled();
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, TOML.replace("http://a", "http://b"));
    Files.setLastModifiedTime(file, before);
    assertThat(url()).startsWith("http://b");
  }

  @Test
  void seesAnotherFileInItsPlace() throws IOException {
    loadSettled();
    FileTime before = Files.getLastModifiedTime(file);
    Path other = Files.writeString(directory.resolve("other"), TOML.replace("//a", "//b"));
    Files.setLastModifiedTime(other, before);
    Files.move(other, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    assertThat(url()).startsWith("http://b");
  }

  @Test
  void isNotMadeOfAFileThatHasJustChanged() throws IOException {
    load(Duration.ZERO);
    assertThat(cache.toFile().list()).isNullOrEmpty();
    loadSettled();
    assertThat(cache.toFile().list()).hasSize(1);
  }

  @Test
  void aCutSnapshotIsIgnoredAtEveryLength() throws IOException {
    ConfigFile read = loadSettled();
    String whole = Files.readString(snapshot());
    for (int length = 0; length < whole.length(); length++) {
      Files.writeString(snapshot(), whole.substring(0, length));
      assertThat(loadSettled()).as("cut at %s", length).isEqualTo(read);
    }
  }

  @Test
  void aForeignSnapshotIsIgnored() throws IOException {
    ConfigFile read = loadSettled();
    String content = summed();
    List<String> foreign =
        List.of(
            "rubbish",
            content.replace("\nitem\t", "\nthing\t"),
            content.replace("\nitem\t3", "\nitem\tx"),
            content.replace("\nverb\t", "\nverb\t1\n"),
            content.replace("\nverb", "\\\nverb"),
            content.replace("\ninclude\t1", "\ninclude\t"));
    for (String text : foreign) {
      assertThat(text).isNotEqualTo(content);
      rewrite(text);
      assertThat(loadSettled()).as(text).isEqualTo(read);
    }
  }

  @Test
  void aSnapshotOfAnotherReaderIsIgnored() throws IOException {
    loadSettled();
    mark();
    String kept = Files.readString(snapshot());
    assertThat(kept).startsWith(Snapshot.FORMAT + "\n");
    Files.writeString(snapshot(), kept.replace(Snapshot.FORMAT, "homelab-config 0"));
    assertThat(url()).startsWith("http://a");
  }

  @Test
  void aDamagedSnapshotIsIgnoredWhicheverByteItIs() throws IOException {
    ConfigFile read = loadSettled();
    byte[] whole = Files.readAllBytes(snapshot());
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(snapshot(), damaged);
      assertThat(loadSettled()).as("byte %s", i).isEqualTo(read);
    }
  }

  /// A snapshot that an older reader has made must not outlive it.
  @Test
  void theFormatIsCountedUpWithTheReader() throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String name : READER) {
      Path source = Path.of("src/main/java/dev/homelab/cli", name + ".java");
      digest.update(Files.readAllBytes(source));
    }
    assertThat(Snapshot.FORMAT + " " + HexFormat.of().formatHex(digest.digest(), 0, 4))
        .as("the reader has changed: count Snapshot.FORMAT up if a file may now read as another")
        .isEqualTo("homelab-config 9 ea081c3e");
  }

  @Test
  void aSnapshotThatIsALinkIsIgnored() throws IOException {
    loadSettled();
    mark();
    Path elsewhere = Files.move(snapshot(), directory.resolve("elsewhere"));
    Files.createSymbolicLink(cache.resolve("config-x"), elsewhere);
    Files.move(cache.resolve("config-x"), cache.resolve(nameOf(file)));
    assertThat(url()).startsWith("http://a");
  }

  @Test
  void aPlaceThatOthersCanWriteToIsIgnored() throws IOException {
    loadSettled();
    mark();
    Files.setPosixFilePermissions(
        cache, java.nio.file.attribute.PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(url()).startsWith("http://a");
  }

  @Test
  void aPlaceThatCannotBeMadeCostsOnlyTime() throws IOException {
    Files.writeString(directory.resolve("cache"), "a file");
    assertThat(loadSettled()).isEqualTo(read());
  }

  @Test
  void oneThatTakesMoreMemoryThanThereIsCostsOnlyTime() throws IOException {
    List<Problem> endless =
        new AbstractList<>() {
          @Override
          public Problem get(int index) {
            throw new OutOfMemoryError("Java heap space");
          }

          @Override
          public int size() {
            return 1;
          }
        };
    Account account = Account.current();
    StateDirectory place =
        new StateDirectory(directory.resolve("cache/homelab"), "config", account.uid());
    Base base = new Base.Folder(directory.resolve("cache"), directory);
    new Snapshot(base, account, file, InstantSource.system())
        .keep("fingerprint", new ConfigFile(List.of(), List.of(), List.of(), endless), place);
    assertThat(cache).isEmptyDirectory();
    assertThat(loadSettled()).isEqualTo(read());
  }

  @Test
  void aMissingFileIsNoSnapshot() throws IOException {
    loadSettled();
    Files.delete(file);
    assertThat(loadSettled().problems()).hasSize(1).allMatch(Problem::fatal);
  }

  private static String nameOf(Path file) {
    return "config-" + Integer.toHexString(file.toString().hashCode());
  }

  /// Up to two seconds after a change another one might leave the times as they are.
  @Test
  void isMadeOnceTheFileIsSettled() throws IOException {
    long changed = TrustedFile.at(file, Account.current()).changedNanos();
    Base place = new Base.Folder(directory.resolve("cache"), directory);
    for (long after : new long[] {2_000_000_000L, 2_000_000_001L}) {
      Instant now = Instant.ofEpochSecond(0, changed + after);
      var _ = new Snapshot(place, Account.current(), file, InstantSource.fixed(now)).load();
      assertThat(Files.exists(cache.resolve(nameOf(file)))).isEqualTo(after > 2_000_000_000L);
    }
  }
}
