package dev.homelab.mining.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.mining.history.Typed;
import dev.homelab.mining.rank.Office.History;
import dev.homelab.mining.shell.Catalogue;
import dev.homelab.mining.shell.Shell;
import dev.homelab.mining.shell.Step;
import dev.homelab.mining.shell.Word;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was planted into the histories of twelve is found in each, and nothing else is said to pay.
class PlantedTasksTest {
  private static final int ENOUGH = 10;
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Verbs NO_VERBS = new Verbs(List.of(), words -> Optional.empty());

  private final Map<String, List<String>> tasks = new HashMap<>();

  PlantedTasksTest() {
    Shell shell = new Shell(CATALOGUE, program -> false);
    Office.tasks()
        .forEach(
            (name, lines) -> {
              List<String> steps = new ArrayList<>();
              for (String line : lines) {
                for (Step step : shell.steps(line).orElseThrow()) {
                  steps.add(template(step.words()));
                }
              }
              tasks.put(name, steps);
            });
  }

  private List<String> steps(String task) {
    return tasks.getOrDefault(task, List.of());
  }

  /// With every value alike.
  private static String template(List<Word> words) {
    List<String> texts = new ArrayList<>();
    for (Word word : words) {
      texts.add(word instanceof Word.Hole || word instanceof Word.Literal ? "_" : word.text());
    }
    return String.join(" ", texts);
  }

  private static Findings mined(History history) {
    Miner miner =
        new Miner(new Shell(CATALOGUE, program -> false), NO_VERBS, Costs.USUAL, ZoneOffset.UTC);
    Consumer<Typed> taker = miner.history();
    history.typed().forEach(taker);
    Findings findings = miner.findings();
    assertThat(findings.rows())
        .isSortedAccordingTo(
            Comparator.comparing((Row row) -> !row.pays())
                .thenComparingDouble(row -> -row.sparedSeconds()));
    return findings;
  }

  /// The task that a row is: it has half of its steps at least, and none that is not its own.
  private Optional<String> task(List<String> steps, Set<String> wanted) {
    return wanted.stream()
        .filter(name -> steps(name).containsAll(steps))
        .filter(name -> 2 * new HashSet<>(steps).size() >= new HashSet<>(steps(name)).size())
        .findFirst();
  }

  /// @param precision of as many rows as there are tasks, ten at most
  /// @param recall in twenty rows
  private record Score(double precision, double recall) {}

  private Score score(List<List<String>> rows, Set<String> wanted) {
    int first = Math.min(ENOUGH, wanted.size());
    return new Score(
        (double) found(rows.subList(0, Math.min(first, rows.size())), wanted).size() / first,
        (double) found(rows.subList(0, Math.min(20, rows.size())), wanted).size() / wanted.size());
  }

  private Set<String> found(List<List<String>> rows, Set<String> wanted) {
    Set<String> found = new HashSet<>();
    rows.forEach(row -> task(row, wanted).ifPresent(found::add));
    return found;
  }

  private static List<List<String>> templates(Findings findings) {
    return findings.rows().stream()
        .map(row -> row.steps().stream().map(PlantedTasksTest::template).toList())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, 0.95, 0.95",
    "2, false, 0.95, 0.95",
    "3, true, 0.9, 0.85",
    "4, true, 0.9, 0.85"
  })
  void whatWasPlantedIsFoundInEachHistory(
      long seed, boolean hard, double precise, double recalled) {
    double precision = 0;
    double recall = 0;
    int users = 0;
    for (History history : new Office(seed, hard).histories()) {
      Set<String> wanted = new HashSet<>(history.done().keySet());
      wanted.removeIf(name -> history.done().getOrDefault(name, 0) < ENOUGH);
      if (!wanted.isEmpty()) {
        Score score = score(templates(mined(history)), wanted);
        precision += score.precision();
        recall += score.recall();
        users++;
      }
    }
    System.out.printf(
        "seed %d%s: precision %.3f, recall %.3f, %d users%n",
        seed, hard ? " (hard)" : "", precision / users, recall / users, users);
    assertThat(precision / users).isGreaterThanOrEqualTo(precise);
    assertThat(recall / users).isGreaterThanOrEqualTo(recalled);
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void nothingElsePaysAndALoopOfOneDayIsNoHabit(long seed) {
    for (History history : new Office(seed, false).histories()) {
      Findings findings = mined(history);
      for (Row row : findings.rows()) {
        List<String> steps = row.steps().stream().map(PlantedTasksTest::template).toList();
        assertThat(String.join(" ", steps)).doesNotContain("curl -o");
        if (row.pays()) {
          assertThat(tasks.values().stream().flatMap(List::stream))
              .as("%s, %s", history.user(), steps)
              .contains(steps.getFirst());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void theTeamsListIsOfPlantedTasks(long seed) {
    List<SharedRow> shared = new ArrayList<>();
    long mark = 0;
    for (History history : new Office(seed, false).histories()) {
      mark++;
      for (Row row : mined(history).rows()) {
        row.shared(YearMonth.of(2026, 11), mark)
            .flatMap(one -> SharedRow.parse(one.json(), CATALOGUE))
            .ifPresent(shared::add);
      }
    }
    assertThat(shared.toString()).doesNotContain("CANARY", "lab.example", "registry");
    List<Team.TeamRow> rows = Team.rank(shared);
    int first = Math.min(ENOUGH, rows.size());
    long right =
        rows.subList(0, first).stream()
            .filter(row -> tasks.values().stream().anyMatch(steps -> isOf(row, steps)))
            .count();
    System.out.printf("seed %d, team: %d of %d%n", seed, right, first);
    assertThat((double) right / first).isGreaterThanOrEqualTo(0.9);
    assertThat(first).isGreaterThanOrEqualTo(8);
  }

  private static boolean isOf(Team.TeamRow row, List<String> task) {
    return row.steps().stream()
        .map(step -> template(List.copyOf(step)))
        .allMatch(step -> task.stream().anyMatch(one -> isShape(step, one)));
  }

  /// Words that are not public are values in what is shared.
  private static boolean isShape(String shared, String template) {
    String[] left = shared.split(" ");
    String[] right = template.split(" ");
    if (left.length != right.length) {
      return false;
    }
    for (int i = 0; i < left.length; i++) {
      if (!left[i].equals(right[i]) && !left[i].equals("_")) {
        return false;
      }
    }
    return true;
  }
}
