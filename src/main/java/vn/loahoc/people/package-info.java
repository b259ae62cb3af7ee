/** Who somebody is: role, ward, what they agreed to. */
@NullMarked
package vn.loahoc.people;

import org.jspecify.annotations.NullMarked;
