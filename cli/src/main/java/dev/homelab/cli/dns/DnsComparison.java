package dev.homelab.cli.dns;

import dev.homelab.cli.resolver.DnsRecord;
import dev.homelab.cli.resolver.DnsReply;
import dev.homelab.cli.resolver.NameServer;
import dev.homelab.cli.resolver.PrivateAddress;
import dev.homelab.cli.resolver.RecordType;
import dev.homelab.cli.verb.SideBySide;
import dev.homelab.http.IpLiteral;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Two resolvers' replies to one question, held against each other. TTLs and order don't count.
///
record DnsComparison(RecordType type, SideBySide<NameServer> servers, SideBySide<DnsReply> replies)
    implements Lookup {
  static final String INTERNAL = "internal";
  static final String PUBLIC = "public";

  @Override
  public List<Side> sides() {
    return List.of(
        new Side(INTERNAL, servers.internal(), replies.internal()),
        new Side(PUBLIC, servers.external(), replies.external()));
  }

  @Override
  public Finding finding() {
    boolean inside = isBlocked(replies.internal());
    boolean outside = isBlocked(replies.external());
    if (inside || outside) {
      return new Finding(Verdict.BLOCKED, blocked(inside, outside));
    }
    return replies.internal().fold(this::foundInside, this::absentInside, this::failedInside);
  }

  private static boolean isBlocked(DnsReply reply) {
    return reply instanceof DnsReply.Found found && found.isBlocked();
  }

  private String blocked(boolean inside, boolean outside) {
    if (inside && outside) {
      return "both resolvers block it: a filter gives an address that leads nowhere";
    }
    return "the "
        + (inside ? INTERNAL : PUBLIC)
        + " resolver blocks it: a filter gives an address that leads nowhere; the other one: "
        + words(inside ? replies.external() : replies.internal());
  }

  private String words(DnsReply reply) {
    return reply.fold(
        found -> some(values(found)), DnsReply.Absent::words, DnsReply.Failed::reason);
  }

  private Finding foundInside(DnsReply.Found inside) {
    return replies
        .external()
        .fold(
            outside -> bothFound(values(inside), values(outside)),
            outside ->
                new Finding(
                    Verdict.GAP,
                    "a gap: only the internal resolver has it; "
                        + none(outside, servers.external())
                        + (anyPrivate(values(inside))
                            ? ". Its address is private, so that may be meant"
                            : "")),
            this::notComparedOutside);
  }

  private Finding absentInside(DnsReply.Absent inside) {
    return replies
        .external()
        .fold(
            outside ->
                new Finding(
                    Verdict.GAP,
                    "a gap: only the public resolver has it; " + none(inside, servers.internal())),
            outside -> new Finding(Verdict.NOWHERE, nowhere(inside, outside)),
            this::notComparedOutside);
  }

  private String nowhere(DnsReply.Absent inside, DnsReply.Absent outside) {
    if (inside.isAlias() || outside.isAlias()) {
      return (inside.isAlias() ? inside : outside).words();
    }
    return inside.nameExists() || outside.nameExists()
        ? "the name exists, but neither resolver has a record of type " + type + " for it"
        : "neither resolver knows the name";
  }

  private Finding failedInside(DnsReply.Failed inside) {
    if (replies.external() instanceof DnsReply.Failed outside) {
      return new Finding(
          Verdict.NO_ANSWER,
          "no resolver gave an answer: "
              + servers.internal()
              + ": "
              + inside.reason()
              + "; "
              + servers.external()
              + ": "
              + outside.reason());
    }
    return notCompared(INTERNAL, servers.internal(), inside);
  }

  private Finding notComparedOutside(DnsReply.Failed outside) {
    return notCompared(PUBLIC, servers.external(), outside);
  }

  private Finding bothFound(Set<String> inside, Set<String> outside) {
    if (inside.equals(outside)) {
      return new Finding(Verdict.SAME, "both resolvers give the same");
    }
    if (!type.isAddress()) {
      return new Finding(
          Verdict.DIFFERENT,
          "the resolvers give different records: split horizon, or one of them is out of date");
    }
    String difference = some(inside) + " inside, " + some(outside) + " outside";
    return new Finding(
        Verdict.SPLIT_HORIZON,
        anyPrivate(inside) && !anyPrivate(outside)
            ? "looks like split horizon: private " + difference
            : "looks like split horizon, or a name that is answered by place: " + difference);
  }

  private static Finding notCompared(String which, NameServer server, DnsReply.Failed reply) {
    return new Finding(
        Verdict.NOT_COMPARED,
        "not compared: the " + which + " resolver " + server + ": " + reply.reason());
  }

  private static String none(DnsReply.Absent reply, NameServer server) {
    return server + " says: " + reply.words();
  }

  /// The values of the type that was asked for. Letter case counts in texts only.
  private Set<String> values(DnsReply.Found reply) {
    return reply.records().stream()
        .filter(record -> record.type().equals(type.name()))
        .map(DnsRecord::value)
        .map(value -> keepsCase() ? value : value.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean keepsCase() {
    return switch (type) {
      case TXT, CAA -> true;
      case A, AAAA, CNAME, MX, NS, SRV, PTR, SOA, HTTPS, SVCB, DS, TLSA -> false;
    };
  }

  private static boolean anyPrivate(Set<String> values) {
    return values.stream()
        .anyMatch(value -> IpLiteral.parse(value).filter(PrivateAddress::is).isPresent());
  }

  private static String some(Set<String> values) {
    String first = values.iterator().next();
    return values.size() == 1 ? first : first + " and " + (values.size() - 1) + " more";
  }
}
