package dev.homelab.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads the status of an answer, and past those that only announce it (100, 103).
final class StatusReader {
  private static final int MOST_BYTES = 64 * 1024;

  private final InputStream in;
  private final Faults faults;
  private int count;
  private Optional<String> location = Optional.empty();

  StatusReader(InputStream in, Faults faults) {
    this.in = in;
    this.faults = faults;
  }

  /// @throws Unreachable if what comes is not HTTP, or ends before its status
  int read() throws IOException {
    int status = status(line());
    while (status < 200 && status != 101) {
      String header = line();
      if (header.isEmpty()) {
        status = status(line());
      }
    }
    if (status >= 300 && status < 400) {
      readLocation();
    }
    return status;
  }

  /// Where the answer redirects to, as it says; empty if it does not.
  Optional<String> location() {
    return location;
  }

  /// A head that breaks off redirects nowhere.
  private void readLocation() {
    try {
      for (String header = line(); !header.isEmpty(); header = line()) {
        int colon = header.indexOf(':');
        if (colon > 0 && header.substring(0, colon).equalsIgnoreCase("Location")) {
          location = Optional.of(header.substring(colon + 1).strip()).filter(to -> !to.isEmpty());
        }
      }
    } catch (IOException e) {
      location = Optional.empty();
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw count == 0 ? faults.noAnswer() : faults.noHttp();
      }
      if (++count > MOST_BYTES) {
        throw faults.noHttp();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private int status(String line) throws Unreachable {
    boolean http =
        line.length() >= 12
            && line.startsWith("HTTP/1.")
            && line.charAt(8) == ' '
            && (line.length() == 12 || line.charAt(12) == ' ');
    int status = http ? number(line.substring(9, 12)) : 0;
    if (status < 100) {
      throw faults.noHttp();
    }
    return status;
  }

  private static int number(String digits) {
    return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : 0;
  }
}
