package dev.homelab.cli.dns;

import dev.homelab.cli.resolver.DnsRecord;
import dev.homelab.cli.resolver.DnsReply;
import dev.homelab.cli.resolver.NameServer;
import dev.homelab.cli.resolver.PrivateAddress;
import dev.homelab.cli.resolver.RecordType;
import dev.homelab.cli.verb.SideBySide;
import dev.homelab.http.IpLiteral;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Two resolvers' replies to one question, held against each other. TTLs and order don't count.
///
record DnsComparison(
    RecordType type, SideBySide<NameServer> servers, SideBySide<DnsReply> replies) {

  /// What the difference looks like.
  enum Verdict {
    /// Both give the same.
    SAME("same"),
    /// Each gives other addresses.
    SPLIT_HORIZON("split-horizon"),
    /// Each gives other records, that are no addresses.
    DIFFERENT("different"),
    /// One has records, the other says that there are none.
    GAP("gap"),
    /// Neither has any.
    NOWHERE("nowhere"),
    /// One gave no answer.
    NOT_COMPARED("not-compared"),
    /// Neither gave an answer.
    NO_ANSWER("no-answer");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /// As in JSON.
    String label() {
      return label;
    }
  }

  /// A verdict and the sentence that explains it.
  record Finding(Verdict verdict, String sentence) {}

  /// Whether at least one resolver has records.
  boolean found() {
    return replies.internal() instanceof DnsReply.Found
        || replies.external() instanceof DnsReply.Found;
  }

  Finding finding() {
    return switch (replies.internal()) {
      case DnsReply.Found inside -> foundInside(inside);
      case DnsReply.Absent inside -> absentInside(inside);
      case DnsReply.Failed inside -> failedInside(inside);
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
              inside.nameExists() || outside.nameExists()
                  ? "the name exists, but neither resolver has a record of type " + type + " for it"
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
      case A, AAAA, CNAME, MX, NS, SRV, PTR -> false;
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
