package dev.homelab.cli.output;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One JSON document, written by a kept library.
public final class Json {
  private Json() {}

  /// What writes the document.
  @FunctionalInterface
  public interface Body {
    void write(JsonGenerator json);
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
