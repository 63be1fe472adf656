import {foldable, list, make, pill} from './dom.js';
import {draftState, languageName, lower, sentence} from './words.js';

/** What the customer would be told, the newest draft first, with the checks that it went through. */
export function draftNodes(drafts) {
  return drafts.map(draft => {
    const [state, tone] = draftState(draft.status);
    const failed = draft.checklist.filter(check => !check.passed);
    return make('article', {class: 'draft', 'data-status': draft.status},
      make('p', {class: 'row'},
        make('strong', {}, sentence(lower(draft.scenario))), pill(state, tone),
        make('span', {class: 'quiet'}, [lower(draft.channel), languageName(draft.language),
          `for a ${lower(draft.audience)} reader`, draft.revision > 1 ? `revision ${draft.revision}` : null]
          .filter(part => part !== null).join(' · '))),
      draft.holds.map(hold),
      make('div', {class: 'letter'},
        draft.subject === null ? null : make('p', {class: 'subject'}, draft.subject),
        make('p', {class: 'said', lang: draft.language}, draft.text)),
      list(failed.map(check), {class: 'checks'}),
      foldable(`checks-${draft.draftId}`,
        `Checklist: ${draft.checklist.length - failed.length} of ${draft.checklist.length} passed`,
        list(draft.checklist.map(check), {class: 'checks'})),
      draft.questions.length === 0 ? null : foldable(`questions-${draft.draftId}`,
        `What would make it better (${draft.questions.length})`,
        list(draft.questions.map(({question, why}) =>
          make('p', {}, question, ' ', make('span', {class: 'quiet'}, why))))));
  });
}

function hold({type, reason, liftedBy}) {
  return liftedBy === null
    ? make('p', {class: 'notice bad'}, make('strong', {}, `${sentence(lower(type))}: `), reason)
    : make('p', {class: 'notice'}, `${sentence(lower(type))} was lifted by ${liftedBy}.`);
}

function check({id, passed, severity, reason}) {
  const [sign, tone] = passed ? ['passed', 'ok'] : severity === 'BLOCKS' ? ['blocks', 'bad'] : ['warns', 'warn'];
  return make('p', {}, pill(sign, tone), ' ', make('code', {}, id), ' ', reason);
}
