package dev.homelab.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// What a server answered: status, headers and a body that is read as it arrives. To be closed; a
/// body read to its end leaves the connection open for the next exchange.
public final class Response implements AutoCloseable {
  private final int status;
  private final Map<String, String> headers;
  private final Body body;

  Response(int status, Map<String, String> headers, Body body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /// The status, 100 to 599 from an honest server.
  public int status() {
    return status;
  }

  /// The first value of a header, whatever the case of its name. Text of unknown origin.
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /// The body as it arrives, of an error answer too; it may be endless, so the reader sets a bound.
  /// Reads fail with an [Unreachable] when the server goes silent or breaks off.
  public InputStream body() {
    return body;
  }

  /// What is left of the body, as UTF-8, cut after `maxBytes` bytes.
  ///
  /// @throws Unreachable if the server goes silent or breaks off
  public String text(int maxBytes) throws IOException {
    byte[] bytes = body.readNBytes(maxBytes);
    if (bytes.length < maxBytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return new String(bytes, 0, wholeCharacters(bytes), StandardCharsets.UTF_8);
  }

  /// A cut can fall inside a character of several bytes; that character is left out.
  private static int wholeCharacters(byte[] bytes) {
    int end = bytes.length;
    int back = 0;
    while (back < 3 && end - back > 0 && (bytes[end - back - 1] & 0xC0) == 0x80) {
      back++;
    }
    int lead = end - back - 1;
    if (lead < 0) {
      return end;
    }
    int first = bytes[lead] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    return back + 1 < length ? lead : end;
  }

  /// Gives the connection back if the body was read to its end, and drops it otherwise. Never waits
  /// for the server.
  @Override
  public void close() {
    body.close();
  }
}
