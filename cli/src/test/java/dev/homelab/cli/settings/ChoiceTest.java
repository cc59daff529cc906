package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {
  private final Path home;
  private final Path folder;
  private final Path file;
  private final Choice choice;

  ChoiceTest(@TempDir Path home) throws IOException {
    Account account = Account.current();
    this.home = home;
    this.folder = home.resolve("deep/er/homelab");
    this.file = folder.resolve("recording");
    this.choice = new Choice(file, account);
  }

  private static String modeOf(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void isKeptForItsOwnerAlone() throws IOException {
    choice.make(false);
    assertThat(file).hasContent("off");
    assertThat(modeOf(file)).isEqualTo("rw-------");
    for (String made : List.of("deep", "deep/er", "deep/er/homelab")) {
      assertThat(modeOf(home.resolve(made))).isEqualTo("rwx------");
    }
    assertThat(in(folder)).containsExactly(file);
  }

  @Test
  void isPutInThePlaceOfALinkAndLeavesAloneWhatThatLedTo() throws IOException {
    Path precious = Files.writeString(home.resolve("precious"), "precious");
    Files.createDirectories(folder);
    Files.createSymbolicLink(file, precious);
    choice.make(false);
    assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(precious).hasContent("precious");
  }

  @Test
  void isKeptInAFolderThatIsALink() throws IOException {
    Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
    Files.createSymbolicLink(home.resolve("deep"), elsewhere);
    choice.make(true);
    assertThat(elsewhere.resolve("er/homelab/recording")).hasContent("on");
    Files.delete(file);
    Files.delete(folder);
    Files.createSymbolicLink(folder, elsewhere);
    choice.make(false);
    assertThat(elsewhere.resolve("recording")).hasContent("off");
  }

  /// It can't be replaced where a folder stands in its place.
  @Test
  void leavesNothingBehindWhereItCannotBeMade() throws IOException {
    Files.createDirectories(file.resolve("a"));
    assertThatThrownBy(() -> choice.make(false)).isInstanceOf(IOException.class);
    assertThat(in(folder)).containsExactly(file);
    assertThat(choice.isGiven()).isFalse();
  }

  @Test
  void isAskedAnewEachTime() throws IOException {
    assertThat(choice.isGiven()).as("never made").isTrue();
    choice.make(false);
    assertThat(choice.isGiven()).isFalse();
    new Choice(file, Account.current()).make(true);
    assertThat(choice.isGiven()).isTrue();
    Files.delete(file);
    assertThat(choice.isGiven()).as("taken away").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "of", "perhaps", "onn"})
  void anyOtherWordIsANo(String word) throws IOException {
    choice.make(true);
    Files.writeString(file, word);
    assertThat(choice.isGiven()).isFalse();
  }

  @Test
  void hasItsPlaceInTheHome() {
    Home there = new Home(home);
    assertThat(new Choice(there.environment()).place())
        .contains(home.resolve(".config/homelab/recording"));
    Choice nowhere = new Choice(there.with("HOME", home + "/gone").environment());
    assertThat(nowhere.place()).isEmpty();
    assertThat(nowhere.isGiven()).as("never made").isTrue();
    assertThatThrownBy(() -> nowhere.make(false)).hasMessageContaining("no place to keep");
  }
}
