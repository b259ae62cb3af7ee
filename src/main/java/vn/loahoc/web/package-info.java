/**
 * The web server and what its pages share: visitors, tokens against forged requests, limits,
 * errors, signed-in staff. What is on the pages is in the sub-packages, one an area; each mounts
 * its own routes and none knows another.
 */
@NullMarked
package vn.loahoc.web;

import org.jspecify.annotations.NullMarked;
