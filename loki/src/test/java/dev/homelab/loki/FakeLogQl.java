package dev.homelab.loki;

import dev.homelab.prometheus.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// The part of LogQL that the project uses: selectors, line filters, `count_over_time`, and `sum`
/// and `count` with or without `by`. Anything else is a parse error.
final class FakeLogQl {
  private final String text;
  private int at;

  private FakeLogQl(String text) {
    this.text = text;
  }

  /// A query: either lines or numbers.
  sealed interface Query permits Lines, Metric {}

  /// A selector, line filters, and expressions whose named parts become labels.
  record Lines(List<Matcher> matchers, List<Predicate<String>> filters, List<Pattern> parsers)
      implements Query {
    boolean selects(Labels labels) {
      return matchers.stream().allMatch(m -> m.test().test(labels.get(m.name()).orElse("")));
    }

    boolean passes(String line) {
      return filters.stream().allMatch(filter -> filter.test(line));
    }
  }

  /// The labels of a stream and of what the parsers find in a line.
  static Labels parsed(Labels stream, List<Pattern> parsers, String line) {
    Labels labels = stream;
    for (Pattern parser : parsers) {
      java.util.regex.Matcher matcher = parser.matcher(line);
      if (matcher.find()) {
        for (String name : parser.namedGroups().keySet()) {
          String free = labels.get(name).isPresent() ? name + "_extracted" : name;
          labels = labels.with(free, matcher.group(name));
        }
      }
    }
    return labels;
  }

  /// @param test of the label's value, which is empty when there is no such label
  record Matcher(String name, Predicate<String> test) {}

  /// A query for numbers.
  sealed interface Metric extends Query permits Count, Aggregation {}

  /// `count_over_time`.
  ///
  /// @param offsetNanos how long before the query's time the range ends
  record Count(Lines lines, long rangeNanos, long offsetNanos) implements Metric {}

  /// `sum` or `count`, by some labels.
  record Aggregation(boolean sum, List<String> by, Metric of) implements Metric {
    Labels group(Labels labels) {
      TreeMap<String, String> group = new TreeMap<>();
      by.forEach(name -> labels.get(name).ifPresent(value -> group.put(name, value)));
      return Labels.received(group);
    }
  }

  static Query parse(String text) throws FakeRefusal {
    FakeLogQl parser = new FakeLogQl(text);
    Query query = parser.query();
    parser.blanks();
    if (parser.at < text.length()) {
      throw parser.unexpected();
    }
    return query;
  }

  private Query query() throws FakeRefusal {
    blanks();
    return peek('{') ? lines() : metric();
  }

  private Metric metric() throws FakeRefusal {
    String function = word();
    return switch (function) {
      case "count_over_time" -> countOverTime();
      case "sum" -> aggregation(true);
      case "count" -> aggregation(false);
      default -> throw syntax("unexpected IDENTIFIER");
    };
  }

  private Count countOverTime() throws FakeRefusal {
    expect('(');
    Lines lines = lines();
    expect('[');
    int end = text.indexOf(']', at);
    if (end < 0) {
      throw unexpected();
    }
    long range = duration(text.substring(at, end));
    at = end + 1;
    blanks();
    long offset = 0;
    if (text.startsWith("offset", at)) {
      at += "offset".length();
      offset = duration(word());
    }
    expect(')');
    return new Count(lines, range, offset);
  }

  private Aggregation aggregation(boolean sum) throws FakeRefusal {
    List<String> by = by();
    expect('(');
    Metric inner = metric();
    expect(')');
    List<String> after = by();
    return new Aggregation(sum, by.isEmpty() ? after : by, inner);
  }

  private List<String> by() throws FakeRefusal {
    blanks();
    List<String> names = new ArrayList<>();
    if (!text.startsWith("by", at)) {
      return names;
    }
    at += 2;
    expect('(');
    do {
      names.add(word());
    } while (accept(','));
    expect(')');
    return names;
  }

