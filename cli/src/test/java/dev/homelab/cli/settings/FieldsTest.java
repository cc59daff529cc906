package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void whatStartsWithAnEscapeIsOne() {
    assertThat(Fields.split("\\ta\tb")).containsExactly("\ta", "b");
  }

  @Property
  void anyTextsSurviveOnOneLine(@ForAll @NotEmpty List<String> texts) {
    StringBuilder line = new StringBuilder();
    Fields.append(line, texts.toArray(String[]::new));
    assertThat(line.indexOf("\n")).isEqualTo(line.length() - 1);
    assertThat(Fields.split(line.substring(0, line.length() - 1))).isEqualTo(texts);
  }
}
