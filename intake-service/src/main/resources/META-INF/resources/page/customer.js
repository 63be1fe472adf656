import {lower} from './words.js';

/** The form in which the visitor says who the customer is. */

const form = document.getElementById('customer-form');
const fields = [...form.elements];

/** What the visitor chose to be; read from the fields, for a form leaves out what is locked. */
export function customer() {
  return Object.fromEntries(fields.map(({name, value}) => [name, value === '' ? null : value]));
}

/** The fields of a case that was opened before this page was loaded. */
export function adoptCustomer({customer: who, channel, brand, language}) {
  const known = {name: who?.name, tier: who?.tier, channel, brand, language};
  for (const field of fields) {
    field.value = known[field.name] ?? '';
  }
  showWho();
}

/** Who the customer is goes with the first event; afterwards it is the case's. */
export function lockCustomer(opened) {
  for (const field of fields) {
    field.disabled = opened;
  }
  document.getElementById('customer-note').textContent = opened
    ? 'They stand for this case. A new case may have others.' : 'They go with the first event of a case.';
}

export function showWho() {
  const chosen = customer();
  document.getElementById('who').textContent = [
    chosen.name ?? 'without a name', lower(chosen.tier ?? ''), lower(chosen.channel ?? ''), chosen.brand,
  ].filter(part => part).join(' · ');
}
