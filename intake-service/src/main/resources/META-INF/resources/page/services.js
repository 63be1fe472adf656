/** Requests to Baton's services. */

/** A service has answered that it does not do what was asked; `problem` is its problem detail (RFC 9457). */
export class Refusal extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.status = problem.status;
    this.violations = problem.violations ?? [];
  }
}

/** A service has not answered. */
export class Unreachable extends Error {}

const PATIENCE_MILLIS = 15_000;

/** The JSON that a service answers with; throws a Refusal or Unreachable, or an AbortError when the signal ends it. */
export async function ask(url, {signal, ...options} = {}) {
  const signals = [AbortSignal.timeout(PATIENCE_MILLIS), signal].filter(each => each);
  let response;
  let text;
  try {
    response = await fetch(url,
      {headers: {Accept: 'application/json'}, cache: 'no-store', signal: AbortSignal.any(signals), ...options});
    text = await response.text();
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Unreachable(`${origin(url)} cannot be reached from this page`);
  }
  const body = parsed(text);
  if (!response.ok) {
    throw new Refusal({status: response.status, title: `Status ${response.status}`, ...body});
  }
  if (body === null) {
    throw new Unreachable(`${origin(url)} does not answer in JSON`);
  }
  return body;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function origin(url) {
  return new URL(url, location.href).origin;
}

/** Sends JSON and gives what comes back. */
export function post(url, body, {contentType = 'application/json', signal} = {}) {
  return ask(url, {
    method: 'POST',
    headers: {'Content-Type': contentType, Accept: 'application/json'},
    body: JSON.stringify(body),
    signal,
  });
}
