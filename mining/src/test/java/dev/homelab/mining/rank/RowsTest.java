package dev.homelab.mining.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.mining.history.Actor;
import dev.homelab.mining.history.Typed;
import dev.homelab.mining.shell.Catalogue;
import dev.homelab.mining.shell.Shell;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final int DAYS = 40;
  private static final Verbs NO_VERBS = new Verbs(List.of(), _ -> Optional.empty());

  /// The rows of commands that were typed once a day each, with the day in the place of `N`.
  private static List<Row> rows(String... commands) {
    Shell shell = new Shell(Catalogue.load(), _ -> false);
    Miner miner = new Miner(shell, NO_VERBS, Costs.USUAL, ZoneOffset.UTC);
    Consumer<Typed> history = miner.history();
    Instant at = Instant.parse("2026-10-01T08:00:00Z");
    for (int day = 10; day < 10 + DAYS; day++) {
      for (String command : commands) {
        String line = command.replace("N", "" + day);
        history.accept(
            new Typed(line, Optional.of(at), Optional.empty(), OptionalInt.empty(), Actor.PERSON));
        at = at.plus(Duration.ofHours(1));
      }
      at = at.plus(Duration.ofHours(24 - commands.length));
    }
    return miner.findings().rows();
  }

  /// What costs as much as a call is no row: were `dev` and `eth0` typed in the call, this would
  /// be.
  @Test
  void whatNeverDiffersAmongManyOperandsIsNotTypedInTheCall() {
    List<Row> rows =
        rows("ip route add 10.N.0.0/16 via 192.168.1.N dev eth0 metric 100 proto static");
    assertThat(rows).hasSize(1);
    double differing = "10.10.0.0/16".length() + "192.168.1.10".length() + 2;
    double call = Costs.USUAL.person().line(Costs.USUAL.callCharacters() + (int) differing);
    double typed =
        Costs.USUAL
            .person()
            .line(
                "ip route add 10.10.0.0/16 via 192.168.1.10 dev eth0 metric 100 proto static"
                    .length());
    assertThat(rows.getFirst().sparedSeconds())
        .isBetween(0.9 * DAYS * (typed - call), 1.1 * DAYS * (typed - call));
  }

  @Test
  void aProgramThatIsTypedWithItsFolderIsOne() {
    assertThat(rows("~/bin/deployit web-N --force --version stable --wait 60s")).hasSize(1);
    assertThat(rows("deployit web-N --force --version stable --wait 60s")).isEmpty();
  }
}
