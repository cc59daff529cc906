package dev.homelab.cli.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "exit=0 ver=0.1.0             ~ 0   ~ 0.1.0",
        "exit=255 ver=v0.19.1         ~ 255 ~ v0.19.1",
        "exit=0 ver=v0.19.1 host=x    ~ 0   ~ v0.19.1",
        "ver=1 exit=2                 ~ 2   ~ 1",
        "x=y exit=130                 ~ 130 ~ ''",
        "exit=256 ver=1               ~ -1  ~ 1",
        "exit=-1 ver=1                ~ -1  ~ 1",
        "exit=1x ver=1                ~ -1  ~ 1",
        "myexit=1 over=2              ~ -1  ~ ''",
        "hello                        ~ -1  ~ ''"
      })
  void isReadAsTheServerReadsIt(String line, int exit, String version) {
    assertThat(UsageLine.parse(line)).isEqualTo(new UsageLine(exit, version));
  }
}
