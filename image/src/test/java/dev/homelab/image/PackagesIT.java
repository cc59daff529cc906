package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the image is packed into, and what installs it from there.
final class PackagesIT {
  private static final Path PROJECT = Image.shipped().root().resolve("../..").normalize();

  private final Home home = new Home();
  private final Path folder = home.folder("folder");

  @BeforeEach
  void need() {
    Programs.need("gzip");
  }

  @AfterEach
  void close() {
    home.close();
  }

  /// Runs a script of the packaging under a umask and in a time zone.
  private void pack(String umask, String zone, String script, Path file, String... more) {
    Tool shell =
        new Tool(
            List.of("sh", "-c", "umask " + umask + "; exec sh \"$@\"", "sh"),
            Map.of("PATH", "/usr/bin:/bin", "TZ", zone, "SOURCE_DATE_EPOCH", "1795000000"),
            home.path(),
            "");
    List<String> line =
        Stream.concat(
                Stream.of(
                    PROJECT.resolve("packaging").resolve(script).toString(),
                    Image.shipped().root().toString(),
                    file.toString()),
                Arrays.stream(more))
            .toList();
    Result packed = shell.run(line);
    assertThat(packed.errorOutput()).isEmpty();
    assertThat(packed.exitCode()).isZero();
  }

  private Tool tar() {
    return home.tool().as("tar");
  }

  @Test
  void theArchiveIsTheSameWhoeverPacksIt() {
    Path one = folder.resolve("one.tar.gz");
    Path two = folder.resolve("two.tar.gz");
    pack("022", "UTC", "tarball", one, "homelab-x");
    pack("077", "Asia/Tokyo", "tarball", two, "homelab-x");

    assertThat(two).hasSameBinaryContentAs(one);
    assertThat(tar().run("tzf", one.toString()).output().lines())
        .contains("homelab-x/install.sh", "homelab-x/bin/homelab", "homelab-x/LICENSE");
  }

  @Test
  void theDebIsTheSameWhoeverPacksIt() {
    Programs.need("dpkg-deb");
    Path one = folder.resolve("one.deb");
    Path two = folder.resolve("two.deb");
    pack("022", "UTC", "deb", one, Image.VERSION, "-Znone");
    pack("077", "Asia/Tokyo", "deb", two, Image.VERSION, "-Znone");

    assertThat(two).hasSameBinaryContentAs(one);
    Tool deb = home.tool().as("dpkg-deb");
    assertThat(deb.run("--field", one.toString(), "Version").output().strip())
        .isEqualTo(Image.VERSION);
    assertThat(deb.run("--info", one.toString(), "conffiles").output())
        .isEqualTo("/etc/homelab/config.toml\n");
    Path unpacked = folder.resolve("unpacked");
    assertThat(deb.run("--extract", one.toString(), unpacked.toString()).exitCode()).isZero();
    assertThat(unpacked.resolve("etc/homelab/config.toml"))
        .hasContent(home.tool().run("config", "init").output());
    assertThat(unpacked.resolve("usr/bin/homelab")).isSymbolicLink();
    for (String completion :
        List.of(
            "bash-completion/completions/homelab",
            "zsh/vendor-completions/_homelab",
            "fish/vendor_completions.d/homelab.fish")) {
      assertThat(unpacked.resolve("usr/share").resolve(completion)).isRegularFile();
    }
    assertThat(unpacked.resolve("usr/share/doc/homelab/copyright"))
        .content()
        .contains("Apache-2.0", "Classpath", "THIRD-PARTY.txt");
    List<String> manual = manual(unpacked.resolve("usr/share/man"));
    assertThat(manual)
        .isEqualTo(
            manual(Image.shipped().root().resolve("share/man")).stream()
                .map(page -> page + ".gz")
                .toList())
        .contains("man1/homelab.1.gz", "man5/homelab-config.5.gz");
  }

  /// The pages below a folder, by their paths.
  private static List<String> manual(Path folder) {
    return Home.files(folder).stream()
        .map(page -> folder.relativize(page).toString())
        .sorted()
        .toList();
  }

  private Tool unpacked() {
    Path archive = folder.resolve("homelab.tar.gz");
    pack("022", "UTC", "tarball", archive, "homelab-x");
    assertThat(tar().in(folder).run("xzf", archive.toString()).exitCode()).isZero();
    return home.tool().as(folder.resolve("homelab-x/install.sh").toString());
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !file.equals(folder)).toList();
    }
  }

  @Test
  void isInstalledUpgradedAndRemovedBelowAPrefix() throws IOException {
    Tool install = unpacked();
    Path prefix = folder.resolve("a prefix");
    Path man = folder.resolve("homelab-x/share/man/man1/homelab.1");
    Files.createDirectories(man.getParent());
    Files.writeString(man, "a page");

    Result installed = install.run("--prefix", prefix.toString());

    assertThat(installed.errorOutput()).isEmpty();
    assertThat(installed.output()).contains("homelab " + Image.VERSION, "not on your PATH");
    Tool tool = home.tool().as(prefix.resolve("bin/homelab").toString());
    assertThat(tool.run("version").output()).isEqualTo("homelab " + Image.VERSION + "\n");
    assertThat(prefix.resolve("share/man/man1/homelab.1")).hasContent("a page");
    assertThat(manual(prefix.resolve("share/man")))
        .isEqualTo(manual(Image.shipped().root().resolve("share/man")));

    for (String completion :
        List.of(
            "bash-completion/completions/homelab",
            "zsh/site-functions/_homelab",
            "fish/vendor_completions.d/homelab.fish")) {
      assertThat(prefix.resolve("share").resolve(completion)).isRegularFile();
    }

    Files.move(man, man.resolveSibling("homelab-config.5"));
    assertThat(install.run("--prefix=" + prefix).exitCode()).isZero();
    assertThat(tool.run("config").exitCode()).isZero();
    assertThat(prefix.resolve("share/man/man1/homelab.1")).as("of the old one").doesNotExist();
    assertThat(home.uses()).containsExactly("config 0");

    Result removed = home.tool().as(prefix.resolve("lib/homelab/uninstall.sh").toString()).run();
    assertThat(removed.errorOutput()).isEmpty();
    assertThat(removed.exitCode()).isZero();
    assertThat(prefix)
        .satisfiesAnyOf(
            gone -> assertThat(gone).doesNotExist(), empty -> assertThat(below(empty)).isEmpty());
    assertThat(home.uses()).as("no package touches a home").containsExactly("config 0");
  }

  @Test
  void whatIsNotTheToolsIsNotReplaced() throws IOException {
    Tool install = unpacked();
    Path prefix = folder.resolve("prefix");
    Path other = Files.createDirectories(prefix.resolve("bin")).resolve("homelab");
    Files.writeString(other, "another program");

    Result refused = install.run("--prefix", prefix.toString());

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.errorOutput()).hasLineCount(1).contains("is something else");
    assertThat(other).hasContent("another program");
    assertThat(prefix.resolve("lib")).doesNotExist();
    assertThat(install.run("--wrong").exitCode()).isEqualTo(2);
    assertThat(install.run("--prefix", folder.resolve("a:b").toString()).exitCode()).isEqualTo(2);
  }
}
