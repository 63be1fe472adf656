import {make, pill} from './dom.js';
import {marked} from './marks.js';
import {clock} from './time.js';
import {mood, sentence, signed} from './words.js';

/** The conversation with the customer's mood, the words that set triggers off, and what was done besides. */
export function transcriptItems(theCase) {
  return [
    ...theCase.transcript.map(message => [message.time, messageItem(message, theCase.triggers)]),
    ...theCase.attempts.map(attempt => [attempt.time, deed(attempt.time, attemptWords(attempt))]),
    ...theCase.triggers.filter(trigger => trigger.type === 'BUTTON')
      .map(trigger => [trigger.time, deed(trigger.time, 'The button for a person was pressed')]),
  ].sort(([a], [b]) => new Date(a) - new Date(b)).map(([, item]) => item);
}

export function moodPill(sentiment) {
  const [words, tone] = mood(sentiment);
  return pill(`${words} ${signed(sentiment)}`, tone);
}

function messageItem({author, text, time, sentiment}, triggers) {
  const evidences = author.kind === 'CUSTOMER'
    ? triggers.filter(trigger => trigger.time === time).map(trigger => trigger.evidence) : [];
  const kind = author.kind.toLowerCase();
  return make('li', {class: `message ${kind}`},
    make('p', {class: 'row small quiet'},
      make('strong', {}, author.name ?? sentence(kind)), clock(time),
      sentiment === null ? null : moodPill(sentiment)),
    make('p', {class: 'said'}, marked(text, evidences)));
}

function deed(time, words) {
  return make('li', {class: 'deed quiet small'}, `${words} · `, clock(time));
}

function attemptWords({action, by, outcome}) {
  const who = by ? `${sentence(by.kind.toLowerCase())} tried: ` : 'Tried: ';
  return `${who}${action}${outcome ? `. ${outcome}` : ''}`;
}
