package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTest {

  @ParameterizedTest
  @CsvSource({
    "http://u:SECRET@h, http://…@h",
    "HTTPS://u:SECRET@h:3100/p, HTTPS://…@h:3100/p",
    "http:/u:SECRET@h, http:/…@h",
    "http:u:SECRET@h, http:…@h",
    "http:\\\\u:SECRET@h, http:\\\\…@h",
    "http:////u:SECRET@h, http:////…@h",
    "u:SECRET@h, …@h",
    "SECRET@h, …@h",
    "//u:SECRET@h, …@h",
    "/u:SECRET@h, …@h",
    "ftp://u:SECRET@h, …@h",
    "ht!tp://u:SECRET@h, …@h",
    "http://u:SEC/RET@h/p, http://…@h/p",
    "http://u:SEC?RET@h/p, http://…@h/p",
    "http://u:SEC#RET@h/p, http://…@h/p",
    "http://u:SEC@RET@h/p, http://…@h/p",
    "http://u:S%45CRET@h, http://…@h",
    "http://u:SECRET%40h, http://…%40h",
    "u%3ASECRET%40h, …%40h",
    "http://u:SECRET\uFF20h, http://…\uFF20h",
    "http://h/p?token=SECRET, http://h/p?…",
    "http://h?SECRET, http://h?…",
    "h/p?token=SECRET&x=1#y, h/p?…",
    "?token=SECRET, ?…",
    "/p?token=SECRET, /p?…",
    "http://h/p#SECRET, http://h/p#…",
    "http://h/p%3ftoken=SECRET, http://h/p%3f…",
    "http://u:SECRET@h/p?token=SECRET, http://…@h/p?…",
    "http://u:SECRET, http://u:…",
    "http://u:SECRET/p, http://u:…/p",
    "http:/u:SECRET, http:/u:…",
    "http://[::1]:SECRET/, http://[::1]:…/",
  })
  void whatCanBeASecretIsNotShown(String text, String shown) {
    assertThat(Redacted.of(text)).isEqualTo(shown).doesNotContain("SECRET", "RET", "SEC");
  }

  @ParameterizedTest
  @CsvSource({
    "u:SECRET, u:…",
    "u:SECRET/p, u:…/p",
    "10.0.0.2:8443, 10.0.0.2:8443",
    "nas.lab.example, nas.lab.example",
    "fd00::7, fd00::7",
    "[fd00::7]:5001, [fd00::7]:5001",
    "/etc/homelab/a:b, /etc/homelab/a:b",
    "ftp://h/, ftp://h/",
  })
  void ofWhatCanOnlyBeAnAddressThePortIsANumber(String text, String shown) {
    assertThat(Redacted.address(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "http://",
        "http://h",
        "https://loki.lab.example:3100/loki",
        "http://[fd00::1]:3100",
        "http://fd00::1",
        "10.0.0.2:8443",
        "fd00::53",
        "2026-11-25T08:00:00Z",
        "/home/u@lab.example/ca.pem",
        "*.lab.example",
        "what?"
      })
  void theRestStays(String text) {
    assertThat(Redacted.of(text)).isSameAs(text);
  }

  @Test
  void aSecondTimeChangesNothing() {
    String once = Redacted.of("http://u:SECRET@h:9/p?a=b#c");
    assertThat(Redacted.of(once)).isEqualTo(once);
  }
}
