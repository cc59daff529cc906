/// The histories of shells and agents, each read in its own format into the commands that were
/// typed.
@NullMarked
package dev.homelab.mining.history;

import org.jspecify.annotations.NullMarked;
