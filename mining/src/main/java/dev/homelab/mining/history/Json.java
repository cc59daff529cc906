package dev.homelab.mining.history;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// JSON, one value after the other.
final class Json {
  private final JsonFactory factory = JsonFactory.builder().build();

  JsonParser of(byte[] bytes, int from, int to) {
    return factory.createParser(ObjectReadContext.empty(), bytes, from, to - from);
  }

  JsonParser of(String text) {
    return factory.createParser(ObjectReadContext.empty(), text);
  }

  /// Tells the names in an object, whose start the parser is at, each with the parser at its value.
  /// A value that is not read whole is passed over.
  static void fields(JsonParser parser, Consumer<String> field) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      field.accept(name);
      pass(parser);
    }
  }

  /// Tells the elements of an array, whose start the parser is at.
  static void elements(JsonParser parser, Runnable element) {
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      element.run();
      pass(parser);
    }
  }

  /// The text at which the parser is; null if it is at something else.
  static @Nullable String text(JsonParser parser) {
    return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
  }

  private static void pass(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      parser.skipChildren();
    }
  }
}
