package dev.homelab.cli.output;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A buffered print stream in UTF-8 that remembers why writing failed.
///
/// In front of a terminal all text comes through [Printable], whoever forgot to. In a pipe it goes
/// on as it is.
public final class ResultStream extends PrintStream {
  private static final int BUFFER = 64 * 1024;

  private final Watched watched;
  private final Outlet outlet;
  private final boolean terminal;
  private volatile boolean begun;

  /// What the results leave by.
  @FunctionalInterface
  public interface Outlet {
    /// Whether it is a pipe or a socket: these refuse what is written for no other reason than that
    /// nobody is there to read it.
    boolean needsReader();
  }

  /// A stream to what needs no reader, such as a file.
  public ResultStream(OutputStream out) {
    this(out, Descriptor.NONE, false);
  }

  /// @param terminal whether a person looks at it
  public ResultStream(OutputStream out, Outlet outlet, boolean terminal) {
    this(new Watched(out), outlet, terminal);
  }

  private ResultStream(Watched watched, Outlet outlet, boolean terminal) {
    super(new BufferedOutputStream(watched, BUFFER), false, StandardCharsets.UTF_8);
    this.watched = watched;
    this.outlet = outlet;
    this.terminal = terminal;
  }

  /// In one step: the way of [PrintStream] leads through an encoder that nothing else needs.
  @Override
  public void print(@Nullable String text) {
    begun = true;
    String given = String.valueOf(text);
    byte[] bytes = (terminal ? Printable.layout(given) : given).getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
  }

  @Override
  public void print(@Nullable Object thing) {
    print(String.valueOf(thing));
  }

  @Override
  public void print(char c) {
    print(String.valueOf(c));
  }

  @Override
  public void print(char[] text) {
    print(String.valueOf(text));
  }

  @Override
  public void println(@Nullable String text) {
    print(text + "\n");
  }

  /// Whether any text was printed.
  public boolean hasBegun() {
    return begun;
  }

  /// The first failure, if there was one.
  public Optional<IOException> failure() {
    return Optional.ofNullable(watched.failure);
  }

  /// Whether writing failed because the reader of the results has gone.
  public boolean readerIsGone() {
    return watched.failure != null && outlet.needsReader();
  }

  private static final class Watched extends FilterOutputStream {
    private volatile @Nullable IOException failure;

    Watched(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        }
        throw e;
      }
    }
  }
}
