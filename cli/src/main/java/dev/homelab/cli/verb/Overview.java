package dev.homelab.cli.verb;

import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All verbs under headings, the first word of each. What the team has declared comes first, then
/// the tool's own; in each part those of a single word that no other shares come last.
final class Overview {
  private static final String TEAM = "team";
  private static final String OWN = "homelab";

  private final List<Section> sections = new ArrayList<>();

  private record Section(String heading, List<Verb> verbs) {}

  /// @param verbs by path
  Overview(Collection<Verb> verbs) {
    List<Verb> declared = new ArrayList<>();
    List<Verb> own = new ArrayList<>();
    for (Verb verb : verbs) {
      (verb.spec().declared() ? declared : own).add(verb);
    }
    add(declared, TEAM);
    add(own, OWN);
  }

  /// @param rest the heading of those that have none of their own
  private void add(List<Verb> verbs, String rest) {
    Map<String, List<Verb>> byWord = new LinkedHashMap<>();
    for (Verb verb : verbs) {
      String word = verb.spec().path().words().getFirst();
      byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(verb);
    }
    List<Verb> alone = new ArrayList<>();
    byWord.forEach(
        (word, those) -> {
          if (those.size() > 1 || those.getFirst().spec().path().words().size() > 1) {
            sections.add(new Section(word, those));
          } else {
            alone.addAll(those);
          }
        });
    if (!alone.isEmpty()) {
      sections.add(new Section(rest, alone));
    }
  }

  /// @param width how wide a line may be
  String text(int width) {
    Table table = Table.of(Align.LEFT, Align.LEFT, Align.LEFT).fit(width, "").wrap();
    for (int i = 0; i < sections.size(); i++) {
      if (i > 0) {
        table.row("", "", "");
      }
      rows(table, sections.get(i));
    }
    return table.toString();
  }

  private static void rows(Table table, Section section) {
    table.row(section.heading(), "", "");
    for (Verb verb : section.verbs()) {
      Spec spec = verb.spec();
      table.row("  " + spec.path(), spec.tier().label(), spec.summary());
    }
  }
}
