package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippingStateTest {
  private static final Instant NOW = TestClock.START;
  private final StateDirectory directory;

  ShippingStateTest(@TempDir Path home) throws IOException {
    directory = new StateDirectory(home, "h", Host.uidOf(home));
    directory.ensure();
  }

  private ShippingState load() throws IOException {
    return ShippingState.load(directory, NOW);
  }

  @Test
  void comesBackAsItWas() throws IOException {
    ShippingState state =
        new ShippingState(NOW.minusSeconds(9), 5, 3, 2, Optional.of(NOW), Optional.of("a=b é"));
    state.save(directory);
    assertThat(load()).isEqualTo(state);
  }

  @Test
  void addsUpAndCountsFailuresInARow() throws IOException {
    ShippingState one = load().after(NOW, 4, 1, Optional.of("down"), true);
    ShippingState two = one.after(NOW, 2, 0, Optional.of("down"), true);
    assertThat(two)
        .isEqualTo(new ShippingState(NOW, 6, 1, 2, Optional.of(NOW), Optional.of("down")));
    assertThat(two.after(NOW, 1, 0, Optional.of("out of time"), false).failures()).isZero();
  }

  @Test
  void aReasonForgesNothing() throws IOException {
    load()
        .after(NOW, 1, 0, Optional.of("x\nsent=99\rsent=98\u2028\u0085\u001b[2J"), true)
        .save(directory);
    assertThat(load().sent()).isEqualTo(1);
    assertThat(load().lastTrouble()).contains("x sent=99 sent=98\u2028\u0085\u001b[2J");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0\0\0",
        "since=never",
        "since=2026-01-01T00:00:00Z\nsent=many",
        "since=2026-01-01T00:00:00Z\nlast=soon",
        "=\n=="
      })
  void whatCantBeReadStartsAnew(String text) throws IOException {
    directory.replace("state", text.getBytes(StandardCharsets.UTF_8), false);
    assertThat(load())
        .isEqualTo(new ShippingState(NOW, 0, 0, 0, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {-9, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void aCountOfFailuresStaysWithinReason(int failures) throws IOException {
    String text = "since=2026-01-01T00:00:00Z\nfailures=" + failures + "\n";
    directory.replace("state", text.getBytes(StandardCharsets.UTF_8), false);
    assertThat(load().after(NOW, 0, 0, Optional.of("down"), true).failures()).isPositive();
  }
}
