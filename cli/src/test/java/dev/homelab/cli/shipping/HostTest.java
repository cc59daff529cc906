package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTest {
  @TempDir private Path folder;

  private String name(String name, String machine) throws IOException {
    Path nameFile = Files.writeString(folder.resolve("name"), name, StandardCharsets.ISO_8859_1);
    return Host.name(nameFile, Files.writeString(folder.resolve("machine"), machine));
  }

  @Test
  void isItsNameAndTheStartOfTheMachinesId() throws IOException {
    assertThat(name("lab-1\n", "0123456789abcdef\n")).isEqualTo("lab-1-01234567");
    assertThat(name("lab-1\n", "012\n")).isEqualTo("lab-1-012");
  }

  /// A name such as `.` or `../ada` would be another folder.
  @Test
  void isAPlainNameForAFolder() throws IOException {
    assertThat(name("..\n", "0123")).isEqualTo("__-0123");
    assertThat(name("../ada\0~\u007f\u00e9Z9\n", "")).isEqualTo("___ada____Z9-");
  }

  @Test
  void oneOfTheTwoIsEnough() throws IOException {
    assertThat(name("lab\n", "")).isEqualTo("lab-");
    assertThat(name("\n", "0123\n")).isEqualTo("-0123");
  }

  @Test
  void withoutBothItIsAHost() throws IOException {
    assertThat(name("", "\n")).isEqualTo("host");
    assertThat(Host.name(folder.resolve("gone"), folder.resolve("gone"))).isEqualTo("host");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(Host.name()).isEqualTo(Host.name()).matches("[-_A-Za-z0-9]+");
  }
}
