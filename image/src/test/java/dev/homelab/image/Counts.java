package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `--json` says, number by number.
final class Counts {
  private static final Pattern ROW =
      Pattern.compile("\"verb\":\"([a-z0-9 -]+)\",\"count\":([0-9]+)");

  private Counts() {}

  /// The uses of each verb, as `usage top` counts them.
  static Map<String, Integer> top(Tool tool, String... more) {
    Result result =
        tool.run(Manifests.words(("usage top --json " + String.join(" ", more)).strip()));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    Map<String, Integer> counts = new TreeMap<>();
    Matcher rows = ROW.matcher(result.output());
    while (rows.find()) {
      counts.put(rows.group(1), Integer.valueOf(rows.group(2)));
    }
    return counts;
  }

  /// A number of `usage status`.
  static long status(Tool tool, String name) {
    String json = tool.run("usage", "status", "--json").output();
    Matcher number = Pattern.compile("\"" + name + "\":([0-9]+)").matcher(json);
    assertThat(number.find()).as("%s in %s", name, json).isTrue();
    return Long.parseLong(number.group(1));
  }
}