  private Lines lines() throws FakeRefusal {
    expect('{');
    List<Matcher> matchers = new ArrayList<>();
    boolean selective = false;
    blanks();
    if (!peek('}')) {
      do {
        Matcher matcher = matcher();
        selective |= !matcher.test().test("");
        matchers.add(matcher);
      } while (accept(','));
    }
    expect('}');
    if (!selective) {
      throw new FakeRefusal(
          400,
          "parse error : queries require at least one regexp or equality matcher that does not have"
              + " an empty-compatible value");
    }
    List<Pattern> parsers = new ArrayList<>();
    return new Lines(matchers, filters(parsers), parsers);
  }

  private Matcher matcher() throws FakeRefusal {
    String name = word();
    String operator = operator("=~", "!~", "!=", "=");
    String value = string();
    return new Matcher(
        name,
        switch (operator) {
          case "=" -> value::equals;
          case "!=" -> text -> !value.equals(text);
          case "=~" -> regex(value).asMatchPredicate();
          default -> regex(value).asMatchPredicate().negate();
        });
  }

  private List<Predicate<String>> filters(List<Pattern> parsers) throws FakeRefusal {
    List<Predicate<String>> filters = new ArrayList<>();
    blanks();
    while (peek('|') || peek('!')) {
      if (text.startsWith("| regexp ", at)) {
        at += "| regexp ".length();
        parsers.add(regex(string().replace("(?P<", "(?<")));
        blanks();
        continue;
      }
      String operator = operator("|=", "!=", "|~", "!~");
      String value = string();
      filters.add(
          switch (operator) {
            case "|=" -> line -> line.contains(value);
            case "!=" -> line -> !line.contains(value);
            case "|~" -> regex(value).asPredicate();
            default -> regex(value).asPredicate().negate();
          });
      blanks();
    }
    return filters;
  }

  private String operator(String... operators) throws FakeRefusal {
    blanks();
    for (String operator : operators) {
      if (text.startsWith(operator, at)) {
        at += operator.length();
        return operator;
      }
    }
    throw unexpected();
  }

  private String string() throws FakeRefusal {
    blanks();
    int end = GoStrings.end(text, at);
    if (end < 0) {
      throw syntax("literal not terminated");
    }
    String value = GoStrings.unquote(text.substring(at, end));
    at = end;
    return value;
  }

  private String word() throws FakeRefusal {
    blanks();
    int from = at;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || peek('_'))) {
      at++;
    }
    if (from == at) {
      throw unexpected();
    }
    return text.substring(from, at);
  }

  private static Pattern regex(String value) throws FakeRefusal {
    try {
      return Pattern.compile(value);
    } catch (PatternSyntaxException e) {
      throw FakeRefusal.syntax(1, "error parsing regexp");
    }
  }

  /// Go's durations and the `d` and `w` of Prometheus.
  static long duration(String text) throws FakeRefusal {
    var match = Pattern.compile("(\\d+)(ms|[smhdw])").matcher(text.strip());
    if (!match.matches()) {
      throw FakeRefusal.syntax(1, "unexpected duration");
    }
    long unit =
        switch (match.group(2)) {
          case "ms" -> 1_000_000L;
          case "s" -> 1_000_000_000L;
          case "m" -> 60_000_000_000L;
          case "h" -> 3_600_000_000_000L;
          case "d" -> 86_400_000_000_000L;
          default -> 604_800_000_000_000L;
        };
    return Long.parseLong(match.group(1)) * unit;
  }

  private boolean peek(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean accept(char c) {
    blanks();
    if (peek(c)) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) throws FakeRefusal {
    if (!accept(c)) {
      throw unexpected();
    }
  }

  private FakeRefusal syntax(String what) {
    return FakeRefusal.syntax(text.codePointCount(0, at) + 1, what);
  }

  private FakeRefusal unexpected() {
    return syntax(at < text.length() ? "unexpected " + text.charAt(at) : "unexpected $end");
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n#".indexOf(text.charAt(at)) >= 0) {
      at = peek('#') ? (text + "\n").indexOf('\n', at) : at + 1;
    }
  }
}
