import {foldable, list, make, pill} from './dom.js';
import {clock} from './time.js';
import {lower, sentence} from './words.js';

/** Where an escalation goes, how urgently, and by which rules. */
export function routeNodes(escalation) {
  return [
    make('p', {class: 'lead'},
      make('strong', {}, sentence(lower(escalation.team))), ' at level ', make('strong', {}, escalation.level),
      ', priority ', make('strong', {}, escalation.priority)),
    make('p', {class: 'row'},
      pill(status(escalation), escalation.status === 'ACCEPTED' ? 'ok' : ''),
      escalation.kinds.map(kind => pill(lower(kind)))),
    make('h4', {}, 'Why'),
    list(escalation.explanation.map(rule => make('p', {},
      `${rule.reason}. `, make('span', {class: 'quiet small'}, 'rule ', make('code', {}, rule.ruleId), facts(rule.facts)))),
    {class: 'rules'}),
    foldable('timeline', `Everything that happened to it (${escalation.timeline.length})`,
      list(escalation.timeline.map(entry => make('p', {},
        clock(entry.time), ' ', make('strong', {}, lower(entry.type)), entry.detail ? `: ${entry.detail}` : '')),
      {class: 'timeline'})),
  ];
}

function status(escalation) {
  const agent = escalation.agent ?? '';
  return {
    REQUESTED: 'asked for',
    QUEUED: 'waits for somebody to take it',
    OFFERED: `offered to ${agent}`,
    ACCEPTED: `taken over by ${agent}`,
    RESOLVED: 'resolved',
    RETURNED: 'returned as not needed',
  }[escalation.status] ?? lower(escalation.status);
}

/** But for the triggers, which have a place of their own. */
function facts(facts) {
  const known = Object.entries(facts).filter(([name]) => name !== 'trigger').map(([name, value]) => `${name} = ${value}`);
  return known.length === 0 ? '' : `, ${known.join(', ')}`;
}
