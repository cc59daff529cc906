package dev.homelab.cli.settings;

/// A setting that decides where a connection goes, or whom it takes for the server there.
///
/// @param label the setting's name
/// @param origin where its value came from
record Decider(String label, Origin origin) {}
