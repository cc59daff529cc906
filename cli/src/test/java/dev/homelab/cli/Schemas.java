package dev.homelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds every JSON that a test makes a verb print against the schema that is shipped.
final class Schemas {
  static final Path FOLDER = Path.of("src/main/resources/dev/homelab/cli/verb/schema");

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<Path, Schema> read = new HashMap<>();

  /// @param arguments what was typed
  void check(List<String> arguments, Tool.Result result) {
    int dashes = arguments.indexOf("--");
    List<String> own = dashes < 0 ? arguments : arguments.subList(0, dashes);
    if (!own.contains("--json")) {
      return;
    }
    Path file = fileFor(own);
    if (Files.exists(file)) {
      boolean lines = file.endsWith("logs-query.json") || file.endsWith("logs-tail.json");
      List<String> documents = lines ? result.output().lines().toList() : List.of(result.output());
      documents.stream().filter(text -> !text.isEmpty()).forEach(text -> check(file, text));
    }
    result
        .errorOutput()
        .lines()
        .filter(line -> line.startsWith("{"))
        .forEach(line -> check(FOLDER.resolve("failure.json"), line));
  }

  /// That of the verb which the first words name.
  private static Path fileFor(List<String> words) {
    Path two =
        FOLDER.resolve(String.join("-", words.subList(0, Math.min(2, words.size()))) + ".json");
    return Files.exists(two) ? two : FOLDER.resolve(words.getFirst() + ".json");
  }

  private void check(Path file, String document) {
    assertThat(schema(file).validate(document, InputFormat.JSON)).as(document).isEmpty();
  }

  private Schema schema(Path file) {
    return read.computeIfAbsent(file, path -> registry.getSchema(text(path)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
