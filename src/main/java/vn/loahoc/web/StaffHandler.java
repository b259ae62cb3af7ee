package vn.loahoc.web;

import io.javalin.http.Context;

/** Answers a signed-in member of staff who has one of the roles it was mounted for. */
@FunctionalInterface
public interface StaffHandler {

  void handle(Context ctx, StaffMember who);
}
