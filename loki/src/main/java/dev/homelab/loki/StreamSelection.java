package dev.homelab.loki;

import dev.homelab.prometheus.GoString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Which streams a LogQL query selects, told without asking the server.
///
/// @param wholeStreams whether it selects every line of them: it has no filter
public record StreamSelection(List<LabelTest> tests, boolean wholeStreams) {
  private static final Pattern MATCHER =
      Pattern.compile(
          "\\s*([a-zA-Z_][a-zA-Z0-9_]*)\\s*(=~|!~|!=|=)\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"|`[^`]*+`)\\s*(,|$)");

  /// A condition on the value of a label, which is empty where a stream does not have it.
  record LabelTest(String label, Predicate<String> condition) {}

  /// The selection of a query; empty where only the server can tell.
  public static Optional<StreamSelection> of(String query) {
    Optional<SelectorPart> part = SelectorPart.of(query);
    if (part.isEmpty() || !query.substring(0, part.get().from()).isBlank()) {
      return Optional.empty();
    }
    String text = part.get().text();
    boolean whole = query.substring(part.get().to() + 1).isBlank();
    return tests(text.substring(1, text.length() - 1))
        .map(tests -> new StreamSelection(tests, whole));
  }

  private static Optional<List<LabelTest>> tests(String matchers) {
    List<LabelTest> tests = new ArrayList<>();
    Matcher matcher = MATCHER.matcher(matchers);
    int at = 0;
    while (at < matchers.length() && matcher.find(at) && matcher.start() == at) {
      Optional<String> value = GoString.unquote(matcher.group(3));
      Optional<Predicate<String>> condition =
          value.flatMap(text -> condition(matcher.group(2), text));
      if (condition.isEmpty()) {
        return Optional.empty();
      }
      tests.add(new LabelTest(matcher.group(1), condition.get()));
      at = matcher.end();
    }
    return matchers.substring(at).isBlank() && !tests.isEmpty()
        ? Optional.of(List.copyOf(tests))
        : Optional.empty();
  }

  private static Optional<Predicate<String>> condition(String operator, String value) {
    try {
      return Optional.of(
          switch (operator) {
            case "=" -> value::equals;
            case "!=" -> text -> !text.equals(value);
            case "=~" -> Pattern.compile(value, Pattern.DOTALL).asMatchPredicate();
            default -> Pattern.compile(value, Pattern.DOTALL).asMatchPredicate().negate();
          });
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /// Whether it selects the stream with these labels.
  public boolean selects(Map<String, String> labels) {
    return tests.stream()
        .allMatch(test -> test.condition().test(labels.getOrDefault(test.label(), "")));
  }

  /// Whether it may select a stream that has this label, whatever its others are.
  public boolean maySelect(String label, String value) {
    return tests.stream()
        .filter(test -> test.label().equals(label))
        .allMatch(test -> test.condition().test(value));
  }
}
