package dev.homelab.cli.output;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Standard error: what is printed as a line stays one, whatever a server, a file or an argument
/// has put into it, and nothing in it acts on a terminal. That holds where it goes into a file too,
/// which somebody will look at.
public final class ErrorStream extends PrintStream {

  public ErrorStream(OutputStream out) {
    super(out, true, StandardCharsets.UTF_8);
  }

  /// Text in which line breaks are the tool's own.
  @Override
  public void print(@Nullable String text) {
    send(Printable.layout(String.valueOf(text)));
  }

  @Override
  public void print(@Nullable Object thing) {
    print(String.valueOf(thing));
  }

  @Override
  public void print(char[] text) {
    print(String.valueOf(text));
  }

  @Override
  public void print(char c) {
    print(String.valueOf(c));
  }

  /// One line.
  @Override
  public void println(@Nullable String text) {
    send(Printable.line(String.valueOf(text)) + "\n");
  }

  /// One line, which may be indented by tabs, as those of a stack trace are.
  @Override
  public void println(@Nullable Object thing) {
    String text = String.valueOf(thing);
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\t') {
      start++;
    }
    send(text.substring(0, start) + Printable.line(text.substring(start)) + "\n");
  }

  @Override
  public void println(char[] text) {
    println(String.valueOf(text));
  }

  /// In one write, so that lines of processes that share it don't mix.
  private void send(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
    flush();
  }
}
