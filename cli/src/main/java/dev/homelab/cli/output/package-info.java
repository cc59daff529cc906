/// What is printed, for eyes and for programs.
@NullMarked
package dev.homelab.cli.output;

import org.jspecify.annotations.NullMarked;
