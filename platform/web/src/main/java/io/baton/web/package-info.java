/**
 * What all HTTP APIs of Baton share: problem details (RFC 9457) for every error, strict query parameters, pages with a
 * cursor, request bodies read whole.
 */
package io.baton.web;
