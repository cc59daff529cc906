package dev.homelab.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Connects to the first of several addresses that answers, as RFC 8305 has it: IPv6 and IPv4 in
/// turn, each with a head start of 250 ms on the next, or as long as it takes to fail. One address
/// alone is connected to in the caller's thread, and costs nothing more.
///
/// For one thread.
final class Race {
  private static final Duration HEAD_START = Duration.ofMillis(250);

  private final Deque<InetSocketAddress> waiting = new ArrayDeque<>();
  private final List<Result> results = new ArrayList<>();
  private final BlockingQueue<Result> arrived;
  private final Supplier<Socket> sockets;
  private final Duration patience;
  private int running;
  private volatile boolean over;

  /// One connection that was tried.
  ///
  /// @param socket null unless it is connected
  /// @param failure null unless it is not
  record Result(
      InetSocketAddress address,
      @Nullable Socket socket,
      Duration took,
      @Nullable IOException failure) {
    static Result failed(InetSocketAddress address, Duration took, IOException failure) {
      return new Result(address, null, took, failure);
    }
  }

  /// @param addresses at least one
  /// @param patience how long one connect may take
  Race(List<InetSocketAddress> addresses, Supplier<Socket> sockets, Duration patience) {
    this.waiting.addAll(inTurn(addresses));
    this.arrived = new ArrayBlockingQueue<>(addresses.size());
    this.sockets = sockets;
    this.patience = patience;
  }

  /// IPv6 first, then one of each in turn.
  static List<InetSocketAddress> inTurn(List<InetSocketAddress> addresses) {
    Deque<InetSocketAddress> six = new ArrayDeque<>();
    Deque<InetSocketAddress> four = new ArrayDeque<>();
    for (InetSocketAddress address : addresses) {
      (address.getAddress() instanceof Inet6Address ? six : four).add(address);
    }
    List<InetSocketAddress> turns = new ArrayList<>(addresses.size());
    while (!six.isEmpty() || !four.isEmpty()) {
      if (!six.isEmpty()) {
        turns.add(six.remove());
      }
      if (!four.isEmpty()) {
        turns.add(four.remove());
      }
    }
    return turns;
  }

  /// Runs it.
  ///
  /// @param end when it has to be over, as [System#nanoTime] will give it
  /// @return the first that is connected, or the last that failed
  Result run(long end) throws IOException {
    if (waiting.size() == 1) {
      Result only = connected(waiting.remove(), end);
      results.add(only);
      return only;
    }
    @Nullable Result last = null;
    while ((running > 0 || !waiting.isEmpty()) && System.nanoTime() - end < 0) {
      if (!waiting.isEmpty()) {
        start(end);
      }
      @Nullable Result next = next(waiting.isEmpty() ? longest() : HEAD_START);
      if (next != null && next.socket() != null) {
        return next;
      }
      last = next == null ? last : next;
    }
    if (last == null) {
      throw new SocketTimeoutException("no connection in time");
    }
    return last;
  }

  /// Sees all the others to their end, and closes them.
  ///
  /// @return what came of each, in the order in which they ended
  List<Attempt> finish(long end, Faults faults) throws IOException {
    while (!waiting.isEmpty()) {
      start(end);
    }
    while (running > 0) {
      @Nullable Result next = next(longest());
      if (next == null) {
        break;
      }
      close(next.socket());
    }
    over = true;
    List<Attempt> attempts = new ArrayList<>();
    for (Result result : results) {
      @Nullable IOException failure = result.failure();
      attempts.add(
          new Attempt(
              result.address(),
              failure == null ? Optional.of(result.took()) : Optional.empty(),
              failure == null ? "" : faults.connectReason(failure)));
    }
    return attempts;
  }

  private static void close(@Nullable Socket socket) {
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException e) {
        // It is of no more use either way.
      }
    }
  }

  private void start(long end) {
    InetSocketAddress address = waiting.remove();
    Thread thread = new Thread(() -> arrive(address, end), "connect");
    thread.setDaemon(true);
    thread.start();
    running++;
  }

  /// Whatever happens, there is a result: somebody waits for it. One that comes after the end has
  /// nobody to close it.
  private void arrive(InetSocketAddress address, long end) {
    Result result;
    try {
      result = connected(address, end);
    } catch (RuntimeException | Error e) {
      result = Result.failed(address, Duration.ZERO, new IOException(e.toString(), e));
    }
    if (over || !arrived.offer(result)) {
      close(result.socket());
    }
  }

  private @Nullable Result next(Duration most) throws InterruptedIOException {
    try {
      @Nullable Result next = arrived.poll(most.toMillis(), TimeUnit.MILLISECONDS);
      if (next != null) {
        running--;
        results.add(next);
      }
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  /// Each connect ends by itself before.
  private Duration longest() {
    return patience.plus(HEAD_START);
  }

  private Result connected(InetSocketAddress address, long end) {
    long start = System.nanoTime();
    Socket socket = sockets.get();
    @Nullable IOException failure = null;
    try {
      long left = (end - start) / 1_000_000;
      if (left <= 0) {
        throw new SocketTimeoutException("the whole took too long");
      }
      socket.connect(address, (int) Math.min(patience.toMillis(), left));
    } catch (IOException e) {
      failure = e;
      close(socket);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new Result(address, failure == null ? socket : null, took, failure);
  }
}
