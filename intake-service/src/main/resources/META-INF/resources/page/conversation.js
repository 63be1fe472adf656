import {caseNumber, event} from './events.js';
import {post, Refusal} from './services.js';

/** One case as its platform sees it: a number, and the events that were sent. */
export class Conversation {
  #opened;
  #unanswered = new Map();

  /** Without a number it is a new case; one with a number goes on. */
  constructor(number = null) {
    this.subject = number ?? caseNumber();
    this.#opened = number !== null;
    this.accepted = 0;
  }

  get opened() {
    return this.#opened;
  }

  /** Sends an event; before the first one, that the case was opened. `customer` is what the visitor chose to be. */
  async send(type, data, customer) {
    if (!this.#opened) {
      await this.#publish('baton.case.opened.v1', {
        channel: customer.channel,
        customer: {id: this.customerId, name: customer.name, tier: customer.tier, language: customer.language},
        brand: customer.brand,
        language: customer.language,
      });
      this.#opened = true;
    }
    await this.#publish(type, data);
  }

  get customerId() {
    return `visitor-${this.subject}`;
  }

  /** An event that nobody has answered goes again under its id, so that it counts once. */
  async #publish(type, data) {
    const content = JSON.stringify([type, data]);
    const sent = this.#unanswered.get(content) ?? event(this.subject, type, data);
    this.#unanswered.set(content, sent);
    try {
      await post('/v1/events', sent, {contentType: 'application/cloudevents+json'});
      this.#unanswered.delete(content);
      this.accepted += 1;
    } catch (failure) {
      if (failure instanceof Refusal && failure.status < 500) {
        this.#unanswered.delete(content);
      }
      throw failure;
    }
  }
}
