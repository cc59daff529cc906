package dev.homelab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasTest {
  private static final String META = "https://json-schema.org/draft/2020-12/schema";

  @TempDir Path home;

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Schemas.FOLDER)) {
      return files.sorted().toList();
    }
  }

  /// `help` of all verbs looks for the schema of each, and its answer is held against its own.
  @Test
  void everyVerbThatPrintsJsonHasOne() throws IOException {
    Tool.Result all = Tool.in(home).run("help", "--json");
    assertThat(all.exitCode()).isZero();
    for (Path file : files()) {
      String title = Files.readString(file).lines().skip(2).findFirst().orElseThrow();
      if (!file.endsWith("failure.json")) {
        assertThat(all.output()).contains(title.strip().replace("\": \"", "\":\""));
      }
    }
    assertThat(all.output()).contains("\"command\":\"usage top\"");
  }

  @Test
  void eachIsASchemaItself() throws IOException {
    var meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(META));
    assertThat(files()).hasSizeGreaterThan(10);
    for (Path file : files()) {
      assertThat(meta.validate(Files.readString(file), InputFormat.JSON)).as("%s", file).isEmpty();
    }
  }

  @Test
  void anotherDocumentIsRefused() {
    Schemas schemas = new Schemas();
    for (String wrong : List.of("{}", "[{\"command\":\"x\"}]", "[1]")) {
      assertThatThrownBy(
              () -> schemas.check(List.of("manifest", "--json"), new Tool.Result(0, wrong, "")))
          .isInstanceOf(AssertionError.class);
    }
    assertThatThrownBy(
            () ->
                schemas.check(
                    List.of("usage", "top", "--json"), new Tool.Result(1, "", "{\"code\":0}\n")))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void whatNeedsNoServerFits() {
    Tool tool = Tool.in(home);
    for (String line :
        List.of(
            "config --json",
            "config check --json",
            "config path --json",
            "manifest --json",
            "version --json",
            "help usage --json",
            "help logs query --json",
            "usage status --json",
            "usage top --json",
            "usage top --json --limit x",
            "logs query x --json",
            "net --json",
            "nothing --json")) {
      Tool.Result result = tool.run(line.split(" "));
      assertThat(result.output() + result.errorOutput()).as(line).contains("{");
    }
  }
}
