import {list, make} from './dom.js';
import {course} from './course.js';
import {date} from './time.js';
import {moodPill} from './transcript.js';
import {factName, lower} from './words.js';

/** The brief that the receiver reads before taking over. */
export function briefNodes(brief) {
  return [
    make('p', {class: 'lead'}, brief.problem),
    make('dl', {},
      entry('Next best step', brief.nextBestStep),
      entry('State of mind', brief.mood.now === null ? 'not known yet'
        : make('span', {class: 'row'}, moodPill(brief.mood.now), course(brief.mood.course))),
      entry('Customer', customer(brief.customer)),
      entry('Already tried', list(brief.tried.map(tried)) ?? 'nothing on record'),
      entry('Promised', list(brief.promised.map(promise)) ?? 'nothing'),
      brief.history.length === 0 ? null : entry('Earlier', `${brief.history.length} closed escalations`),
      brief.openQuestions.length === 0 ? null : entry('Open questions', list(brief.openQuestions)),
      entry('Complete', completeness(brief.completeness))),
    make('p', {class: 'quiet small'}, `With the conversation of ${messages(brief.transcript.length)}.`),
  ];
}

function entry(name, ...content) {
  return make('div', {}, make('dt', {}, name), make('dd', {}, ...content));
}

function customer(who) {
  return who === null ? 'not known' : [who.name ?? who.id, who.tier].filter(part => part).join(', ');
}

function tried({what, by, outcome}) {
  return `${what}${by ? ` (${lower(by.kind)})` : ''}${outcome ? `: ${outcome}` : ''}`;
}

function promise({what, due, by}) {
  return make('span', {}, `${what}, by `, date(due), by ? ` (${by})` : '');
}

function completeness({score, missing}) {
  const share = `${Math.round(score * 100)} %`;
  return make('span', {},
    make('meter', {min: 0, max: 1, value: score, 'aria-label': `${share} of what a receiver needs`}), ` ${share}`,
    missing.length === 0 ? '' : make('span', {class: 'quiet'}, `, without ${missing.map(factName).join(', ')}`));
}

function messages(number) {
  return number === 1 ? 'one message' : `${number} messages`;
}
