package dev.homelab.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytesTest {
  @Test
  void aSizeHasThreeDigitsAndAUnit() {
    assertThat(Bytes.shown(0)).isEqualTo("0 B");
    assertThat(Bytes.shown(1023)).isEqualTo("1023 B");
    assertThat(Bytes.shown(1024)).isEqualTo("1 KiB");
    assertThat(Bytes.shown(1300)).isEqualTo("1.27 KiB");
    assertThat(Bytes.shown(1024L * 1024 - 1)).isEqualTo("1 MiB");
    assertThat(Bytes.shown(1_048_000)).isEqualTo("1023 KiB");
    assertThat(Bytes.shown(5L << 30)).isEqualTo("5 GiB");
    assertThat(Bytes.shown(Long.MAX_VALUE)).isEqualTo("8 EiB");
  }
}
