import {make} from './dom.js';
import {Refusal} from './services.js';

/** Says what a service does not take, in plain words, at the field that it is about. */

const FIELDS = {
  '/text': 'text',
  '/brand': 'brand',
  '/tier': 'tier',
  '/channel': 'channel',
  '/language': 'language',
  '/data/text': 'text',
  '/data/customer/name': 'name',
  '/data/customer/tier': 'tier',
  '/data/customer/language': 'language',
  '/data/channel': 'channel',
  '/data/brand': 'brand',
  '/data/language': 'language',
  '/data/action': 'action',
  '/data/outcome': 'outcome',
};

export function clearProblems() {
  for (const field of document.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-errormessage');
  }
  document.querySelectorAll('.field-problem').forEach(problem => problem.remove());
  general(null);
}

export function showProblem(failure) {
  clearProblems();
  const violations = failure instanceof Refusal ? failure.violations : [];
  const elsewhere = violations.filter(violation => !atField(violation));
  if (violations.length === 0 || elsewhere.length > 0) {
    general([failure.message, ...elsewhere.map(violation => `${violation.pointer} ${violation.message}`)].join(' '));
  }
  document.querySelector('[aria-invalid]')?.closest('details')?.setAttribute('open', '');
}

function atField({pointer, message}) {
  const field = document.getElementById(FIELDS[pointer] ?? '');
  if (field === null) {
    return false;
  }
  const label = document.querySelector(`label[for="${field.id}"]`).textContent;
  const id = `${field.id}-problem`;
  if (document.getElementById(id) === null) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-errormessage', id);
    field.closest('.field').append(make('span', {id, class: 'field-problem', role: 'alert'}, `${label} ${ofText(message)}.`));
  }
  return true;
}

/** The services say it for lists, too. */
function ofText(message) {
  return message.replace(' or elements', '');
}

function general(words) {
  const place = document.getElementById('problem');
  place.hidden = words === null;
  place.textContent = words ?? '';
}
