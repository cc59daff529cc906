package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The module as it was built, against the one that was reviewed.
class ModuleDescriptorTest {

  @Test
  void isTheOneThatWasReviewed() throws IOException, URISyntaxException {
    URI classes = Journal.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    ModuleDescriptor module;
    try (InputStream in = Files.newInputStream(Path.of(classes).resolve("module-info.class"))) {
      module = ModuleDescriptor.read(in);
    }
    assertThat(describe(module)).isEqualTo(golden());
  }

  private static List<String> describe(ModuleDescriptor module) {
    TreeSet<String> lines = new TreeSet<>();
    module.exports().forEach(e -> lines.add("exports " + qualified(e.source(), e.targets())));
    module.opens().forEach(o -> lines.add("opens " + qualified(o.source(), o.targets())));
    module.uses().forEach(service -> lines.add("uses " + service));
    module.provides().forEach(p -> lines.add("provides " + p.service()));
    for (ModuleDescriptor.Requires r : module.requires()) {
      String words = String.join(" ", r.modifiers().stream().map(Enum::name).sorted().toList());
      lines.add(("requires " + words.toLowerCase(Locale.ROOT) + " ").replace("  ", " ") + r.name());
    }
    List<String> all =
        new ArrayList<>(List.of((module.isOpen() ? "open " : "") + "module " + module.name()));
    all.addAll(lines);
    return all;
  }

  private static String qualified(String source, java.util.Set<String> targets) {
    return targets.isEmpty() ? source : source + " to " + String.join(", ", new TreeSet<>(targets));
  }

  private static List<String> golden() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ModuleDescriptorTest.class.getResourceAsStream("module.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
