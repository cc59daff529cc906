package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonTest {
  private static final int BLOCK = 0x1000;

  private static String bytes(List<String> texts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.into(out)) {
      write(json, texts);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void write(JsonGenerator json, List<String> texts) {
    json.writeStartObject();
    texts.forEach(text -> json.writeStringProperty(text, text));
    json.writeEndObject();
  }

  /// The names and the values, which must be alike.
  private static List<String> read(String document) {
    List<String> texts = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = String.valueOf(json.currentName());
        json.nextToken();
        assertThat(json.getString()).isEqualTo(name);
        texts.add(name);
      }
    }
    return texts;
  }

  /// On a terminal it is safe, and a program gets back what there was: every character, also half
  /// of one.
  @Test
  void everyCharacterComesBackAndNoneHides() {
    for (int start = 0; start <= Character.MAX_CODE_POINT; start += BLOCK) {
      List<String> texts = new ArrayList<>();
      for (int c = start; c < start + BLOCK; c++) {
        texts.add("a" + Character.toString(c) + "b");
      }
      for (String document : List.of(bytes(texts), Json.of(json -> write(json, texts)))) {
        assertThat(read(document)).as("from U+%04X", start).isEqualTo(texts);
        String line = document.stripTrailing();
        assertThat(Printable.of(line)).as("from U+%04X", start).isSameAs(line);
      }
    }
  }

  @Test
  void whatCanBeSeenIsWrittenAsItIs() {
    assertThat(bytes(List.of("ü 世 é"))).isEqualTo("{\"ü 世 é\":\"ü 世 é\"}");
    assertThat(bytes(List.of("\u007f\u009b\u202e"))).contains("\"\\u007F\\u009B\\u202E\"");
  }
}
