import {briefNodes} from './brief.js';
import {clockNodes} from './clocks.js';
import {draftNodes} from './draft.js';
import {routeNodes} from './route.js';
import {Step} from './steps.js';
import {triggerList} from './triggers.js';
import {draftState, lower, triggerName} from './words.js';

const CALM = 'Nothing in this case asks for an escalation. It stays where it is.';

/** The way of a case, step by step, as far as it has come. */
export class Journey {
  #triggers = new Step('step-triggers', 'Triggers', 'Reasons to escalate appear here, with the words they rest on.');
  #route = new Step('step-route', 'Route', 'Who gets the case, at which level and how urgently, and by which rules.');
  #brief = new Step('step-brief', 'Brief', 'What the receiver knows before taking over, so that you need not repeat yourself.');
  #draft = new Step('step-draft', 'Draft', 'What you would be told, checked before a person approves it.');
  #clocks = new Step('step-clocks', 'Clocks and promises', 'How long you should have to wait, and what was promised to you.');
  #announce;

  /** @param announce tells the news to those who do not see the page */
  constructor(place, announce) {
    this.#announce = announce;
    place.append(...this.#all().map(step => step.element));
  }

  clear() {
    this.#all().forEach(step => step.clear());
  }

  /**
   * @param state what the Follower tells
   * @param sent how many events of the case were accepted
   * @param since when the last of them was sent, or null
   */
  show({case: theCase, escalation, brief, drafts = [], problems}, sent, since) {
    if (!theCase) {
      this.#triggers.say(problems.intake ? `${problems.intake}.` : 'Baton is reading …', problems.intake ? 'away' : 'waiting');
      return;
    }
    this.#clocks.show('clocks', [theCase.clocks, theCase.commitments, theCase.slaPolicy], () => clockNodes(theCase), null);
    if (theCase.triggers.length > 0) {
      const latest = theCase.triggers.at(-1);
      this.#news(this.#triggers.show(`${theCase.triggers.length} ${latest.time}`, theCase.triggers,
        () => [triggerList(theCase.triggers)], since, problems.intake),
      `Trigger: ${triggerName(latest.type)}.`);
    }
    if (theCase.escalation) {
      this.#escalated(escalation, brief, drafts ?? [], problems, since);
    } else {
      const read = theCase.events >= sent;
      this.#triggers.say(read ? CALM : 'Baton is reading …', read ? 'calm' : 'waiting');
      [this.#route, this.#brief, this.#draft].forEach(step => step.say('Not needed so far.'));
    }
  }

  #escalated(escalation, brief, drafts, problems, since) {
    const routing = problems.routing && `${problems.routing}; the case itself goes on`;
    const drafting = problems.drafting && `${problems.drafting}; the case itself goes on`;
    if (escalation) {
      this.#news(this.#route.show(escalation.escalationId, escalation, () => routeNodes(escalation), since, problems.routing),
        `Routed to ${lower(escalation.team)}, priority ${escalation.priority}.`);
    } else {
      this.#route.say(routing ? `${routing}.` : 'Routing is deciding …', routing ? 'away' : 'waiting');
    }
    if (brief) {
      this.#news(this.#brief.show(brief.escalationId, brief, () => briefNodes(brief), since, problems.routing), 'The brief is there.');
    } else {
      this.#brief.say(routing ? `${routing}.` : 'Is being written …', routing ? 'away' : 'waiting');
    }
    if (drafts.length > 0) {
      const [state] = draftState(drafts[0].status);
      this.#news(this.#draft.show(drafts[0].draftId, drafts, () => draftNodes(drafts), since, problems.drafting),
        `A draft is there: ${state}.`);
    } else {
      this.#draft.say(drafting ? `${drafting}.` : 'Is being composed …', drafting ? 'away' : 'waiting');
    }
  }

  #news(arrived, words) {
    if (arrived) {
      this.#announce(words);
    }
  }

  #all() {
    return [this.#triggers, this.#route, this.#brief, this.#draft, this.#clocks];
  }
}
