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
    return switch (replies.internal()) {
      case DnsReply.Found found -> foundInside(found);
      case DnsReply.Absent absent -> absentInside(absent);
      case DnsReply.Failed failed -> failedInside(failed);
    };
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
    return switch (reply) {
      case DnsReply.Found found -> some(values(found));
      case DnsReply.Absent absent -> absent.words();
      case DnsReply.Failed failed -> failed.reason();
    };
  }

  private Finding foundInside(DnsReply.Found inside) {
    return switch (replies.external()) {
      case DnsReply.Found outside -> bothFound(values(inside), values(outside));
      case DnsReply.Absent outside ->
          new Finding(
              Verdict.GAP,
              "a gap: only the internal resolver has it; "
                  + none(outside, servers.external())
                  + (anyPrivate(values(inside))
                      ? ". Its address is private, so that may be meant"
                      : ""));
      case DnsReply.Failed outside -> notCompared("public", servers.external(), outside);
    };
  }

  private Finding absentInside(DnsReply.Absent inside) {
    return switch (replies.external()) {
      case DnsReply.Found outside ->
          new Finding(
              Verdict.GAP,
              "a gap: only the public resolver has it; " + none(inside, servers.internal()));
      case DnsReply.Absent outside ->
          new Finding(
              Verdict.NOWHERE,
              inside.isAlias() || outside.isAlias()
                  ? (inside.isAlias() ? inside : outside).words()
                  : inside.nameExists() || outside.nameExists()
                      ? "the name exists, but neither resolver has a record of type "
                          + type
                          + " for it"
                      : "neither resolver knows the name");
      case DnsReply.Failed outside -> notCompared("public", servers.external(), outside);
    };
  }

  private Finding failedInside(DnsReply.Failed inside) {
    return switch (replies.external()) {
      case DnsReply.Found outside -> notCompared("internal", servers.internal(), inside);
      case DnsReply.Absent outside -> notCompared("internal", servers.internal(), inside);
      case DnsReply.Failed outside ->
          new Finding(
              Verdict.NO_ANSWER,
              "no resolver gave an answer: "
                  + servers.internal()
                  + ": "
                  + inside.reason()
                  + "; "
                  + servers.external()
                  + ": "
                  + outside.reason());
    };
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
