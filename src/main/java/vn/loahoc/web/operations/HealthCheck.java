package vn.loahoc.web.operations;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing that must be well before requests are taken.
 *
 * @param name a few lower-case letters, such as "disk"
 * @param trouble what is wrong, in one line without anything secret; must answer at once
 */
public record HealthCheck(String name, Supplier<Optional<String>> trouble) {}
