package dev.homelab.cli;

import dev.homelab.cli.man.Page;
import dev.homelab.cli.man.Pages;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Descriptor;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.cli.verb.Spec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// Writes the pages of the manual. It is run when the image is built, and never after.
///
/// Its arguments are the folder to write to, the time of the build in Unix seconds, and the
/// project's own folder.
final class Manual {
  /// No configuration, so that no verb of one gets in.
  private static final Map<String, String> VARIABLES = Map.of("HOMELAB_CONFIG", "/dev/null");

  private Manual() {}

  static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Instant built = Instant.ofEpochSecond(Long.parseLong(arguments[1]));
    for (Page page : pages(Path.of(arguments[2]), LocalDate.ofInstant(built, ZoneOffset.UTC))) {
      Path file = folder.resolve(page.path());
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, page.text());
    }
  }

  /// @param project the project's folder
  static List<Page> pages(Path project, LocalDate date) throws IOException {
    List<String> configuration = Files.readAllLines(project.resolve("docs/configuration.md"));
    List<String> privacy = Files.readAllLines(project.resolve("PRIVACY.md"));
    return Pages.of(verbs(), date, configuration, privacy);
  }

  private static List<Spec> verbs() {
    PrintStream nowhere = new ResultStream(new ByteArrayOutputStream(), Descriptor.OUTPUT, false);
    Console console = Console.of(nowhere, nowhere, false, false, Map.of());
    return Homelab.verbs(Main.environment(VARIABLES), console);
  }
}
