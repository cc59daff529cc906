package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})|\\\\x\\{([0-9A-F]+)}");

  @ParameterizedTest
  @CsvSource({
    "straße.example, xn--strae-oqa.example",
    "STRASSE.Example, STRASSE.Example",
    "βόλος.com, xn--nxasmm1c.com",
    "Bücher.example, xn--bcher-kva.example",
    "bücher。example, xn--bcher-kva.example",
    "*.bücher.example, *.xn--bcher-kva.example",
    "my_prüf.lab, xn--my_prf-7ya.lab",
    "नमस्ते.example, xn--h2bhs4b8d8a.example",
  })
  void aNameIsWhatBrowsersAskFor(String name, String ascii) {
    assertThat(HostName.ascii(name)).contains(ascii);
  }

  @Test
  void aNonJoinerStaysWhereItJoinsNothingElse() {
    assertThat(HostName.ascii("نامه\u200cای.com")).contains("xn--mgba3gch31f060k.com");
    assertThat(HostName.ascii("ü\u200c.com")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00ad", "ü\u2028", "\u0301a.example", "ü\ud800", "xn--ü.example", "אa.b"})
  void whatIsNoNameHasNone(String name) {
    assertThat(HostName.ascii(name)).isEmpty();
  }

  @Test
  void unicodesOwnCasesHold() throws IOException {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (String line : cases().lines().filter(each -> !each.startsWith("#")).toList()) {
      String[] fields = line.split(" *; *", -1);
      String source = unescaped(fields[0]);
      Optional<String> expected =
          fields[1].isEmpty() ? Optional.empty() : Optional.of(unescaped(fields[1]));
      Optional<String> ascii = Uts46.ascii(source);
      seen++;
      if (!ascii.equals(expected)) {
        wrong.add(line + " -> " + ascii.orElse("none"));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).isGreaterThan(600);
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match -> {
              String hex = match.group(1) == null ? match.group(2) : match.group(1);
              return Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex, 16)));
            });
  }

  private static String cases() throws IOException {
    try (InputStream in = HostNameTest.class.getResourceAsStream("idna-cases.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
