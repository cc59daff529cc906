package dev.homelab.image;

/// What a process came to.
///
/// @param exitCode its exit status, as a shell would show it
/// @param output its standard output
/// @param errorOutput its standard error
record Result(int exitCode, String output, String errorOutput) {}
