/** The pages of the staff that belong to no single module. */
@NullMarked
package no.dokumentsenter.arbeidsflate.web;

import org.jspecify.annotations.NullMarked;
