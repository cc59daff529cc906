package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The image runs by itself, wherever it lies and however it is called.
final class ImageIT {
  private final Home home = new Home();
  private final Tool tool = home.tool();

  private final Path folder = home.folder("folder");

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void tellsItsVersion() {
    assertThat(tool.run("version")).isEqualTo(new Result(0, "homelab " + Image.VERSION + "\n", ""));
  }

  @Test
  void manifestListsEveryVerbForPrograms() {
    Result result = tool.run("manifest", "--json");

    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput()).isEmpty();
    assertThat(Manifests.commands(result.output()))
        .contains("config", "help", "manifest", "usage flush", "usage top", "version")
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void helpKnowsEveryVerbOfTheManifest() {
    for (String command : Manifests.commands(tool.run("manifest", "--json").output())) {
      Result help = tool.run(Manifests.words("help", command));

      assertThat(help.exitCode()).as(command).isZero();
      assertThat(help.output()).startsWith(command + " (").contains("homelab " + command);
      assertThat(tool.run(Manifests.words(command, "--help"))).as(command).isEqualTo(help);
    }
  }

  @Test
  void noArgumentsShowTheOverview() {
    Result result = tool.run();

    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).contains("usage top", "manifest");
    assertThat(result.errorOutput()).isEmpty();
  }

  @Test
  void anUnknownVerbIsRefusedWithTheNearest() {
    Result result = tool.run("confg");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput()).hasLineCount(1).contains("confg", "'config'");
  }

  /// The environment of these tests has no JAVA_HOME; here even the PATH holds nothing but what a
  /// shell script needs.
  @Test
  void runsWithoutAnyJdk() throws IOException {
    for (String program : List.of("sh", "readlink")) {
      Files.createSymbolicLink(folder.resolve(program), Path.of("/bin", program).toRealPath());
    }
    Tool bare = tool.with("PATH", folder.toString());

    assertThat(bare.run("version").output()).isEqualTo("homelab " + Image.VERSION + "\n");
  }

  @Test
  void runsThroughLinksOnThePath() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("some bin"));
    Files.createSymbolicLink(folder.resolve("absolute"), Image.shipped().launcher());
    Files.createSymbolicLink(bin.resolve("homelab"), Path.of("../absolute"));
    Tool onPath = tool.as("sh").with("PATH", bin + ":/usr/bin:/bin").in(Path.of("/"));

    assertThat(onPath.run("-c", "homelab version").output())
        .isEqualTo("homelab " + Image.VERSION + "\n");
  }

  @Test
  void runsFromItsOwnFolder() {
    Tool there = tool.in(Image.shipped().root().resolve("bin")).as("./homelab");

    assertThat(there.run("version").output()).isEqualTo("homelab " + Image.VERSION + "\n");
  }

  @Test
  void theCacheIsInUse() throws IOException {
    assertThat(strict(Image.shipped(), "config").exitCode()).isZero();
    assertThat(strict(Image.shipped(), "version").exitCode()).isZero();
    assertThat(strict(Image.shipped(), "net").errorOutput()).contains("net check");
    assertThat(strict(Image.shipped(), "usage").errorOutput()).contains("usage top");
  }

  @Test
  void theCacheIsInUseAfterACopyToAFolderWithSpaces() throws IOException {
    Image copy = Image.shipped().copyTo(folder.resolve("a copy with spaces"));

    assertThat(Tool.of(copy, home.path()).run("version").output())
        .isEqualTo("homelab " + Image.VERSION + "\n");
    assertThat(strict(copy, "config").exitCode()).isZero();
    assertThat(strict(copy, "version").exitCode()).isZero();
  }

  /// Shows that [#strict] can tell: with a cache of no use it fails.
  /// They are not where the JDK reads them for every chain of certificates.
  @Test
  void theJdksRootsCameAlong() throws Exception {
    Path security = Image.shipped().runtime().resolve("lib/security");
    assertThat(
            KeyStore.getInstance(security.resolve("homelab-roots").toFile(), (char[]) null).size())
        .isGreaterThan(50);
    assertThat(KeyStore.getInstance(security.resolve("cacerts").toFile(), (char[]) null).size())
        .isZero();
  }

  @Test
  void aBrokenCacheChangesNothingElse() throws IOException {
    Image copy = Image.shipped().copyTo(folder.resolve("broken"));
    Files.writeString(copy.runtime().resolve("lib/everyday.aot"), "not a cache");
    for (String cache : List.of("about", "probes", "usage")) {
      Files.writeString(copy.runtime().resolve("lib/" + cache + ".aot"), "not a cache");
    }

    assertThat(Tool.of(copy, home.path()).run("version"))
        .isEqualTo(new Result(0, "homelab " + Image.VERSION + "\n", ""));
    assertThat(strict(copy, "config").exitCode()).isNotZero();
    assertThat(strict(copy, "version").exitCode()).isNotZero();
  }

  /// Runs the image's JVM with the launcher's own options and one more: not to start without its
  /// cache.
  private Result strict(Image image, String verb) throws IOException {
    List<String> line = new ArrayList<>(List.of("-XX:AOTMode=on"));
    line.addAll(LauncherLine.of(image, tool, folder, verb));
    assertThat(line).anyMatch(option -> option.startsWith("-XX:AOTCache=")).endsWith(verb);
    return tool.as(image.runtime().resolve("bin/java").toString()).run(line);
  }
}
