package dev.homelab.prometheus;

/// What a query gave, and what the server remarked on it.
public record Answer<T>(T result, Notices notices) {}
