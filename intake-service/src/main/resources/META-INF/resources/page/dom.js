/** Elements made of names and text. Text is never read as markup. */

/** An element; children are elements or strings, and null ones are left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

/** Puts other children into an element; what the visitor has opened in it stays open. */
export function refill(element, children) {
  const open = new Set([...element.querySelectorAll('details[open]')].map(details => details.dataset.key));
  element.replaceChildren(...children);
  for (const details of element.querySelectorAll('details')) {
    details.open = open.has(details.dataset.key);
  }
}

/** Something to open; the key tells it from its siblings. */
export function foldable(key, title, ...children) {
  return make('details', {'data-key': key}, make('summary', {}, title), ...children);
}

/** A list, or null when there is nothing in it. */
export function list(items, attributes = {}) {
  return items.length === 0 ? null : make('ul', attributes, items.map(item => make('li', {}, item)));
}

/** A pill with a word or two. */
export function pill(text, tone = '') {
  return make('span', {class: `pill ${tone}`}, text);
}
