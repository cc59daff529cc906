package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
  private static final Path DATABASE_HOME = Path.of(System.getProperty("user.home"));

  @TempDir private Path directory;

  private static Environment of(Map<String, String> variables) throws IOException {
    return new Environment(variables, Account.current());
  }

  private static Base at(Path home, String below) {
    return new Base.Folder(home.resolve(below), home);
  }

  private static String missing(Base base) {
    return base instanceof Base.None(String why) ? why : base.toString();
  }

  @Test
  void foldersAreBelowTheHome() throws IOException {
    Environment environment = of(Map.of("HOME", directory.toString()));
    assertThat(environment.configHome()).isEqualTo(at(directory, ".config"));
    assertThat(environment.stateHome()).isEqualTo(at(directory, ".local/state"));
    assertThat(environment.cacheHome()).isEqualTo(at(directory, ".cache"));
  }

  @Test
  void eachFolderHasItsVariable() throws IOException {
    Map<String, String> variables = new HashMap<>(Map.of("HOME", directory.toString()));
    variables.put("XDG_CONFIG_HOME", directory + "/c");
    variables.put("XDG_STATE_HOME", directory + "/s");
    variables.put("XDG_CACHE_HOME", directory + "/x");
    Environment environment = of(variables);
    assertThat(environment.configHome()).isEqualTo(at(directory, "c"));
    assertThat(environment.stateHome()).isEqualTo(at(directory, "s"));
    assertThat(environment.cacheHome()).isEqualTo(at(directory, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "relative/place", "a\0b"})
  void aFolderThatIsNoAbsolutePathIsIgnored(String folder) throws IOException {
    Environment environment = of(Map.of("HOME", directory.toString(), "XDG_STATE_HOME", folder));
    assertThat(environment.stateHome()).isEqualTo(at(directory, ".local/state"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "relative", "a\0b", "/a\0b"})
  void aHomeThatIsNoAbsolutePathIsThatOfTheUserDatabase(String home) throws IOException {
    assertThat(of(Map.of("HOME", home)).stateHome()).isEqualTo(at(DATABASE_HOME, ".local/state"));
  }

  @Test
  void withoutAHomeItIsThatOfTheUserDatabase() throws IOException {
    assertThat(of(Map.of()).configHome()).isEqualTo(at(DATABASE_HOME, ".config"));
  }

  @Test
  void anotherUsersHomeIsNotUsed() throws IOException {
    Account other = new Account("other", Account.current().uid() + 1);
    Environment environment = new Environment(Map.of("HOME", directory.toString()), other);
    assertThat(environment.stateHome().toString()).doesNotContain(directory.toString());
  }

  @Test
  void aHomeThatIsNotThereHasNoPlaceForAnything() throws IOException {
    Path gone = directory.resolve("gone");
    Map<String, String> variables =
        Map.of("HOME", gone.toString(), "XDG_STATE_HOME", gone + "/state");
    Environment environment = of(variables);
    String why = "HOME=" + gone + ", which does not exist";
    assertThat(missing(environment.configHome())).isEqualTo(why);
    assertThat(missing(environment.stateHome())).isEqualTo(why);
    assertThat(missing(environment.cacheHome())).isEqualTo(why);
  }

  @Test
  void aFolderBesideAHomeThatIsNotThereCounts() throws IOException {
    String gone = directory + "/gone";
    Path state = directory.resolve("state");
    assertThat(of(Map.of("HOME", gone, "XDG_STATE_HOME", state.toString())).stateHome())
        .isEqualTo(at(directory, "state"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "file/below", "link"})
  void aHomeThatIsNoFolderIsNone(String name) throws IOException {
    Files.writeString(directory.resolve("file"), "");
    Files.createSymbolicLink(directory.resolve("link"), Path.of("nowhere"));
    assertThat(missing(of(Map.of("HOME", directory + "/" + name)).stateHome()))
        .startsWith("HOME=" + directory + "/" + name + ", which ");
  }

  @Test
  void aFolderThatIsStillToBeMadeBelongsToWhoOwnsTheOneAbove() throws IOException {
    Account self = Account.current();
    assertThat(self.ownPlaceOf(directory.resolve("not/there/yet"))).contains(directory);
    Account other = new Account("other", self.uid() + 1);
    assertThat(other.ownPlaceOf(directory.resolve("not/yet"))).isEmpty();
  }

  @Test
  void aDanglingLinkBelongsToNobody() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("nowhere"));
    assertThat(Account.current().ownPlaceOf(link)).isEmpty();
  }

  @Test
  void anEmptyVariableIsNotSet() throws IOException {
    assertThat(of(Map.of("A", "")).variable("A")).isEmpty();
    assertThat(of(Map.of("A", "x")).variable("A")).contains("x");
  }

  @Test
  void theAccountIsThatOfTheKernel() throws IOException {
    assertThat(Account.current().uid()).isEqualTo(Files.getAttribute(directory, "unix:uid"));
    assertThat(Account.current().name()).isEqualTo(Files.getOwner(directory).getName());
  }

  @Test
  void anUnknownAccountOwnsNothing() {
    assertThat(Account.unknown().ownPlaceOf(directory)).isEmpty();
  }

  /// As in a container whose user has no home of her own, but a system's.
  @Test
  void aHomeOfTheUserDatabaseIsOnesOwnOrTheSystems() throws IOException {
    String before = System.getProperty("user.home");
    Account other = new Account("other", Account.current().uid() + 1);
    try {
      System.setProperty("user.home", "/");
      assertThat(other.home(null)).isEqualTo(new Base.Folder(Path.of("/"), Path.of("/")));
      System.setProperty("user.home", directory.toString());
      assertThat(Account.current().home(null)).isEqualTo(new Base.Folder(directory, directory));
      System.setProperty("user.home", directory + "/gone");
      assertThat(missing(other.home(null))).endsWith("/gone, which does not exist");
      assumeTrue(Account.current().uid() == Account.ROOT, "only root gives files away");
      Files.setAttribute(directory, "unix:uid", 4711);
      System.setProperty("user.home", directory.toString());
      assertThat(missing(other.home(null))).endsWith(", which belongs to another user");
      assertThat(new Account("this", 4711).home(null))
          .isEqualTo(new Base.Folder(directory, directory));
    } finally {
      System.setProperty("user.home", before);
    }
  }
}
