package dev.homelab.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/// One JSON document, written by a kept library, and safe to be shown on a terminal: see [Escapes].
public final class Json {
  private Json() {}

  /// What writes the document.
  @FunctionalInterface
  public interface Body {
    void write(JsonGenerator json);
  }

  /// A document that is written piece by piece. Closing it leaves the stream open.
  public static JsonGenerator into(OutputStream out) {
    return factory()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .build()
        .createGenerator(ObjectWriteContext.empty(), out);
  }

  /// Documents that are written one after the other, without anything in between. Closing it leaves
  /// the stream open.
  public static JsonGenerator lines(OutputStream out) {
    return factory()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .rootValueSeparator("")
        .build()
        .createGenerator(ObjectWriteContext.empty(), out);
  }

  private static JsonFactoryBuilder factory() {
    return JsonFactory.builder().characterEscapes(Escapes.ALL);
  }

  /// The object of these members, with a newline at its end.
  public static String object(Consumer<JsonObject> members) {
    return of(json -> JsonObject.write(json, members));
  }

  /// The array of one object for each item, with a newline at its end.
  public static <T> String array(Iterable<T> items, BiConsumer<JsonObject, T> members) {
    return of(json -> JsonObject.writeAll(json, items, members));
  }

  /// The document that a body writes, with a newline at its end.
  public static String of(Body body) {
    try (StringWriter text = new StringWriter()) {
      try (JsonGenerator json =
          factory().build().createGenerator(ObjectWriteContext.empty(), text)) {
        body.write(json);
      }
      return text.append('\n').toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
