import {make, pill} from './dom.js';
import {clock} from './time.js';
import {triggerName} from './words.js';

/** Triggers with what they rest on; also those that a text would set off, which have no time. */
export function triggerList(triggers) {
  return make('ul', {class: 'triggers'}, triggers.map(trigger =>
    make('li', {class: trigger.withdrawn ? 'withdrawn' : null, 'data-trigger': trigger.type},
      make('p', {class: 'row'},
        pill(triggerName(trigger.type), 'bad'),
        trigger.withdrawn ? pill('withdrawn') : null,
        trigger.time ? clock(trigger.time) : null),
      make('blockquote', {}, trigger.evidence),
      make('p', {class: 'quiet small'},
        make('code', {}, trigger.type), ` by ${trigger.detector}, ${Math.round(trigger.confidence * 100)} % sure`))));
}
