package dev.homelab.prometheus;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The JSON that comes with an error status: `{"status":"error","errorType":…,"error":…}`.
final class ErrorBody {
  private ErrorBody() {}

  /// What stands under `error`, or under `message` where there is none; all of the text if it has
  /// another form.
  static String words(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (JsonParser json = BoundedJson.read(new ByteArrayInputStream(bytes))) {
      String words = json.nextToken() == JsonToken.START_OBJECT ? words(json) : "";
      return words.isEmpty() ? text : words;
    } catch (JacksonException e) {
      return text;
    }
  }

  private static String words(JsonParser json) {
    String message = "";
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = String.valueOf(json.currentName());
      boolean isText = json.nextToken() == JsonToken.VALUE_STRING;
      if (isText && name.equals("error")) {
        return json.getString();
      }
      if (isText && name.equals("message")) {
        message = json.getString();
      }
      json.skipChildren();
    }
    return message;
  }
}
