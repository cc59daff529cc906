package dev.homelab.loki;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A request as a [FakeLoki] received it.
///
/// @param path without the query
/// @param parameters of the query, decoded
/// @param headers by lower-case name
/// @param rawBody as it came
/// @param body decompressed if it was compressed, as UTF-8
public record RecordedRequest(
    String method,
    String path,
    Map<String, String> parameters,
    Map<String, String> headers,
    Bytes rawBody,
    String body) {

  /// A header's value, by its name in any case.
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /// Bytes with value equality.
  public static final class Bytes {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    /// A copy.
    public byte[] toArray() {
      return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }
}
