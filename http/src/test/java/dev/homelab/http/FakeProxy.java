package dev.homelab.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A proxy on the loopback interface, to which every name is one server there. It passes on what is
/// tunnelled, answers plain requests itself, and takes neither the form of the other (RFC 9112,
/// 3.2).
public final class FakeProxy implements AutoCloseable {
  private final ServerSocket listener;
  private final int target;
  private final String wanted;
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /// @param target the port that every name is at
  /// @param wanted the `Proxy-Authorization` without which it answers 407; empty if it wants none
  public FakeProxy(int target, String wanted) throws IOException {
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.target = target;
    this.wanted = wanted;
    start(this::accept);
  }

  private static void start(Runnable work) {
    Thread.ofPlatform().daemon().start(work);
  }

  /// As a variable has it.
  public String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  public int port() {
    return listener.getLocalPort();
  }

  /// The heads of what was asked of it.
  public List<String> heads() {
    return heads;
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        open.add(client);
        start(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      String head = head(client.getInputStream());
      heads.add(head);
      OutputStream out = client.getOutputStream();
      if (!wanted.isEmpty() && !head.contains("\r\nProxy-Authorization: " + wanted + "\r\n")) {
        say(out, "407 Proxy Authentication Required", "who are you?");
      } else if (head.startsWith("CONNECT ")) {
        tunnel(client);
      } else if (head.startsWith("GET http://") || head.startsWith("POST http://")) {
        say(out, "200 OK", "by the proxy");
      } else {
        say(out, "400 Bad Request", "no absolute form");
      }
    } catch (IOException e) {
      // Whatever the client should have seen is the test's to check.
    }
  }

  private static void say(OutputStream out, String status, String body) throws IOException {
    String text = "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void tunnel(Socket client) throws IOException {
    try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
      open.add(server);
      client
          .getOutputStream()
          .write(
              "HTTP/1.1 200 Connection established\r\nVia: fake\r\n\r\n"
                  .getBytes(StandardCharsets.ISO_8859_1));
      start(() -> pass(client, server));
      pass(server, client);
    }
  }

  private static void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // One of them has gone.
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      head.append((char) c);
      if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
        break;
      }
    }
    return head.toString();
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
