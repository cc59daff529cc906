package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The modules that ship, against those that were reviewed: a new `requires` is a decision.
final class ModulesIT {
  private static final String OWN = "dev.homelab.";

  private final Home home = new Home();

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void areThoseThatWereReviewed() throws IOException {
    List<String> described = new ArrayList<>();
    for (String module : java("--list-modules").stream().map(ModulesIT::name).sorted().toList()) {
      if (module.startsWith(OWN)) {
        described.addAll(describe(module));
      } else if (!module.startsWith("java.") && !module.startsWith("jdk.")) {
        described.add("library " + module);
      }
    }
    assertThat(String.join("\n", described) + "\n").isEqualTo(golden());
  }

  private List<String> describe(String module) {
    List<String> lines = new ArrayList<>(java("--describe-module", module));
    lines.removeIf(
        line -> line.startsWith("contains ") || line.equals("requires java.base mandated"));
    List<String> described = new ArrayList<>();
    described.add("module " + module);
    lines.stream().skip(1).sorted().forEach(line -> described.add("  " + line.strip()));
    return described;
  }

  private List<String> java(String... options) {
    String launcher = Image.shipped().runtime().resolve("bin/java").toString();
    Result result = home.tool().as(launcher).run(options);
    assertThat(result.exitCode()).isZero();
    return result.output().lines().toList();
  }

  private static String name(String line) {
    return line.split("@", 2)[0];
  }

  private static String golden() throws IOException {
    return Files.readString(Path.of("src/test/golden/modules.txt"));
  }
}
