package dev.homelab.cli.resolver;

import java.time.Duration;
import java.util.List;

/// What became of one question to one resolver.
public sealed interface DnsReply {
  /// Records of the type that was asked for, with the aliases that led to them, in the resolver's
  /// order.
  record Found(List<DnsRecord> records, Duration took) implements DnsReply {}

  /// The resolver answered that there is none.
  ///
  /// @param nameExists whether the name has records of another type
  /// @param records aliases that lead nowhere
  record Absent(boolean nameExists, List<DnsRecord> records, Duration took) implements DnsReply {
    public String words() {
      return nameExists ? "no record of this type" : "no such name";
    }
  }

  /// The resolver gave no answer that could be used.
  ///
  /// @param reason in words
  record Failed(String reason, Duration took) implements DnsReply {}

  /// How long it took.
  Duration took();

  /// What came with it.
  default List<DnsRecord> held() {
    return switch (this) {
      case Found found -> found.records();
      case Absent absent -> absent.records();
      case Failed failed -> List.of();
    };
  }
}
