package dev.homelab.cli.output;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON object that is being written, member by member: the code reads like what it makes.
public final class JsonObject {
  private static final JsonFactory DOCUMENTS = new JsonFactory();

  private final JsonGenerator json;

  private JsonObject(JsonGenerator json) {
    this.json = json;
  }

  /// Writes an object where a value may stand.
  public static void write(JsonGenerator json, Consumer<JsonObject> members) {
    json.writeStartObject();
    members.accept(new JsonObject(json));
    json.writeEndObject();
  }

  /// Writes an array of objects where a value may stand, one for each item.
  public static <T> void writeAll(
      JsonGenerator json, Iterable<T> items, BiConsumer<JsonObject, T> members) {
    json.writeStartArray();
    for (T item : items) {
      write(json, each -> members.accept(each, item));
    }
    json.writeEndArray();
  }

  public JsonObject put(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  public JsonObject put(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  public JsonObject put(String name, BigDecimal value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  public JsonObject put(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  /// A text, or null where there is none. A time is written as RFC 3339 has it.
  public JsonObject put(String name, Optional<?> value) {
    return value.isPresent() ? put(name, value.get().toString()) : putNull(name);
  }

  public JsonObject putNull(String name) {
    json.writeNullProperty(name);
    return this;
  }

  /// A number, or null where there is none.
  public JsonObject putNumber(String name, Optional<BigDecimal> value) {
    return value.isPresent() ? put(name, value.get()) : putNull(name);
  }

  /// An array of texts.
  public JsonObject putTexts(String name, Iterable<String> values) {
    json.writeArrayPropertyStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
    return this;
  }

  /// An array of whole numbers.
  public JsonObject putNumbers(String name, Iterable<Long> values) {
    json.writeArrayPropertyStart(name);
    for (long value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
    return this;
  }

  /// An array of arrays of texts.
  public JsonObject putLists(String name, Iterable<? extends Iterable<String>> lists) {
    json.writeArrayPropertyStart(name);
    for (Iterable<String> list : lists) {
      json.writeStartArray();
      list.forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndArray();
    return this;
  }

  /// An object within.
  public JsonObject putObject(String name, Consumer<JsonObject> members) {
    json.writeName(name);
    write(json, members);
    return this;
  }

  /// An array of objects within, one for each item.
  public <T> JsonObject putArray(
      String name, Iterable<T> items, BiConsumer<JsonObject, T> members) {
    json.writeName(name);
    writeAll(json, items, members);
    return this;
  }

  /// An array of objects within, which come one by one.
  public JsonObject putItems(String name, Consumer<Items> items) {
    json.writeArrayPropertyStart(name);
    items.accept(members -> write(json, members));
    json.writeEndArray();
    return this;
  }

  /// The objects of an array that is being written.
  @FunctionalInterface
  public interface Items {
    void add(Consumer<JsonObject> members);
  }

  /// A JSON document within.
  public JsonObject putDocument(String name, String document) {
    json.writeName(name);
    try (JsonParser parser = DOCUMENTS.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      json.copyCurrentStructure(parser);
    }
    return this;
  }
}
