package dev.homelab.mining.rank;

import dev.homelab.mining.shell.Catalogue;
import dev.homelab.mining.shell.Word.PublicWord;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// The form in which rows are shared:
/// `{"month":"2026-11","mark":7,"uses":250,"days":61,"hours":1.6,"steps":[["docker","push","_"]]}`.
final class SharedRowJson {
  /// A longer line is none of ours.
  private static final int LONGEST = 16 * 1024;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(LONGEST)
                  .maxStringLength(LONGEST)
                  .maxNumberLength(30)
                  .maxNestingDepth(5)
                  .build())
          .build();

  private final JsonParser json;
  private final Catalogue catalogue;

  private SharedRowJson(JsonParser json, Catalogue catalogue) {
    this.json = json;
    this.catalogue = catalogue;
  }

  static String write(SharedRow row) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("month", row.month().toString());
      json.writeNumberProperty("mark", row.mark());
      json.writeNumberProperty("uses", row.uses());
      json.writeNumberProperty("days", row.days());
      json.writeName("hours");
      json.writeNumber(SharedRow.rounded(row.hours()).stripTrailingZeros().toPlainString());
      json.writeArrayPropertyStart("steps");
      for (List<PublicWord> step : row.steps()) {
        json.writeStartArray();
        for (PublicWord word : step) {
          json.writeString(word.text());
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  static Optional<SharedRow> read(String line, Catalogue catalogue) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      return Optional.of(new SharedRowJson(json, catalogue).row());
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private SharedRow row() {
    expect(JsonToken.START_OBJECT);
    YearMonth month = YearMonth.parse(text("month"));
    long mark = number("mark", JsonToken.VALUE_NUMBER_INT).getLongValue();
    int uses = number("uses", JsonToken.VALUE_NUMBER_INT).getIntValue();
    int days = number("days", JsonToken.VALUE_NUMBER_INT).getIntValue();
    double hours = number("hours", null).getDoubleValue();
    name("steps");
    List<List<PublicWord>> steps = steps();
    expect(JsonToken.END_OBJECT);
    return new SharedRow(month, mark, steps, uses, days, hours);
  }

  private List<List<PublicWord>> steps() {
    List<List<PublicWord>> steps = new ArrayList<>();
    expect(JsonToken.START_ARRAY);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(json.currentToken() == JsonToken.START_ARRAY);
      List<String> words = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        require(json.currentToken() == JsonToken.VALUE_STRING);
        words.add(json.getString());
      }
      steps.add(catalogue.step(words).orElseThrow(IllegalArgumentException::new));
    }
    return steps;
  }

  private String text(String name) {
    name(name);
    expect(JsonToken.VALUE_STRING);
    return json.getString();
  }

  private JsonParser number(String name, @Nullable JsonToken kind) {
    name(name);
    JsonToken token = json.nextToken();
    require(token != null && token.isNumeric() && (kind == null || token == kind));
    return json;
  }

  private void name(String name) {
    expect(JsonToken.PROPERTY_NAME);
    require(name.equals(json.currentName()));
  }

  private void expect(JsonToken token) {
    require(json.nextToken() == token);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException();
    }
  }
}
