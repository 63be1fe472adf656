import {SOURCE} from './events.js';
import {ask} from './services.js';

const SOONEST_MILLIS = 250;
const LATEST_MILLIS = 5000;
const SLOWER = 1.5;

/**
 * Asks the services again and again what has become of a case, the more seldom the longer nothing happens, and tells it:
 * `{case, escalation, brief, drafts, problems}`. What a service has said stands while it does not answer; `problems` has
 * the error under the service's name then.
 */
export class Follower {
  #services;
  #tell;
  #subject = null;
  #state = {};
  #delay = SOONEST_MILLIS;
  #timer = 0;
  #asking = false;
  #askAgainAt = {};

  /** @param services where routing and drafting are, `{routing, drafting}` */
  constructor(services, tell) {
    this.#services = services;
    this.#tell = tell;
    document.addEventListener('visibilitychange', () => this.nudge());
  }

  /** Follows a case, or none where the number is null; of the same one it asks at once. */
  follow(subject) {
    if (subject !== this.#subject) {
      this.#subject = subject;
      this.#state = {};
    }
    this.nudge();
  }

  /** Something has happened: asks at once, and often for a while. */
  nudge() {
    this.#delay = SOONEST_MILLIS;
    clearTimeout(this.#timer);
    if (this.#subject !== null && !document.hidden) {
      this.#timer = setTimeout(() => this.#turn(), 0);
    }
  }

  async #turn() {
    if (this.#asking || this.#subject === null) {
      return;
    }
    this.#asking = true;
    const subject = this.#subject;
    const before = this.#state;
    try {
      for await (const now of this.#look(subject, before)) {
        if (subject === this.#subject) {
          this.#state = now;
          this.#tell(now);
        }
      }
    } finally {
      this.#asking = false;
      this.#wait(JSON.stringify(this.#state) !== JSON.stringify(before));
    }
  }

  #wait(changed) {
    this.#delay = changed ? SOONEST_MILLIS : Math.min(LATEST_MILLIS, this.#delay * SLOWER);
    clearTimeout(this.#timer);
    if (!document.hidden) {
      this.#timer = setTimeout(() => this.#turn(), this.#delay);
    }
  }

  /** What is known, again after each answer, so that everything is told when it comes. */
  async *#look(subject, before) {
    const problems = {};
    const theCase = await this.#part('intake', problems, before.case, () => caseOf(subject, before.case?.caseId));
    const escalationId = theCase?.escalation?.escalationId;
    const known = before.case?.escalation?.escalationId === escalationId ? before : {};
    let state = {...known, case: theCase, problems: {...before.problems, ...problems}};
    yield state;
    if (escalationId) {
      const drafts = this.#part('drafting', problems, known.drafts, () => this.#drafts(escalationId));
      const escalation = await this.#part('routing', problems, known.escalation, () => this.#escalation(theCase, escalationId));
      yield state = {...state, escalation};
      if (escalation) {
        yield state = {...state, brief: await this.#part('routing', problems, known.brief, () => this.#brief(escalationId))};
      }
      yield state = {...state, drafts: await drafts};
    }
    yield {...state, problems};
  }

  /** A service that has just failed is left alone for a while. */
  async #part(service, problems, known, request) {
    const failed = this.#askAgainAt[service];
    if (failed && failed.at > Date.now()) {
      problems[service] = failed.reason;
      return known;
    }
    try {
      const answer = await request();
      delete this.#askAgainAt[service];
      return answer;
    } catch (failure) {
      this.#askAgainAt[service] = {at: Date.now() + LATEST_MILLIS, reason: failure.message};
      problems[service] = failure.message;
      return known;
    }
  }

  /** By way of the list: an escalation that routing does not know yet is no error. */
  async #escalation(theCase, escalationId) {
    const {items} = await ask(`${this.#services.routing}/v1/escalations?caseId=${theCase.caseId}&limit=200`);
    return items.find(item => item.escalationId === escalationId) ?? null;
  }

  #brief(escalationId) {
    return ask(`${this.#services.routing}/v1/escalations/${escalationId}/handoff`);
  }

  /** The newest first. */
  async #drafts(escalationId) {
    return (await ask(`${this.#services.drafting}/v1/drafts?escalationId=${escalationId}`)).items;
  }
}

async function caseOf(subject, knownId) {
  const query = new URLSearchParams({source: SOURCE, subject});
  const caseId = knownId ?? (await ask(`/v1/cases?${query}`)).items[0]?.caseId;
  return caseId ? ask(`/v1/cases/${caseId}`) : null;
}
