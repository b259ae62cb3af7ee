package vn.loahoc.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import vn.loahoc.delivery.Milestones;
import vn.loahoc.store.Database;

/**
 * What everything in a server stands on.
 *
 * @param data the data folder
 * @param clock what the calendar says
 * @param ticker nanoseconds that only go forward
 */
record Ground(
    Database database,
    Path data,
    InstantSource clock,
    LongSupplier ticker,
    Milestones milestones) {}
