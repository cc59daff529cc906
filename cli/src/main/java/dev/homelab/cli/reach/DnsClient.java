package dev.homelab.cli.reach;

import dev.homelab.http.OneLine;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

/// Asks one resolver one question: over UDP, a second time if no answer comes, and over TCP when
/// the answer was cut.
final class DnsClient {
  private static final int TRIES = 2;

  private final NameServer server;
  private final Duration patience;

  /// @param patience how long one try may take; a question takes at most three of these
  DnsClient(NameServer server, Duration patience) {
    this.server = server;
    this.patience = patience;
  }

  NameServer server() {
    return server;
  }

  /// Asks, and never fails otherwise than by its reply.
  DnsReply ask(Name name, RecordType type) {
    long start = System.nanoTime();
    try {
      Message answer = sent(Message.newQuery(Record.newRecord(name, number(type), DClass.IN)));
      return reply(answer, type, since(start));
    } catch (IOException e) {
      return new DnsReply.Failed(words(e), since(start));
    }
  }

  private Message sent(Message query) throws IOException {
    SimpleResolver resolver = new SimpleResolver(server.address());
    resolver.setTimeout(patience);
    resolver.setIgnoreTruncation(true);
    Message answer = overUdp(resolver, query);
    if (!answer.getHeader().getFlag(Flags.TC)) {
      return answer;
    }
    resolver.setTCP(true);
    try {
      return once(resolver, query);
    } catch (IOException e) {
      throw new IOException("the answer is cut, and over TCP: " + words(e), e);
    }
  }

  private Message overUdp(SimpleResolver resolver, Message query) throws IOException {
    for (int i = 1; i < TRIES; i++) {
      try {
        return once(resolver, query);
      } catch (SocketTimeoutException e) {
        // A lost packet, it may be.
      }
    }
    return once(resolver, query);
  }

  private Message once(SimpleResolver resolver, Message query) throws IOException {
    try {
      return resolver
          .sendAsync(query)
          .toCompletableFuture()
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new SocketTimeoutException("no answer in time");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static DnsReply reply(Message answer, RecordType type, Duration took) {
    List<DnsRecord> records =
        answer.getSection(Section.ANSWER).stream().map(DnsClient::record).toList();
    return switch (answer.getRcode()) {
      case Rcode.NOERROR ->
          records.stream().anyMatch(record -> record.type().equals(type.name()))
              ? new DnsReply.Found(records, took)
              : new DnsReply.Absent(true, records, took);
      case Rcode.NXDOMAIN -> new DnsReply.Absent(false, records, took);
      case Rcode.SERVFAIL ->
          new DnsReply.Failed("SERVFAIL: it could not get an answer itself", took);
      case Rcode.REFUSED ->
          new DnsReply.Failed("REFUSED: it does not answer this question from here", took);
      default -> new DnsReply.Failed(Rcode.string(answer.getRcode()), took);
    };
  }

  private static DnsRecord record(Record record) {
    return new DnsRecord(
        record.getName().toString(true),
        Type.string(record.getType()),
        record.getTTL(),
        record.rdataToString());
  }

  private static int number(RecordType type) {
    return Type.value(type.name());
  }

  private String words(IOException cause) {
    return switch (cause) {
      case SocketTimeoutException timeout -> "no answer";
      case PortUnreachableException closed -> "nothing listens there";
      case ConnectException refused -> "connection refused";
      default -> {
        String message = cause.getMessage();
        yield message == null ? cause.getClass().getSimpleName() : OneLine.of(message);
      }
    };
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
