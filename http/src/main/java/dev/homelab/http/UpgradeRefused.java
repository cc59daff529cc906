package dev.homelab.http;

import java.io.IOException;

/// A server answered the request for a WebSocket as it answers others: with an error, a redirect or
/// a page.
public final class UpgradeRefused extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String type;
  private final String location;
  private final String text;

  UpgradeRefused(int status, String type, String location, String text) {
    super("no WebSocket: status " + status);
    this.status = status;
    this.type = type;
    this.location = location;
    this.text = text;
  }

  /// The status, 100 to 599 from an honest server.
  public int status() {
    return status;
  }

  /// The `Content-Type`, or nothing. Text of unknown origin.
  public String type() {
    return type;
  }

  /// The `Location`, or nothing. Text of unknown origin.
  public String location() {
    return location;
  }

  /// The body as UTF-8, or its beginning, 16 KiB at most. Text of unknown origin.
  public String text() {
    return text;
  }
}
