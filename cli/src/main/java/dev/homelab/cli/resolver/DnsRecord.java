package dev.homelab.cli.resolver;

/// A record as a resolver gave it. Its texts come from the network; control characters in them are
/// written as `\ddd`, as zone files have it.
///
/// @param name whose it is, without the trailing dot
/// @param type as the DNS names it
/// @param ttl for how many seconds it may be kept
/// @param value what it holds, as zone files write it
public record DnsRecord(String name, String type, long ttl, String value) {}
