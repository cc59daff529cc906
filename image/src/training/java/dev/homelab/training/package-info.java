/// What the image's AOT caches are trained with: the servers that its verbs ask, and the command
/// lines. No part of the image.
@NullMarked
package dev.homelab.training;

import org.jspecify.annotations.NullMarked;
