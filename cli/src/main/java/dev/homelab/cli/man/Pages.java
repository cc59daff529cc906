package dev.homelab.cli.man;

import dev.homelab.cli.settings.Variables;
import dev.homelab.cli.verb.ExitCodes;
import dev.homelab.cli.verb.Spec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// The manual: `homelab(1)`, a page for each group of verbs, `homelab-config(5)` and
/// `homelab-privacy(7)`. Nothing in it is said for it alone that another place says already: verbs
/// are told of by their [Spec], the configuration and privacy by the project's own pages.
public final class Pages {
  private static final String TOOL = "homelab";
  private static final String CONFIG = "homelab-config";
  private static final String PRIVACY = "homelab-privacy";

  /// Where what the configuration is ends, on its page, and the forms of answers begin.
  private static final String END = "## JSON";

  private final TreeMap<String, List<Spec>> groups = new TreeMap<>();
  private final LocalDate date;

  private Pages(Collection<Spec> verbs, LocalDate date) {
    this.date = date;
    TreeMap<String, Spec> sorted = new TreeMap<>();
    verbs.forEach(spec -> sorted.put(spec.path().text(), spec));
    for (Spec spec : sorted.values()) {
      String group = spec.path().words().getFirst();
      groups.computeIfAbsent(group, word -> new ArrayList<>()).add(spec);
    }
  }

  /// All pages.
  ///
  /// @param verbs those of the tool. Declared ones are of a configuration, and not told of
  /// @param date of each page
  /// @param configuration the page about it, in Markdown
  /// @param privacy the privacy text, in Markdown
  public static List<Page> of(
      Collection<Spec> verbs, LocalDate date, List<String> configuration, List<String> privacy) {
    Pages all = new Pages(verbs, date);
    List<Page> pages = new ArrayList<>(List.of(all.tool()));
    all.groups.forEach((group, specs) -> pages.add(all.group(group, specs)));
    int end = configuration.indexOf(END);
    List<String> rules = end < 0 ? configuration : configuration.subList(0, end);
    pages.add(all.text(CONFIG, 5, "the configuration of homelab", rules));
    pages.add(
        all.text(PRIVACY, 7, "what homelab records, who can see it, how to stop it", privacy));
    return pages;
  }

  private Page text(String name, int section, String summary, List<String> markdown) {
    Mdoc page = new Mdoc(name, section, date, summary);
    Markdown.add(markdown, page);
    String other = name.equals(CONFIG) ? PRIVACY + " 7" : CONFIG + " 5";
    page.seeAlso(List.of(TOOL + " 1", other));
    return new Page(name, section, page.toString());
  }

  private Page group(String group, List<Spec> specs) {
    String name = TOOL + "-" + group;
    String summary =
        specs.size() == 1
            ? specs.getFirst().summary()
            : "the verbs of homelab that begin with " + group;
    Mdoc page = new Mdoc(name, 1, date, summary);
    page.section("Synopsis");
    specs.forEach(spec -> new VerbPart(spec).addSynopsis(page));
    page.section("Description");
    specs.forEach(spec -> new VerbPart(spec).addDescription(page));
    page.seeAlso(List.of(TOOL + " 1", CONFIG + " 5"));
    return new Page(name, 1, page.toString());
  }

  private Page tool() {
    Mdoc page = new Mdoc(TOOL, 1, date, "verbs for people and agents who operate a lab");
    page.section("Synopsis");
    page.macro("Nm", Roff.of(TOOL));
    page.line(".Ar verb Op Ar argument ...");
    page.macro("Nm", Roff.of(TOOL + " help"));
    page.line(".Op Ar verb ...");
    addDescription(page);
    addVerbs(page);
    addVariables(page);
    addFiles(page);
    addExitStatus(page);
    List<String> others = new ArrayList<>();
    groups.keySet().forEach(group -> others.add(TOOL + "-" + group + " 1"));
    others.addAll(List.of(CONFIG + " 5", PRIVACY + " 7"));
    page.seeAlso(others);
    return new Page(TOOL, 1, page.toString());
  }

  private static void addDescription(Mdoc page) {
    page.section("Description");
    page.paragraph(
        Inline.roff(
            "A verb is one word or several, such as `usage top`. Behind its words stand operands"
                + " and flags, in any order, a flag as `--name value` or `--name=value`; what"
                + " stands behind `--` is an operand. A verb of the tier read changes nothing in"
                + " the lab; one of the tier write may. `-h` or `--help` on a verb or a group"
                + " prints what it takes."));
    page.paragraph(
        Inline.roff(
            "The verbs below are the tool's own. Others are declared in the configuration: a"
                + " program becomes a verb like any other, for a team or for one user, as the page"
                + " about the configuration says. No page of the manual tells of those. They are in"
                + " the lists that `homelab help` and `homelab manifest` print, and `homelab help`"
                + " with the verb's words says what one takes."));
    page.paragraph(
        Inline.roff(
            "A verb that ends leaves a small private record of its use; what is in it, and how to"
                + " opt out, is a page of its own."));
  }

  private void addVerbs(Mdoc page) {
    page.section("Verbs");
    page.list("tag");
    for (List<Spec> specs : groups.values()) {
      for (Spec spec : specs) {
        page.line(".It Cm " + Roff.argument(Roff.of(spec.path().text())));
        page.text(Roff.of(spec.summary()));
      }
    }
    page.endList();
  }

  private static void addVariables(Mdoc page) {
    page.section("Environment");
    page.paragraph(Roff.of("A variable that is empty counts as not set."));
    page.list("tag");
    List<Variables.Variable> all = new ArrayList<>(Variables.ofSettings());
    all.addAll(Variables.others());
    for (Variables.Variable variable : all) {
      page.line(".It Ev " + Roff.argument(Roff.of(variable.name())));
      page.text(Inline.roff(variable.about()));
    }
    page.endList();
  }

  private static void addFiles(Mdoc page) {
    page.section("Files");
    page.list("tag");
    addFile(page, "/etc/homelab/config.toml", "the system's configuration");
    addFile(page, "/etc/homelab/conf.d/*.toml", "pieces of it, such as packs of verbs");
    addFile(page, "~/.config/homelab/config.toml", "your own configuration");
    addFile(page, "~/.config/homelab/recording", "your choice, by usage on and usage off");
    addFile(page, "~/.local/state/homelab", "your records");
    addFile(page, "~/.cache/homelab", "what can be made again");
    page.endList();
  }

  private static void addFile(Mdoc page, String path, String about) {
    page.line(".It Pa " + Roff.of(path));
    page.text(Roff.of(about));
  }

  private static void addExitStatus(Mdoc page) {
    page.section("Exit status");
    page.list("tag");
    for (ExitCodes.Line line : ExitCodes.all()) {
      page.item(Roff.of(line.code()), Roff.of(line.meaning()));
    }
    page.endList();
    page.paragraph(
        Roff.of(
            "That of a declared verb is its program's. What else a verb's own status says is on"
                + " its page."));
  }
}
