package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.homelab.prometheus.QueryResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The queries that are handed to people: of the dashboard, the recording rules and the recipes.
class RecipesTest {
  private static final String VARIABLE = "HOMELAB_TEST_LOKI_URL";
  private static final Path ROOT = Path.of("..");
  private static final Pattern EXPR = Pattern.compile("\"expr\": \"((?:[^\"\\\\]|\\\\.)+)\"");
  private static final Pattern RULE = Pattern.compile("\\n +expr: (.+)");
  private static final Pattern FENCE = Pattern.compile("```logql\\n(.+)\\n```");

  static List<String> queries() throws IOException {
    List<String> queries = new ArrayList<>();
    for (String json : found("grafana/homelab-usage.json", EXPR)) {
      queries.add(
          json.replace("\\\"", "\"")
              .replace("\\\\", "\\")
              .replace("$user", ".+")
              .replace("$verb", ".+")
              .replace("$__range", "7d"));
    }
    queries.addAll(found("loki/rules.yaml", RULE));
    queries.addAll(found("docs/logql.md", FENCE));
    return queries;
  }

  private static List<String> found(String file, Pattern pattern) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(ROOT.resolve(file)));
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    assertThat(found).as(file).hasSizeGreaterThan(3);
    return found;
  }

  @Test
  void allAskForTheRecordsAndForNothingElse() throws IOException {
    assertThat(queries())
        .hasSizeGreaterThan(20)
        .allSatisfy(query -> assertThat(query).contains("{job=\"homelab-usage\""))
        .allSatisfy(query -> assertThat(query).doesNotContain("$__"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aRealServerAnswers(String query) throws Exception {
    String server = System.getenv(VARIABLE);
    assumeTrue(server != null, VARIABLE + " is not set");
    LokiUnderTest loki = () -> URI.create(String.valueOf(server));
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    if (query.startsWith("{")) {
      TimeRange range = new TimeRange(now.minus(Duration.ofDays(7)), now);
      assertThat(loki.client().lines(query, range, Direction.BACKWARD, 10).next().size())
          .isLessThanOrEqualTo(10);
    } else {
      assertThat(loki.client().result(query, now).result()).isInstanceOf(QueryResult.Vector.class);
    }
  }
}
