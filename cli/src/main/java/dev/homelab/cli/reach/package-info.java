/// How the lab's endpoints are reached.
@NullMarked
package dev.homelab.cli.reach;

import org.jspecify.annotations.NullMarked;
