package dev.homelab.mining.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  private static Optional<String> read(String step) {
    return CATALOGUE
        .step(List.of(step.split(" ")))
        .map(words -> words.stream().map(Word::text).collect(Collectors.joining(" ")));
  }

  @Test
  void everyLineIsFoundByItsPath() {
    for (String line : Catalogue.resource("catalogue.txt").split("\n")) {
      String[] columns = line.split("\t", -1);
      String program = columns[0].split(" ")[0];
      assertThat(CATALOGUE.program(program)).as(program).isPresent();
      if (columns.length > 1) {
        assertThat(CATALOGUE.entry(columns[0]).isEmpty()).as(line).isFalse();
      }
    }
  }

  @Test
  void everyAdditionIsFoundToo() {
    assertThat(CATALOGUE.entry("docker compose").subCommands()).containsKey("exec");
    assertThat(CATALOGUE.entry("kubectl").flags().get("--namespace"))
        .isEqualTo(CATALOGUE.entry("kubectl").flags().get("-n"));
  }

  @Test
  void onlyNamesAreInIt() {
    assertThat(Catalogue.resource("catalogue.txt").split("[\t\n ]"))
        .allMatch(word -> word.matches("|-{0,2}[A-Za-z0-9?][A-Za-z0-9._+@-]*=?"));
  }

  @Test
  void otherTextIsNoWord() {
    assertThat(CATALOGUE.program("hunter2")).isEmpty();
    assertThat(CATALOGUE.program("")).isEmpty();
    assertThat(CATALOGUE.program("git\n")).isEmpty();
    assertThat(CATALOGUE.program("git\t")).isEmpty();
    assertThat(CATALOGUE.program("docker compose")).isEmpty();
    assertThat(CATALOGUE.program("zzzz")).isEmpty();
    assertThat(CATALOGUE.program("#")).isEmpty();
  }

  @Test
  void aStepIsReadWhereEachWordMayStand() {
    for (String step :
        List.of(
            "kubectl get pods -n _ | grep _ …",
            "ssh _ : systemctl restart _ ; df -h",
            "find _ -name _ | xargs grep -l _",
            "docker compose exec _ : psql -c _ <<")) {
      assertThat(read(step)).contains(step);
    }
  }

  @Test
  void aStepWithAWordElsewhereIsRefused() {
    for (String step :
        List.of(
            "hunter2",
            "kubectl hunter2",
            "kubectl pods",
            "df --hunter2",
            "ssh _ : hunter2",
            "git get")) {
      assertThat(read(step)).as(step).isEmpty();
    }
  }
}
