package dev.homelab.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// One JSON document, written by a kept library.
public final class Json {
  private Json() {}

  /// What writes the document.
  @FunctionalInterface
  public interface Body {
    void write(JsonGenerator json);
  }

  /// A document that is written piece by piece. Closing it leaves the stream open.
  public static JsonGenerator into(OutputStream out) {
    return JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .build()
        .createGenerator(ObjectWriteContext.empty(), out);
  }

  /// Documents that are written one after the other, without anything in between. Closing it leaves
  /// the stream open.
  public static JsonGenerator lines(OutputStream out) {
    return JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .rootValueSeparator("")
        .build()
        .createGenerator(ObjectWriteContext.empty(), out);
  }

  /// The document that a body writes, with a newline at its end.
  public static String of(Body body) {
    try (StringWriter text = new StringWriter()) {
      try (JsonGenerator json =
          new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
        body.write(json);
      }
      return text.append('\n').toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
