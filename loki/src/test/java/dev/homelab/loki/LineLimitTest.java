package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.prometheus.Refusal;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LineLimitTest {
  private final LineLimit limit = new LineLimit();

  private boolean learns(int most, int asked) {
    return limit.learns(LokiClient.failure("too many", new Refusal.LimitTooHigh(most)), asked);
  }

  @Test
  void isWhatTheServerSaidLast() {
    assertThat(limit.of(5000)).isEqualTo(5000);
    assertThat(learns(500, 5000)).isTrue();
    assertThat(limit.of(5000)).isEqualTo(500);
    assertThat(limit.of(20)).isEqualTo(20);
  }

  /// It would be asked for ever.
  @Test
  void aLimitThatWasKeptToIsNoReasonToAskAgain() {
    assertThat(learns(500, 500)).isFalse();
    assertThat(learns(0, 500)).isFalse();
    assertThat(limit.learns(new IOException("gone"), 500)).isFalse();
    assertThat(limit.of(5000)).isEqualTo(5000);
  }
}
