/** Pages that combine modules: the work desk. */
@NullMarked
package no.dokumentsenter.arbeidsflate.web;

import org.jspecify.annotations.NullMarked;
