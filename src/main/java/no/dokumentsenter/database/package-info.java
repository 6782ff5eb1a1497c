/** The embedded PostgreSQL: unpacked, started, watched over and stopped, without Spring. */
@ApplicationModule(allowedDependencies = {"felles"})
@NullMarked
package no.dokumentsenter.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
