/// A command line as steps: which program, which of its sub-commands and flags, and where values
/// stand.
@NullMarked
package dev.homelab.mining.shell;

import org.jspecify.annotations.NullMarked;
