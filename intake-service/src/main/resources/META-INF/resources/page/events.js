/** The contact events that the page sends: CloudEvents 1.0. */

/** The platform that this page is. */
export const SOURCE = 'https://baton.local/be-the-customer';

const UNMISTAKABLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

export function event(subject, type, data) {
  return {specversion: '1.0', id: uuid(), source: SOURCE, subject, type, data};
}

/** A number for a new case, such as `C-7K3QX9`. */
export function caseNumber() {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return 'C-' + [...bytes].map(byte => UNMISTAKABLE[byte % UNMISTAKABLE.length]).join('');
}

/** A random UUID; `crypto.randomUUID` is missing where the page comes by plain HTTP from another machine. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20].reduceRight((text, at) => text.slice(0, at) + '-' + text.slice(at), hex);
}
