import {list, make, pill} from './dom.js';
import {date, left} from './time.js';
import {clockState, lower, sentence} from './words.js';

/** How long the customer should have to wait, and what was promised. */
export function clockNodes(theCase) {
  return [
    list(theCase.clocks.map(clockLine), {class: 'clocks'}),
    theCase.commitments.length === 0 ? null : make('h4', {}, 'Promises'),
    list(theCase.commitments.map(commitment), {class: 'clocks'}),
    theCase.slaPolicy === null ? null
      : make('p', {class: 'quiet small'}, 'By the policy ', make('code', {}, theCase.slaPolicy.id), `: ${theCase.slaPolicy.reason}`),
  ].filter(node => node !== null);
}

/** What is left changes each second without any news. */
export function tick(root) {
  for (const element of root.querySelectorAll('[data-due]')) {
    element.textContent = left(element.dataset.due);
  }
}

function clockLine(each) {
  const [state, tone] = clockState(each.state);
  return make('p', {class: 'row'},
    make('strong', {}, sentence(lower(each.name))), pill(state, tone),
    each.state === 'RUNNING' && each.due !== null ? remaining(each.due) : null,
    each.due === null ? null : make('span', {class: 'quiet small'}, 'due ', date(each.due)));
}

function commitment(each) {
  return make('p', {class: 'row'},
    make('strong', {}, sentence(lower(each.kind))), each.what, pill(lower(each.state), each.state === 'MISSED' ? 'bad' : ''),
    each.keptAt === null ? remaining(each.due) : null,
    make('span', {class: 'quiet small'}, 'due ', date(each.due)));
}

function remaining(due) {
  return make('span', {'data-due': due, class: 'due'}, left(due));
}
