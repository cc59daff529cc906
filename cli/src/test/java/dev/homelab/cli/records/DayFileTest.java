package dev.homelab.cli.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayFileTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Day DAY =
      Day.counted(
          List.of(
              new Cell(0, "net check", "ada", 0, "0.1.0", 3),
              new Cell(0, "net check", "bob \u00e9\n", 255, "", 200_000_000),
              new Cell(0, "config", "ada", Cell.UNREADABLE, "0.2.0", 1)),
          NOW);

  @Test
  void keepsADay() {
    assertThat(DayFile.decode(DayFile.encode(DAY))).contains(DAY);
    Day gone = DAY.unnamed().checked(NOW.plusSeconds(1), true);
    assertThat(DayFile.decode(DayFile.encode(gone))).contains(gone);
    Day verbs = Day.ofVerbs(List.of(new Cell(0, "config", "", Cell.UNREADABLE, "", 7)), NOW);
    assertThat(DayFile.decode(DayFile.encode(verbs))).contains(verbs);
  }

  @Test
  void aDayOfVerbsAnswersForThoseAlone() {
    Day verbs = Day.ofVerbs(List.of(), NOW);
    assertThat(verbs.tells(GridReader.VERBS)).isTrue();
    assertThat(verbs.tells(List.of("verb", "user"))).isFalse();
    assertThat(verbs.tells(GridReader.ALL)).isFalse();
    assertThat(DAY.tells(GridReader.ALL)).isTrue();
  }

  @Test
  void everyTornOrChangedFileIsTold() {
    byte[] bytes = DayFile.encode(DAY);
    for (int i = 0; i < bytes.length; i++) {
      assertThat(DayFile.decode(Arrays.copyOf(bytes, i))).isEmpty();
      byte[] changed = bytes.clone();
      changed[i] ^= 0x10;
      assertThat(DayFile.decode(changed)).isEmpty();
    }
  }

  @Test
  void withoutNamesTheCountsAndTheNumberOfUsersStay() {
    Day unnamed = DAY.unnamed();
    assertThat(unnamed.records()).isEqualTo(DAY.records());
    assertThat(unnamed.users()).isEqualTo(Map.of("net check", 2, "config", 1));
    assertThat(unnamed.cells()).allSatisfy(cell -> assertThat(cell.user()).isEmpty());
  }

  @Test
  void aUserIsForgotten() {
    assertThat(DAY.without("ada").cells()).extracting(Cell::user).containsExactly("bob \u00e9\n");
  }
}
