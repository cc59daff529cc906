package dev.homelab.prometheus;

import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// JSON with bounds that a hostile server can't stretch.
public final class BoundedJson {
  private static final int LONGEST_STRING = 4 * 1024 * 1024;
  private static final long LONGEST_ANSWER = 64L * 1024 * 1024;
  private static final long LONGEST_STREAM = 4L * 1024 * 1024 * 1024;

  private static final JsonFactory WHOLE = bounded(LONGEST_ANSWER);
  private static final JsonFactory STREAMED = bounded(LONGEST_STREAM);

  private BoundedJson() {}

  /// For an answer whose content is collected in memory: 64 MiB at most.
  public static JsonParser read(InputStream in) {
    return WHOLE.createParser(ObjectReadContext.empty(), in);
  }

  /// For an answer that is passed on piece by piece: 4 GiB at most.
  public static JsonParser stream(InputStream in) {
    return STREAMED.createParser(ObjectReadContext.empty(), in);
  }

  /// Closing the generator leaves the stream's bytes complete.
  public static JsonGenerator write(OutputStream out) {
    return WHOLE.createGenerator(ObjectWriteContext.empty(), out);
  }

  private static JsonFactory bounded(long longest) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(longest)
                .maxStringLength(LONGEST_STRING)
                .maxNameLength(64 * 1024)
                .maxNestingDepth(100)
                .build())
        .build();
  }
}
