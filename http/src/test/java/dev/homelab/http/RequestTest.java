package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "loki:3100",
        "/path",
        "ftp://host/",
        "http:///x",
        "http://a..b/",
        "http://999.1.1.1/",
        "http://my_prom:x/",
        "http://host:0/",
        "http://host:65536/",
        "http://me:hunter2@host/",
        "http://hunter2@host/"
      })
  void refusesAUriThatItCantAskAndShowsNoneOfIt(String uri) {
    assertThatThrownBy(() -> Request.get(URI.create(uri)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("URL: expected")
        .hasMessageNotContaining("hunter2");
  }

  @ParameterizedTest
  @CsvSource({
    "http://host/x, host",
    "http://host:80/x, host",
    "https://host:443/x, host",
    "http://host:443/x, host:443",
    "https://Host:8443, Host:8443",
    "http://[::1]:81/, [::1]:81",
    "http://my_prom:9190/x, my_prom:9190",
    "https://node.1, node.1",
    "https://straße.example:443/, xn--strae-oqa.example"
  })
  void namesTheHost(URI uri, String header) {
    assertThat(Request.get(uri).hostHeader()).isEqualTo(header);
  }

  @Test
  void replacesAHeaderWhateverItsCase() {
    Request request = Request.get(URI.create("http://host/")).header("X-A", "1").header("x-a", "2");
    assertThat(request.headers()).containsOnlyKeys("x-a").containsValue("2");
  }

  @Test
  void refusesAHeaderThatWouldSmuggle() {
    Request request = Request.get(URI.create("http://host/"));
    for (String value : new String[] {"a\r\nX: 1", "a\n", "a\u0000", "a\u0100"}) {
      assertThatThrownBy(() -> request.header("Authorization", "hunter2" + value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Authorization")
          .hasMessageNotContaining("hunter2");
    }
    for (String name : new String[] {"", "a b", "a:", "a\r\nb", "é"}) {
      assertThatThrownBy(() -> request.header(name, "x"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void isNotChangedFromOutside() {
    byte[] body = {1};
    Request request = Request.post(URI.create("http://host/p?token=hunter2"), "text/plain", body);
    body[0] = 2;
    assertThat(request.body()).hasValueSatisfying(kept -> assertThat(kept).containsExactly(1));
    assertThat(request).hasToString("POST http://host/p");
  }
}
