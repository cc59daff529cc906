package dev.homelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.man.Mandoc;
import dev.homelab.cli.man.Page;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Variables;
import dev.homelab.cli.verb.ExitCodes;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The manual that ships: each page as mandoc shows it, held against what it is made of.
class ManualTest {
  private static final Path PROJECT = Path.of("..");
  private static final LocalDate DATE = LocalDate.of(2026, 11, 7);
  private static final Pattern REFERENCE = Pattern.compile("(?m)^\\.Xr (\\S+) (\\d)");

  @TempDir private Path folder;

  private final List<Page> pages;
  private final List<Spec> verbs;

  ManualTest(@TempDir Path home) throws IOException {
    this.pages = Manual.pages(PROJECT, DATE);
    Tool tool = Tool.in(home);
    this.verbs =
        Homelab.verbs(tool.environment(), dev.homelab.cli.output.Captured.pipe().console());
  }

  private Map<String, String> shown() throws IOException {
    Map<String, String> shown = new HashMap<>();
    for (Page page : pages) {
      shown.put(page.toString(), Mandoc.shown(folder, page.text()));
    }
    return shown;
  }

  private String text(String page) {
    return pages.stream()
        .filter(one -> one.toString().equals(page))
        .map(Page::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thereIsAPageForEachGroupAndThoseOfTheConfigurationAndOfPrivacy() {
    Set<String> expected =
        new TreeSet<>(List.of("homelab(1)", "homelab-config(5)", "homelab-privacy(7)"));
    verbs.forEach(spec -> expected.add("homelab-" + spec.path().words().getFirst() + "(1)"));
    assertThat(pages).extracting(Page::toString).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected).contains("homelab-usage(1)", "homelab-version(1)").hasSizeGreaterThan(10);
  }

  @Test
  void mandocFindsNothingToSay() throws IOException {
    for (Page page : pages) {
      assertThat(Mandoc.faults(folder, page.text())).as(page.toString()).isEmpty();
    }
  }

  @Test
  void eachPageThatIsNamedIsThere() {
    Set<String> all = new TreeSet<>();
    pages.forEach(page -> all.add(page.toString()));
    Set<String> named = new TreeSet<>();
    for (Page page : pages) {
      Matcher reference = REFERENCE.matcher(page.text());
      while (reference.find()) {
        named.add(reference.group(1) + "(" + reference.group(2) + ")");
      }
    }
    assertThat(named).isEqualTo(all);
  }

  @Test
  void aPageShowsAllThatAVerbSaysOfItself() throws IOException {
    Map<String, String> shown = shown();
    for (Spec spec : verbs) {
      String page = shown.get("homelab-" + spec.path().words().getFirst() + "(1)");
      assertThat(page).contains("homelab " + spec.path(), String.valueOf(spec.tier().label()));
      for (Operand<?> operand : spec.operands()) {
        assertThat(page).contains(operand.name(), operand.summary());
      }
      for (Flag<?> flag : spec.flags()) {
        assertThat(page).contains("--" + flag.name(), flag.about());
      }
      spec.exits().forEach(exit -> assertThat(page).contains(exit.code() + " " + exit.meaning()));
      assertThat(page).contains(spec.examples());
    }
  }

  @Test
  void theFirstPageListsVerbsVariablesAndExitStatuses() throws IOException {
    String page = shown().get("homelab(1)");
    verbs.forEach(spec -> assertThat(page).contains(spec.path() + " " + spec.summary()));
    assertThat(page).contains("ENVIRONMENT", "EXIT STATUS", "declared in the configuration");
    Variables.others()
        .forEach(one -> assertThat(page).contains(one.name() + " " + one.about().replace("`", "")));
    for (Key<?> key : Key.all()) {
      assertThat(page).contains(key.variable() + " " + key.label() + ": ");
    }
    for (ExitCodes.Line line : ExitCodes.all()) {
      assertThat(page).contains(line.code() + " " + line.meaning());
    }
  }

  @Test
  void theConfigurationHasAPageOfAllSettings() throws IOException {
    String page = shown().get("homelab-config(5)");
    for (Key<?> key : Key.all()) {
      assertThat(page)
          .contains(key.label() + " " + key.about().replace("`", ""))
          .contains("variable: " + key.variable() + "; takes: " + key.allowed());
    }
    assertThat(page)
        .contains("WHERE SETTINGS COME FROM", "DECLARED VERBS", "[[verb]] name = \"pods logs\"")
        .doesNotContain("JSON Every format", "`");
  }

  @Test
  void thePrivacyTextIsThereToItsLastWord() throws IOException {
    String page = shown().get("homelab-privacy(7)");
    String text = Files.readString(PROJECT.resolve("PRIVACY.md"));
    assertThat(page).contains("HOW TO OPT OUT", "homelab usage off", "\"exit=0 ver=0.1.0\"");
    String end = text.substring(text.length() - 60).strip().replace("`", "");
    assertThat(page).contains(end.replaceAll("\\s+", " "));
  }

  @Test
  void theSameBuildMakesTheSamePages() throws IOException {
    assertThat(Manual.pages(PROJECT, DATE)).isEqualTo(pages);
    assertThat(text("homelab(1)"))
        .contains(".Dd November 7, 2026\n.Dt HOMELAB 1\n")
        .contains(".Nm homelab\n.Nd verbs for people and agents who operate a lab\n");
  }

  @Test
  void pagesAreWrittenWhereManLooksForThem() throws IOException {
    Manual.main(new String[] {folder.toString(), "1794009600", PROJECT.toString()});
    assertThat(folder.resolve("man1/homelab.1")).content().contains(".Dd November 7, 2026");
    assertThat(folder.resolve("man5/homelab-config.5")).exists();
    assertThat(folder.resolve("man7/homelab-privacy.7")).exists();
  }
}
