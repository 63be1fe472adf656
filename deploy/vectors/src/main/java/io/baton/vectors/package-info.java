/** Makes intake's word vectors of a sentence embedding; a tool, no part of the services. */
package io.baton.vectors;
