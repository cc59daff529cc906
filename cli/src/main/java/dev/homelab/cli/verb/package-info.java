/// What a verb is, how one is found and run, and how the others describe it.
@NullMarked
package dev.homelab.cli.verb;

import org.jspecify.annotations.NullMarked;
