package dev.homelab.http;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How far one visit of one address came, and how long each [Leg] of it took.
///
/// @param address where it was connected to, or tried last
/// @param attempts what came of connecting to each of the host's addresses
/// @param times of the legs that were walked to their end; that of [Leg#HTTP] is the time from the
///     written request to the answer's first byte, that of [Leg#TLS] has the request for TLS in it
/// @param status of the answer, if there was one
/// @param location where the answer redirects to, as it says; text of unknown origin
/// @param handshake what TLS showed, refused or not; empty without TLS
/// @param failure why it ended early; empty when all of it was done
public record Walk(
    InetSocketAddress address,
    List<Attempt> attempts,
    Map<Leg, Duration> times,
    OptionalInt status,
    Optional<String> location,
    Optional<Handshake> handshake,
    Optional<Unreachable> failure) {}
