package dev.homelab.cli.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.LineFields;
import dev.homelab.prometheus.Labels;
import org.junit.jupiter.api.Test;

class LinePartsTest {
  private static final Labels STREAM = Labels.none().with("job", "nginx");

  @Test
  void whatWasParsedIsACommentOfTheQuery() {
    Labels parsed = Labels.none().with("msg", "a\nb").with("user", "ada");
    Labels metadata = Labels.none().with("trace_id", "7");

    assertThat(LineParts.query(STREAM, new LineFields(parsed, metadata)))
        .isEqualTo("{job=\"nginx\"} | trace_id=\"7\" # msg=\"a\\nb\", user=\"ada\"");
    assertThat(LineParts.query(STREAM, new LineFields(Labels.none(), Labels.none())))
        .isEqualTo("{job=\"nginx\"}");
  }
}
