package dev.homelab.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What may be answered in the place of a server.
class HtmlPageTest {
  @Test
  void aPageIsNamedByItsTitle() {
    String nginx = "<html>\r\n<head><title>414 Request-URI Too Large</title></head>\r\n</html>";
    assertThat(HtmlPage.words(nginx, "Loki"))
        .isEqualTo(
            "a page of HTML titled '414 Request-URI Too Large': this is no Loki, or something in"
                + " front of it");
    assertThat(
            HtmlPage.words(
                "<TITLE lang=en>\n Sign in &amp; go &#8211; &lt;Lab&gt; &x;\n</TITLE>", "x"))
        .startsWith("a page of HTML titled 'Sign in & go – <Lab> &x;': ");
    assertThat(HtmlPage.words("<html><title></title>", "x")).startsWith("a page of HTML: ");
    assertThat(HtmlPage.words("<title>" + "a".repeat(5000), "x")).hasSizeLessThan(300);
    assertThat(HtmlPage.words("<title>&#9999999;", "x")).contains("'\uFFFD'");
  }

  @Test
  void aServerSaysWhenInSecondsOrAtATime() {
    Optional<String> date = Optional.of("Fri, 27 Nov 2026 05:00:00 GMT");
    assertThat(RetryAfter.of(Optional.of("120"), date).orElseThrow().toSeconds()).isEqualTo(120);
    assertThat(RetryAfter.of(Optional.of("Fri, 27 Nov 2026 05:00:09 GMT"), date).orElseThrow())
        .hasSeconds(9);
    assertThat(RetryAfter.of(Optional.of("Fri, 27 Nov 2026 04:00:00 GMT"), date).orElseThrow())
        .isZero();
    assertThat(RetryAfter.of(Optional.of("999999999"), date).orElseThrow().toDays()).isEqualTo(1);
    assertThat(RetryAfter.of(Optional.of("soon"), date)).isEmpty();
    assertThat(RetryAfter.of(Optional.empty(), date)).isEmpty();
  }
}
