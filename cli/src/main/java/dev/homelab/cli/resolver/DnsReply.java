package dev.homelab.cli.resolver;

import dev.homelab.http.IpLiteral;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    @Override
    public <T> T fold(
        Function<Found, T> found, Function<Absent, T> absent, Function<Failed, T> failed) {
      return found.apply(this);
    }

    @Override
    public String inShort() {
      return records.size() == 1 ? "1 record" : records.size() + " records";
    }

    @Override
    public List<DnsRecord> held() {
      return records;
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
      String missing = nameExists ? "no record of this type" : "no such name";
      for (DnsRecord record : records.reversed()) {
        if (record.type().equals(ALIAS)) {
          return "an alias without a target: " + target(record.value());
        }
      }
      return missing;
    }

    /// Whether the name is there, as an alias of one that is not.
    public boolean isAlias() {
      for (DnsRecord record : records) {
        if (record.type().equals(ALIAS)) {
          return true;
        }
      }
      return false;
    }

    private String target(String alias) {
      String name = alias.endsWith(".") ? alias.substring(0, alias.length() - 1) : alias;
      return name + (nameExists ? " has no record of this type" : " does not exist");
    }

    @Override
    public <T> T fold(
        Function<Found, T> found, Function<Absent, T> absent, Function<Failed, T> failed) {
      return absent.apply(this);
    }

    @Override
    public String inShort() {
      return words();
    }

    @Override
    public List<DnsRecord> held() {
      return records;
    }
  }

  /// The resolver gave no answer that could be used.
  ///
  /// @param reason in words
  record Failed(String reason, Optional<String> remark, Duration took) implements DnsReply {
    @Override
    public <T> T fold(
        Function<Found, T> found, Function<Absent, T> absent, Function<Failed, T> failed) {
      return failed.apply(this);
    }

    @Override
    public String inShort() {
      return reason;
    }

    @Override
    public List<DnsRecord> held() {
      return List.of();
    }
  }

  /// What is made of it, by what it is. A `switch` over types would make classes in each process.
  <T> T fold(Function<Found, T> found, Function<Absent, T> absent, Function<Failed, T> failed);

  /// How long it took.
  Duration took();

  /// What came of it, in a few words.
  String inShort();

  /// What the resolver says beside its answer (RFC 8914), in words, such as `blocked (15)`.
  Optional<String> remark();

  /// What came with it.
  List<DnsRecord> held();
}
