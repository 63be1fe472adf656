import {make, refill} from './dom.js';
import {span} from './time.js';

/** A station on the way of a case, from the words of the customer to a draft. */
export class Step {
  #body = make('div', {class: 'body'});
  #when = make('span', {class: 'quiet when'});
  #shown = null;
  #identity = null;
  #waiting;

  /** @param waiting what stands there until something has arrived */
  constructor(id, title, waiting) {
    this.id = id;
    this.#waiting = waiting;
    const head = make('div', {class: 'bar'}, make('h3', {id: `${id}-title`}, title), this.#when);
    this.element = make('li', {id, class: 'step card', 'aria-labelledby': `${id}-title`}, head, this.#body);
    this.clear();
  }

  clear() {
    this.#identity = null;
    this.#when.textContent = '';
    this.say(this.#waiting);
  }

  /** Something to read while there is nothing to show, or beside what there was before. */
  say(words, state = 'waiting') {
    if (this.#identity === null) {
      this.#draw(`${state} ${words}`, state, () => [make('p', {class: 'quiet'}, words)]);
    }
  }

  /**
   * Shows what has arrived; nothing is drawn again while the data stay the same.
   *
   * @param identity what it is about; with another one it counts as arrived now
   * @param since the moment of the visitor's last doing, by `performance.now()`, or null
   * @returns whether it has arrived just now
   */
  show(identity, data, nodes, since, problem = null) {
    const arrives = identity !== this.#identity;
    if (arrives) {
      this.#identity = identity;
      this.#when.textContent = since === null ? '' : `after ${elapsed(performance.now() - since)}`;
    }
    const notice = problem ? [make('p', {class: 'notice warn'}, `${problem}. This is what was known before.`)] : [];
    this.#draw(JSON.stringify([data, problem]), 'arrived', () => [...notice, ...nodes()]);
    return arrives;
  }

  #draw(fingerprint, state, nodes) {
    if (fingerprint !== this.#shown) {
      this.#shown = fingerprint;
      this.element.dataset.state = state;
      refill(this.#body, nodes());
    }
  }
}

function elapsed(milliseconds) {
  return milliseconds < 10_000 ? `${(milliseconds / 1000).toFixed(1)} s` : span(milliseconds);
}
