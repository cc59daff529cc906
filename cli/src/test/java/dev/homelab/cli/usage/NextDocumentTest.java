package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.mining.history.Actor;
import dev.homelab.mining.history.Typed;
import dev.homelab.mining.rank.Costs;
import dev.homelab.mining.rank.Miner;
import dev.homelab.mining.rank.Row;
import dev.homelab.mining.rank.Verbs;
import dev.homelab.mining.shell.Catalogue;
import dev.homelab.mining.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// The worked example of `docs/next.md`, computed.
class NextDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/next.md");
  private static final int USES = 40;

  @Test
  void theExampleIsWhatComesOut() throws IOException {
    String document = Files.readString(DOCUMENT);
    Miner miner =
        new Miner(
            new Shell(Catalogue.load(), program -> false),
            new Verbs(List.of(), words -> Optional.empty()),
            Costs.USUAL,
            ZoneOffset.UTC);
    Consumer<Typed> history = miner.history();
    Instant day = Instant.parse("2026-10-01T08:00:00Z");
    for (int i = 0; i < USES; i++) {
      String image = "registry.lab.example/shop:1." + (10 + i);
      for (String line : List.of("docker build -t " + image + " .", "docker push " + image)) {
        assertThat(document).contains(line.replace("1." + (10 + i), "1.10"));
        history.accept(
            new Typed(
                line,
                Optional.of(day.plus(Duration.ofDays(i))),
                Optional.empty(),
                OptionalInt.empty(),
                Actor.PERSON));
      }
    }
    Row row = miner.findings().rows().getFirst();
    assertThat(row.uses()).isEqualTo(USES);
    double one = row.occurrences().getFirst().seconds();
    assertThat(document)
        .contains(String.format(Locale.ROOT, "%.2f s a use", one))
        .contains(String.format(Locale.ROOT, "%.0f s in %d uses", row.sparedSeconds(), USES));
    assertThat(row.pays()).isFalse();
  }
}
