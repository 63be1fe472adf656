import {make, refill} from './dom.js';
import {marked} from './marks.js';
import {post, Refusal} from './services.js';
import {moodPill} from './transcript.js';
import {triggerList} from './triggers.js';
import {languageName} from './words.js';

const PAUSE_MILLIS = 250;
const MOST_HISTORY = 200;

/** Shows while somebody types what Baton would see in it, and marks the words in the text. */
export class Detection {
  #text;
  #marks;
  #result;
  #context;
  #refused;
  #evidences = [];
  #timer = 0;
  #running = null;

  /**
   * @param context gives what is known of the case: `{author, customer, transcript}`
   * @param refused is told the Refusal of a text, or null when it is taken
   */
  constructor({text, marks, result}, context, refused) {
    this.#text = text;
    this.#marks = marks;
    this.#result = result;
    this.#context = context;
    this.#refused = refused;
    text.addEventListener('input', () => this.look());
    text.addEventListener('scroll', () => { marks.scrollTop = text.scrollTop; });
  }

  /** Reads the text as it stands, after a short pause in the typing. */
  look() {
    clearTimeout(this.#timer);
    this.#running?.abort();
    if (this.#text.value.trim() === '') {
      this.#show(null, []);
      this.#refused(null);
    } else if (this.#context().author !== 'CUSTOMER') {
      this.#show([make('p', {class: 'quiet'}, 'Only what the customer writes is read for its mood and for triggers.')], []);
    } else {
      this.#mark();
      this.#timer = setTimeout(() => this.#detect(), PAUSE_MILLIS);
    }
  }

  async #detect() {
    const {customer, transcript} = this.#context();
    const request = {
      text: this.#text.value,
      language: customer.language,
      tier: customer.tier,
      channel: customer.channel,
      brand: customer.brand,
      history: transcript.slice(-MOST_HISTORY).map(({author, text}) => ({author: {kind: author.kind}, text})),
    };
    this.#running = new AbortController();
    try {
      const seen = await post('/v1/triggers/detect', request, {signal: this.#running.signal});
      this.#show(nodes(seen), seen.triggers.map(trigger => trigger.evidence));
      this.#refused(null);
    } catch (failure) {
      if (failure instanceof Refusal) {
        this.#show(null, []);
        this.#refused(failure);
      } else if (failure.name !== 'AbortError') {
        this.#show([make('p', {class: 'notice warn'}, `${failure.message}, so nothing can be read now.`)], []);
      }
    }
  }

  #show(children, evidences) {
    refill(this.#result, children ?? []);
    this.#evidences = evidences;
    this.#mark();
  }

  /** The last line must not be lost, for the text and its marks scroll together. */
  #mark() {
    this.#marks.replaceChildren(...marked(this.#text.value, this.#evidences), '\n');
    this.#marks.scrollTop = this.#text.scrollTop;
  }
}

function nodes(seen) {
  return [
    make('p', {class: 'row'},
      moodPill(seen.sentiment),
      make('span', {class: 'quiet'}, languageName(seen.language), seen.triggers.length === 0 ? ' · no trigger' : '')),
    seen.triggers.length === 0 ? null : triggerList(seen.triggers),
  ].filter(node => node !== null);
}
