package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the image brings along beside the program.
final class ContentsIT {
  private static final Path PROJECT = Image.shipped().root().resolve("../..").normalize();
  private static final Path SCHEMAS =
      PROJECT.resolve("cli/src/main/resources/dev/homelab/cli/verb/schema");

  private final Home home = new Home();
  private final Image image = Image.shipped();

  @AfterEach
  void close() {
    home.close();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void nothingButTheToolComesOntoAPath() throws IOException {
    assertThat(names(image.root().resolve("bin"))).containsExactly("homelab");
  }

  @Test
  void documentsExamplesSchemasAndTheDashboardAreTheProjects() throws IOException {
    for (String file :
        List.of(
            "README.md",
            "PRIVACY.md",
            "LICENSE",
            "CHANGELOG.md",
            "docs/configuration.md",
            "examples/team.toml",
            "grafana/homelab-usage.json",
            "loki/rules.yaml")) {
      assertThat(image.document(file)).hasSameTextualContentAs(PROJECT.resolve(file));
    }
    assertThat(names(image.document("examples"))).isEqualTo(names(PROJECT.resolve("examples")));
    assertThat(names(image.document("schemas"))).isEqualTo(names(SCHEMAS)).hasSizeGreaterThan(10);
  }

  /// The modules that are neither the JDK's nor ours.
  private List<String> libraries() {
    String java = image.runtime().resolve("bin/java").toString();
    List<String> libraries = new ArrayList<>();
    for (String line : home.tool().as(java).run("--list-modules").output().lines().toList()) {
      String module = line.split("@", 2)[0];
      if (!module.startsWith("java.")
          && !module.startsWith("jdk.")
          && !module.startsWith("dev.homelab.")) {
        libraries.add(module);
      }
    }
    return libraries;
  }

  @Test
  void everyLibraryHasItsNoticeWithItsLicence() throws IOException {
    String notices = Files.readString(image.document("THIRD-PARTY.txt"));
    List<String> sections = List.of(notices.split("\n\n\n"));

    assertThat(libraries()).contains("org.dnsjava", "tools.jackson.core", "org.java_websocket");
    for (String library : libraries()) {
      assertThat(sections)
          .as(library)
          .anySatisfy(
              section ->
                  assertThat(section)
                      .startsWith(library + ": ")
                      .containsPattern("(?i)copyright|apache license")
                      .containsPattern("(?i)permission is hereby granted|permitted|licensed? ")
                      .hasSizeGreaterThan(900));
    }
    assertThat(notices).contains("tldr-pages");
    assertThat(names(image.runtime().resolve("legal/java.base"))).contains("LICENSE");
  }

  @Test
  void theListOfComponentsIsThatOfTheImage() throws IOException {
    String components = Files.readString(image.document("homelab.cdx.json"));

    assertThat(components)
        .contains("\"CycloneDX\"")
        .contains("\"OpenJDK\"")
        .contains("\"homelab-image\"")
        .contains("pkg:maven/dnsjava/dnsjava@")
        .contains("pkg:maven/tools.jackson.core/jackson-core@")
        .contains("pkg:maven/io.jstach/jstachio@")
        .contains("pkg:maven/org.java-websocket/Java-WebSocket@")
        .contains("pkg:maven/org.slf4j/slf4j-nop@")
        .doesNotContain("junit", "assertj", "org.eclipse.jdt.annotation\"");
  }

  /// A page a group, and the day of the build on each.
  @Test
  void theManualIsOfTheVerbsAndOfTheDayOfTheBuild() throws IOException {
    Path manual = image.root().resolve("share/man");
    Set<String> expected = new TreeSet<>(Set.of("homelab.1"));
    for (String verb : Manifests.commands(home.tool().run("manifest", "--json").output())) {
      expected.add("homelab-" + verb.split(" ", 2)[0] + ".1");
    }

    assertThat(names(manual)).containsExactly("man1", "man5", "man7");
    assertThat(names(manual.resolve("man1"))).containsExactlyElementsOf(expected);
    assertThat(names(manual.resolve("man5"))).containsExactly("homelab-config.5");
    assertThat(names(manual.resolve("man7"))).containsExactly("homelab-privacy.7");
    String built = home.tool().run("version", "--json").output().split("\"built\":\"", 2)[1];
    LocalDate day = LocalDate.parse(built.substring(0, "2026-11-27".length()));
    String date = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH).format(day);
    for (Path page : Home.files(manual)) {
      assertThat(page).content().contains("\n.Dd " + date + "\n");
    }
  }

  @Test
  void theVersionSaysWhatItWasBuiltFrom() {
    Result version = home.tool().run("version", "--json");

    assertThat(version.exitCode()).isZero();
    assertThat(version.output())
        .matches(
            Pattern.quote("{\"version\":\"" + Image.VERSION + "\",\"commit\":")
                + "(null|\"[0-9a-f]{40}\"),\"modified\":(true|false),"
                + "\"built\":\"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\","
                + "\"runtime\":\\{\"java\":\"25[^\"]*\",\"vendor\":\"[^\"]+\",\"system\":\"Linux\","
                + "\"processor\":\"[^\"]+\"}}\n");
  }
}
