package dev.homelab.prometheus;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A place in an answer that is read as it arrives. It stands on the first token of a value; each
/// value is read or skipped before the next is asked for:
///
/// ```java
/// json.object();
/// for (String name = json.member(); name != null; name = json.member()) {
///   switch (name) {
///     case "line" -> line = json.text();
///     default -> json.skip();
///   }
/// }
/// ```
///
/// Every method throws an [ApiException] where the answer has another form.
public final class JsonCursor {
  private static final int OK = 200;

  private final String server;
  private final JsonParser json;

  /// @param server what kind of server answers, for messages
  /// @param json a parser before its first token
  public JsonCursor(String server, JsonParser json) {
    this.server = server;
    this.json = json;
  }

  /// Goes to the first value.
  public void start() {
    json.nextToken();
  }

  /// Enters an object.
  public void object() throws ApiException {
    expect(JsonToken.START_OBJECT);
  }

  /// Goes to the value of the next member.
  ///
  /// @return the member's name; null after the last one, with the cursor at the object's end
  public @Nullable String member() {
    if (json.nextToken() == JsonToken.END_OBJECT) {
      return null;
    }
    String name = json.currentName();
    json.nextToken();
    return name == null ? "" : name;
  }

  /// Enters an array.
  ///
  /// @return false where null stands in its place
  public boolean array() throws ApiException {
    if (json.hasToken(JsonToken.VALUE_NULL)) {
      return false;
    }
    expect(JsonToken.START_ARRAY);
    return true;
  }

  /// Goes to the next element.
  ///
  /// @return false after the last one, with the cursor at the array's end
  public boolean element() {
    return json.nextToken() != JsonToken.END_ARRAY;
  }

  /// Passes over the elements that are left.
  public void skipElements() {
    while (element()) {
      skip();
    }
  }

  /// Passes over a value.
  public void skip() {
    json.skipChildren();
  }

  /// A text.
  public String text() throws ApiException {
    expect(JsonToken.VALUE_STRING);
    return json.getString();
  }

  /// The text that it stands at; empty, and past it, where it is something else.
  public String textOrSkip() throws ApiException {
    if (json.hasToken(JsonToken.VALUE_STRING)) {
      return json.getString();
    }
    skip();
    return "";
  }

  /// Whether it stands at `true`.
  public boolean isTrue() {
    return json.hasToken(JsonToken.VALUE_TRUE);
  }

  /// Whether it stands at a text.
  public boolean isText() {
    return json.hasToken(JsonToken.VALUE_STRING);
  }

  /// Unix time in seconds, to the millisecond.
  public Instant seconds() throws ApiException {
    if (!json.hasToken(JsonToken.VALUE_NUMBER_INT)
        && !json.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      throw unexpected("a time that is no number");
    }
    BigDecimal seconds = json.getDecimalValue();
    if (seconds.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 1000)) > 0) {
      throw unexpected("a time out of range");
    }
    return Instant.ofEpochMilli(seconds.movePointRight(3).longValue());
  }

  /// A number as a text, which may be infinite or none.
  double number() throws ApiException {
    String text = text();
    try {
      return switch (text) {
        case "+Inf" -> Double.POSITIVE_INFINITY;
        case "-Inf" -> Double.NEGATIVE_INFINITY;
        default -> Double.parseDouble(text);
      };
    } catch (NumberFormatException e) {
      throw unexpected("a value that is no number");
    }
  }

  /// A count: a whole number from 0 on.
  public long count() throws ApiException {
    if (!json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      throw unexpected("a count that is no whole number");
    }
    BigDecimal count = json.getDecimalValue();
    if (count.signum() < 0 || count.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      throw unexpected("a count out of range");
    }
    return count.longValue();
  }

  /// The parser on a text, for who copies its characters without making a string.
  public JsonParser onText() throws ApiException {
    expect(JsonToken.VALUE_STRING);
    return json;
  }

  /// Enters the next element of a pair, or leaves the pair, where the form is fixed.
  void next() {
    json.nextToken();
  }

  /// The cursor is at the end of an array.
  void arrayEnd() throws ApiException {
    expect(JsonToken.END_ARRAY);
  }

  /// Nothing follows.
  public void end() throws ApiException {
    if (json.nextToken() != null) {
      throw unexpected("more after the end of the answer");
    }
  }

  private void expect(JsonToken token) throws ApiException {
    if (!json.hasToken(token)) {
      throw unexpected("JSON of another form than " + server + "'s");
    }
  }

  /// An answer whose status was right and whose body is not.
  public ApiException unexpected(String what) {
    return new ApiException(server, OK, what, new Refusal.Foreign());
  }

  /// An answer that is larger than it may be.
  public ApiException tooLarge(String what) {
    return new ApiException(server, OK, what, new Refusal.TooLarge());
  }
}
