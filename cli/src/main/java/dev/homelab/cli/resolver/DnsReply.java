package dev.homelab.cli.resolver;

import dev.homelab.http.IpLiteral;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What became of one question to one resolver.
public sealed interface DnsReply {
  /// Records of the type that was asked for, with the aliases that led to them, in the resolver's
  /// order.
  record Found(List<DnsRecord> records, Optional<String> remark, Duration took)
      implements DnsReply {
    /// Whether all of its addresses are `0.0.0.0` or `::`, which is how a filter says no.
    public boolean isBlocked() {
      List<InetAddress> addresses =
          records.stream()
              .filter(record -> record.type().equals("A") || record.type().equals("AAAA"))
              .flatMap(record -> IpLiteral.parse(record.value()).stream())
              .toList();
      return !addresses.isEmpty() && addresses.stream().allMatch(InetAddress::isAnyLocalAddress);
    }
  }

  /// The resolver answered that there is none.
  ///
  /// @param nameExists whether the name, or the one that it is an alias of, has records of another
  ///     type
  /// @param records aliases that lead nowhere
  record Absent(boolean nameExists, List<DnsRecord> records, Optional<String> remark, Duration took)
      implements DnsReply {
    private static final String ALIAS = "CNAME";

    public String words() {
      return records.stream()
          .filter(record -> record.type().equals(ALIAS))
          .reduce((_, last) -> last)
          .map(last -> "an alias without a target: " + target(last))
          .orElse(nameExists ? "no record of this type" : "no such name");
    }

    /// Whether the name is there, as an alias of one that is not.
    public boolean isAlias() {
      return records.stream().anyMatch(record -> record.type().equals(ALIAS));
    }

    private String target(DnsRecord alias) {
      String name = alias.value().replaceFirst("\\.$", "");
      return name + (nameExists ? " has no record of this type" : " does not exist");
    }
  }

  /// The resolver gave no answer that could be used.
  ///
  /// @param reason in words
  record Failed(String reason, Optional<String> remark, Duration took) implements DnsReply {}

  /// How long it took.
  Duration took();

  /// What came of it, in a few words.
  default String inShort() {
    return switch (this) {
      case Found found ->
          found.records().size() == 1 ? "1 record" : found.records().size() + " records";
      case Absent absent -> absent.words();
      case Failed failed -> failed.reason();
    };
  }

  /// What the resolver says beside its answer (RFC 8914), in words, such as `blocked (15)`.
  Optional<String> remark();

  /// What came with it.
  default List<DnsRecord> held() {
    return switch (this) {
      case Found found -> found.records();
      case Absent absent -> absent.records();
      case Failed _ -> List.of();
    };
  }
}
