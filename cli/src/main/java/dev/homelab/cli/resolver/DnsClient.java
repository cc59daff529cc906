package dev.homelab.cli.resolver;

import dev.homelab.cli.output.Reason;
import dev.homelab.http.OneLine;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;
import org.xbill.DNS.WireParseException;

/// Asks one resolver one question: over UDP, a second time if no answer comes, and over TCP when
/// the answer was cut.
public final class DnsClient {
  private static final int TRIES = 2;

  /// What is sure to pass through any network in one piece.
  private static final int UDP_BYTES = 1232;

  private final DnsWire wire;

  /// @param patience how long one try may take; a question takes at most three of these
  public DnsClient(NameServer server, Duration patience) {
    this.wire = new DnsWire(server.address(), patience);
  }

  /// Asks, and never fails otherwise than by its reply. The time is that from the first question
  /// sent to the last answer received.
  public DnsReply ask(Name name, RecordType type) {
    Message query = Message.newQuery(Record.newRecord(name, number(type), DClass.IN));
    query.addRecord(new OPTRecord(UDP_BYTES, 0, 0), Section.ADDITIONAL);
    byte[] question = query.toWire();
    long start = System.nanoTime();
    try {
      Message answer = checked(overUdp(question), query);
      if (answer.getHeader().getFlag(Flags.TC)) {
        answer = checked(overTcp(question), query);
      }
      return reply(answer, type, since(start));
    } catch (IOException e) {
      return new DnsReply.Failed(words(e), since(start));
    }
  }

  private Message overUdp(byte[] question) throws IOException {
    for (int i = 1; i < TRIES; i++) {
      try {
        return parsed(wire.udp(question));
      } catch (SocketTimeoutException e) {
        // A lost packet, it may be.
      }
    }
    return parsed(wire.udp(question));
  }

  private Message overTcp(byte[] question) throws IOException {
    try {
      return parsed(wire.tcp(question));
    } catch (IOException e) {
      throw new IOException("the answer is cut, and over TCP: " + words(e), e);
    }
  }

  private static Message parsed(byte[] answer) throws IOException {
    Message message = new Message(answer);
    if (!message.getHeader().getFlag(Flags.QR)) {
      throw new WireParseException("it is a question");
    }
    return message;
  }

  private static Message checked(Message answer, Message query) throws IOException {
    if (!repeats(answer, query)) {
      throw new IOException("the answer is to another question");
    }
    return answer;
  }

  /// Whether an answer repeats the question, as it has to. One that refuses it need not.
  private static boolean repeats(Message answer, Message query) {
    Record repeated = answer.getQuestion();
    if (repeated == null) {
      return answer.getRcode() != Rcode.NOERROR && answer.getRcode() != Rcode.NXDOMAIN;
    }
    return repeated.equals(query.getQuestion());
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

  private static String words(IOException cause) {
    return switch (cause) {
      case SocketTimeoutException timeout -> "no answer";
      case PortUnreachableException closed -> "nothing listens there";
      case ConnectException refused -> "connection refused";
      case EOFException closed -> "the connection closed without an answer";
      case WireParseException wrong -> "the answer is not DNS";
      default -> OneLine.of(Reason.of(cause));
    };
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
