package dev.homelab.cli.config;

/// A setting's text and where it came from.
public record Value(String text, Origin origin) {}
