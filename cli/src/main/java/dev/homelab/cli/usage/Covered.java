package dev.homelab.cli.usage;

import dev.homelab.cli.output.ShellWord;
import dev.homelab.cli.settings.VerbTable;
import dev.homelab.cli.settings.VerbTables;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Verb;
import dev.homelab.mining.rank.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which raw commands the verbs stand for: declared ones what their `covers` and their `run` say,
/// built-in ones what is known of them here.
final class Covered {
  private static final Map<String, List<String>> BUILT_IN =
      Map.of(
          "dns lookup", List.of("dig", "host", "nslookup", "drill", "resolvectl query"),
          "logs query", List.of("logcli query"),
          "logs labels", List.of("logcli labels"),
          "metrics query", List.of("promtool query instant"),
          "metrics range", List.of("promtool query range"),
          "metrics alerts", List.of("amtool alert"),
          "net check", List.of("openssl s_client", "curl -I", "curl -v"));

  private Covered() {}

  static Verbs of(Registry registry, VerbTables declared) {
    List<Verbs.Declared> verbs = new ArrayList<>();
    for (Verb verb : registry.verbs()) {
      String name = verb.spec().path().text();
      List<String> covers = new ArrayList<>(BUILT_IN.getOrDefault(name, List.of()));
      declared
          .ofUser(name)
          .or(() -> declared.ofTeam(name))
          .filter(table -> verb.spec().declared())
          .ifPresent(table -> covers.addAll(covers(table)));
      verbs.add(new Verbs.Declared(name, covers));
    }
    return new Verbs(
        verbs,
        words ->
            registry.group(words).isEmpty() && registry.alias(words).isEmpty()
                ? registry.nearest(words).stream().findFirst()
                : Optional.empty());
  }

  private static List<String> covers(VerbTable table) {
    List<String> all = new ArrayList<>(table.terms().covers());
    all.add(
        String.join(
            " ", table.run().stream().filter(Covered::isFixed).map(ShellWord::of).toList()));
    return all;
  }

  /// A word with a placeholder stands for any value.
  private static boolean isFixed(String word) {
    return !word.contains("{");
  }
}
