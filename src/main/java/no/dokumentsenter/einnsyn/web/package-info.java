@NullMarked
package no.dokumentsenter.einnsyn.web;

import org.jspecify.annotations.NullMarked;
