package dev.homelab.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/// A body whose failures are told as an [Unreachable], and whose length is held against what the
/// server announced, which the JDK doesn't do.
final class Body extends FilterInputStream {
  private static final int MOST_DRAINED = 64 * 1024;

  private final HttpURLConnection connection;
  private final Faults faults;
  private final long announced;
  private long count;
  private boolean ended;
  private boolean closed;

  /// @param announced the bytes to come, or a negative number where the server doesn't say
  Body(InputStream in, long announced, HttpURLConnection connection, Faults faults) {
    super(in);
    this.announced = announced;
    this.connection = connection;
    this.faults = faults;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int n = read(one, 0, 1);
    return n < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n;
    try {
      n = in.read(bytes, offset, length);
    } catch (IOException e) {
      throw faults.http(e);
    }
    if (n >= 0) {
      count += n;
      return n;
    }
    ended = true;
    if (announced > count) {
      throw faults.brokenOff();
    }
    return -1;
  }

  @Override
  public long skip(long n) throws IOException {
    return Math.max(0, read(new byte[Math.clamp(n, 0, 8192)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      drainArrived();
      if (ended || announced == count) {
        in.close();
      } else {
        connection.disconnect();
      }
    } catch (IOException e) {
      connection.disconnect();
    }
  }

  /// Reads what is here already, so that a body whose end was not looked at still frees its
  /// connection.
  private void drainArrived() throws IOException {
    byte[] rest = new byte[4096];
    int drained = 0;
    while (!ended && drained < MOST_DRAINED) {
      int arrived = in.available();
      if (arrived <= 0) {
        return;
      }
      drained += Math.max(0, read(rest, 0, Math.min(arrived, rest.length)));
    }
  }
}
