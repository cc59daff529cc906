package dev.homelab.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "-0.0, 0",
    "0.1, 0.1",
    "1e14, 100000000000000",
    "1e15, 1E+15",
    "1234567.891, 1234567.891",
    "0.000001, 0.000001",
    "1.5e-7, 1.5E-7",
    "NaN, NaN",
    "Infinity, +Inf",
    "-Infinity, -Inf"
  })
  void exactKeepsEveryDigit(double number, String text) {
    assertThat(Numbers.exact(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "592.4000000953674, 592.4",
    "0.99994812, 0.999948",
    "1234567.891, 1234568",
    "8251236352, 8251236352",
    "1.5e-7, 1.5E-7",
    "NaN, NaN"
  })
  void shownKeepsWholeNumbers(double number, String text) {
    assertThat(Numbers.shown(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "3.14159265, 3.142",
    "12345678, 12350000",
    "-123456789, -1.235E+8",
    "0.00012345, 0.0001234",
    "-0.000099999, -0.0001",
    "1.7976931348623157E308, 1.798E+308"
  })
  void roundedFitsAScale(double number, String text) {
    assertThat(Numbers.rounded(number)).isEqualTo(text);
  }

  @Test
  void noNumberIsWiderThanTheScale() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      assertThat(Numbers.rounded(number).length())
          .as("%s", number)
          .isLessThanOrEqualTo(Numbers.WIDTH);
    }
  }
}
