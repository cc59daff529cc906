package dev.homelab.mining.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.mining.history.Actor;
import dev.homelab.mining.history.Typed;
import dev.homelab.mining.shell.Catalogue;
import dev.homelab.mining.shell.CatalogueWord;
import dev.homelab.mining.shell.Shell;
import dev.homelab.mining.shell.Word;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A secret at every place of every command, typed often enough to be a habit: it is a literal
/// wherever it stands, and in nothing that may be shared.
class CanaryTest {
  private static final Instant BEGIN = Instant.parse("2026-10-01T08:00:00Z");
  private static final Catalogue CATALOGUE = Catalogue.load();

  private static Set<String> commands() {
    Commands commands = new Commands(new Random(9));
    Set<String> lines = new LinkedHashSet<>();
    Commands.HOW_OFTEN.keySet().forEach(task -> lines.addAll(commands.planted(task)));
    for (int i = 0; i < 150; i++) {
      lines.add(commands.noise(i % 2 == 0));
    }
    return lines;
  }

  private static String key(String secret) {
    return "-----BEGIN PRIVATE KEY-----\n" + secret + "/AbCd+Ef\n-----END PRIVATE KEY-----";
  }

  /// The command with the secret before, behind, in and in place of each of its words.
  private static List<String> variants(String command, String secret) {
    List<String> variants = new ArrayList<>(List.of(secret, key(secret)));
    String[] words = command.split(" ");
    for (int i = 0; i < words.length; i++) {
      for (String word :
          List.of(secret, words[i] + secret, words[i] + " " + secret, "-p" + secret)) {
        String[] changed = words.clone();
        changed[i] = word;
        variants.add(String.join(" ", changed));
      }
    }
    variants.add("mysql -p" + secret + " app");
    variants.add(command + " | " + secret + " -x");
    variants.add("TOKEN=" + secret + " " + command);
    return variants;
  }

  private static void type(String line, Consumer<Typed> history) {
    for (int day = 0; day < 12; day++) {
      history.accept(
          new Typed(
              line,
              Optional.of(BEGIN.plus(Duration.ofDays(day))),
              Optional.empty(),
              OptionalInt.empty(),
              Actor.PERSON));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cnry-77", "--cnry-77", "CNRY77", "cnry.77/x"})
  void aSecretIsALiteralWhereverItStands(String secret) {
    int rows = 0;
    for (String command : commands()) {
      Miner miner =
          new Miner(
              new Shell(CATALOGUE, program -> false),
              new Verbs(List.of(), words -> Optional.empty()),
              Costs.USUAL,
              ZoneOffset.UTC);
      for (String variant : variants(command, secret)) {
        type(variant, miner.history());
      }
      for (Row row : miner.findings().rows()) {
        rows++;
        assertOnlyLiterally(row, secret);
      }
    }
    assertThat(rows).isGreaterThan(100);
  }

  private static void assertOnlyLiterally(Row row, String secret) {
    for (List<Word> step : row.steps()) {
      for (Word word : step) {
        if (word instanceof CatalogueWord || word instanceof Word.Executable) {
          assertThat(word.text()).doesNotContainIgnoringCase("cnry");
        }
      }
    }
    row.shared(YearMonth.of(2026, 11), 1)
        .ifPresent(
            shared -> assertThat(shared.json()).as(secret).doesNotContainIgnoringCase("cnry"));
  }
}
