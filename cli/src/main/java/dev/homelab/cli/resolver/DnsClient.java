package dev.homelab.cli.resolver;

import dev.homelab.cli.output.Reason;
import dev.homelab.http.IpLiteral;
import dev.homelab.http.OneLine;
import dev.homelab.http.TlsClient;
import dev.homelab.http.Unreachable;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.ExtendedErrorCodeOption;
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
/// the answer was cut; or over TLS alone. A resolver that does not know EDNS (RFC 6891) is asked
/// again without it.
public final class DnsClient {
  private static final int TRIES = 2;

  /// What is sure to pass through any network in one piece.
  private static final int UDP_BYTES = 1232;

  /// More than any resolver follows.
  private static final int MOST_ALIASES = 32;

  private final NameServer server;
  private final Duration patience;
  private final boolean overTcpOnly;

  /// @param patience how long one try may take; a question takes at most six of these
  public DnsClient(NameServer server, Duration patience) {
    this(server, patience, false);
  }

  /// @param overTcpOnly whether UDP is not tried at all
  public DnsClient(NameServer server, Duration patience, boolean overTcpOnly) {
    this.server = server;
    this.patience = patience;
    this.overTcpOnly = overTcpOnly || server.tls().isPresent();
  }

  /// Asks, and never fails otherwise than by its reply. The time is that from the first question
  /// sent to the last answer received.
  public DnsReply ask(Name name, RecordType type) {
    Record asked = Record.newRecord(name, number(type), DClass.IN);
    long start = System.nanoTime();
    try {
      DnsWire wire = wire();
      start = System.nanoTime();
      Message query = Message.newQuery(asked);
      query.addRecord(new OPTRecord(UDP_BYTES, 0, 0), Section.ADDITIONAL);
      Message answer = answer(wire, query);
      if (refusesExtensions(answer)) {
        answer = answer(wire, Message.newQuery(asked));
      }
      return reply(answer, name, type, since(start));
    } catch (IOException e) {
      return new DnsReply.Failed(words(e), Optional.empty(), since(start));
    }
  }

  private DnsWire wire() throws IOException {
    Optional<TlsClient> tls =
        server.tls().isPresent()
            ? Optional.of(server.tls().get().client(server.ip()))
            : Optional.empty();
    return new DnsWire(server.address(), tls, patience);
  }

  private Message answer(DnsWire wire, Message query) throws IOException {
    byte[] question = query.toWire();
    if (overTcpOnly) {
      return checked(parsed(wire.tcp(question)), query);
    }
    Message answer = checked(overUdp(wire, question), query);
    return answer.getHeader().getFlag(Flags.TC) ? checked(overTcp(wire, question), query) : answer;
  }

  private static boolean refusesExtensions(Message answer) {
    return switch (answer.getRcode()) {
      case Rcode.FORMERR, Rcode.NOTIMP, Rcode.BADVERS -> true;
      default -> false;
    };
  }

  private static Message overUdp(DnsWire wire, byte[] question) throws IOException {
    for (int i = 1; i < TRIES; i++) {
      try {
        return parsed(wire.udp(question));
      } catch (SocketTimeoutException e) {
        // A lost packet, it may be.
      }
    }
    return parsed(wire.udp(question));
  }

  private static Message overTcp(DnsWire wire, byte[] question) throws IOException {
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

  private static DnsReply reply(Message answer, Name name, RecordType type, Duration took) {
    List<DnsRecord> records = new ArrayList<>();
    for (Record record : chain(answer.getSection(Section.ANSWER), name)) {
      records.add(record(record));
    }
    Optional<String> remark = remark(answer);
    return switch (answer.getRcode()) {
      case Rcode.NOERROR ->
          records.stream().anyMatch(record -> record.type().equals(type.name()))
              ? new DnsReply.Found(records, remark, took)
              : new DnsReply.Absent(true, records, remark, took);
      case Rcode.NXDOMAIN -> new DnsReply.Absent(false, records, remark, took);
      case Rcode.SERVFAIL ->
          new DnsReply.Failed("SERVFAIL: it could not get an answer itself", remark, took);
      case Rcode.REFUSED ->
          new DnsReply.Failed("REFUSED: it does not answer this question from here", remark, took);
      default -> new DnsReply.Failed(Rcode.string(answer.getRcode()), remark, took);
    };
  }

  /// The records of a name and of what it is an alias of, in the resolver's order. What an answer
  /// has of other names was not asked for, and nobody has to believe it.
  private static List<Record> chain(List<Record> all, Name name) {
    Set<Name> names = new HashSet<>(Set.of(name));
    for (int i = 0; i < MOST_ALIASES; i++) {
      int before = names.size();
      for (Record record : all) {
        if (record instanceof CNAMERecord alias && names.contains(alias.getName())) {
          names.add(alias.getTarget());
        }
      }
      if (names.size() == before) {
        break;
      }
    }
    return all.stream().filter(record -> names.contains(record.getName())).toList();
  }

  /// The extended errors of an answer, each as `blocked (15): what the resolver adds`.
  private static Optional<String> remark(Message answer) {
    OPTRecord options = answer.getOPT();
    if (options == null) {
      return Optional.empty();
    }
    List<String> remarks = new ArrayList<>();
    for (EDNSOption option : options.getOptions()) {
      if (option instanceof ExtendedErrorCodeOption error) {
        remarks.add(words(error));
      }
    }
    return remarks.isEmpty()
        ? Optional.empty()
        : Optional.of(OneLine.of(String.join("; ", remarks)));
  }

  private static String words(ExtendedErrorCodeOption error) {
    String name = ExtendedErrorCodeOption.text(error.getErrorCode());
    String text = error.getText();
    return name.toLowerCase(Locale.ROOT).replace('_', ' ')
        + " ("
        + error.getErrorCode()
        + ")"
        + (text == null || text.isBlank() ? "" : ": " + text.strip());
  }

  private static DnsRecord record(Record record) {
    return new DnsRecord(
        record.getName().toString(true),
        Type.string(record.getType()),
        record.getTTL(),
        record instanceof AAAARecord six
            ? IpLiteral.text(six.getAddress())
            : record.rdataToString());
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
      case Unreachable tls -> "TLS: " + tls.reason();
      case SSLException broken -> "TLS: " + OneLine.of(Reason.of(broken));
      case WireParseException wrong -> "the answer is not DNS";
      default -> OneLine.of(Reason.of(cause));
    };
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
