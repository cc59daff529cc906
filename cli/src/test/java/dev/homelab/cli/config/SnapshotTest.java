package dev.homelab.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.StateDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  private static final String TOML =
      """
      [loki]
      url = "http://a\\t\\n\\\\b"
      [unknown]
      [usage]
      recording = 1
      [[verb]]
      name = "a b"
      tier = "write"
      summary = "tab\\tnewline\\nbackslash\\\\"
      run = ["x", "", "{1}"]
      args = ["one", "two"]
      """;

  @TempDir private Path directory;
  private Path file;
  private Path cache;

  @BeforeEach
  void writeFile() throws IOException {
    file = Files.writeString(directory.resolve("config.toml"), TOML);
    cache = directory.resolve("cache/config");
  }

  private ConfigFile load(Duration afterNow) throws IOException {
    StateDirectory place =
        new StateDirectory(directory.resolve("cache"), "config", Account.current().uid());
    return new Snapshot(place, file, InstantSource.fixed(Instant.now().plus(afterNow))).load();
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
    Files.writeString(snapshot(), Files.readString(snapshot()).replace("http://a", "http://kept"));
  }

  private String url() throws IOException {
    return loadSettled().items().getFirst().value().text();
  }

  @Test
  void tellsExactlyWhatTheFileTells() throws IOException {
    ConfigFile read = TomlReader.read(file);
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
    String whole = Files.readString(snapshot());
    List<String> foreign =
        List.of(
            "rubbish",
            whole.replace("homelab-config-1", "homelab-config-2"),
            whole.replace("\nitem\t", "\nthing\t"),
            whole.replace("\nitem\t2", "\nitem\tx"),
            whole.replace("\nverb\t", "\nverb\t1\n"),
            whole.replace("\nverb", "\\\nverb"));
    for (String text : foreign) {
      Files.writeString(snapshot(), text);
      assertThat(loadSettled()).as(text).isEqualTo(read);
    }
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
    assertThat(loadSettled()).isEqualTo(TomlReader.read(file));
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
}
