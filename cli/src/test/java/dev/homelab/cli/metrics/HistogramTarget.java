package dev.homelab.cli.metrics;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A target that Prometheus scrapes, with one native histogram: `lab_latency`, ten observations
/// whose sum is 21, four from 1 to 2 and six from 2 to 4.
///
/// Only Prometheus's protobuf format has such: the messages `MetricFamily`, `Metric`, `Histogram`
/// and `BucketSpan` of `io.prometheus.client`, by the numbers of their fields.
final class HistogramTarget implements AutoCloseable {
  private static final String TYPE =
      "application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily;"
          + " encoding=delimited";
  private static final int HISTOGRAM = 4;

  private final HttpServer server;

  private HistogramTarget(HttpServer server) {
    this.server = server;
  }

  static HistogramTarget start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] family = family();
    server.createContext(
        "/metrics",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", TYPE);
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(family);
          }
        });
    server.start();
    return new HistogramTarget(server);
  }

  int port() {
    return server.getAddress().getPort();
  }

  private static byte[] family() {
    Message span = new Message().number(1, 2 * 1).number(2, 2);
    Message histogram =
        new Message()
            .number(1, 10)
            .real(2, 21)
            .number(5, 0)
            .real(6, 1e-9)
            .number(7, 0)
            .message(12, span)
            .number(13, 2 * 4)
            .number(13, 2 * 2);
    Message metric = new Message().message(7, histogram);
    Message family = new Message().text(1, "lab_latency").text(2, "Latency.").number(3, HISTOGRAM);
    family.message(4, metric);
    return new Message().varint(family.size()).raw(family).bytes();
  }

  /// A protobuf message: a signed number is doubled by whoever gives it, as its zigzag form has it.
  private static final class Message {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message varint(long value) {
      long rest = value;
      while (rest > 0x7f) {
        out.write((int) (rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      out.write((int) rest);
      return this;
    }

    Message number(int field, long value) {
      return varint(field * 8L).varint(value);
    }

    Message real(int field, double value) {
      byte[] bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(value).array();
      varint(field * 8L + 1);
      out.writeBytes(bytes);
      return this;
    }

    Message text(int field, String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      varint(field * 8L + 2).varint(bytes.length);
      out.writeBytes(bytes);
      return this;
    }

    Message message(int field, Message inner) {
      return varint(field * 8L + 2).varint(inner.size()).raw(inner);
    }

    Message raw(Message inner) {
      out.writeBytes(inner.bytes());
      return this;
    }

    int size() {
      return out.size();
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
