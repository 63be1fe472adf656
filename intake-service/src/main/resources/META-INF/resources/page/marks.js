import {make} from './dom.js';

/** Finds the words of a message that evidence quotes. */

/**
 * A text cut into pieces `{text, marked}`, in order and without a gap. Evidence quotes the text with line breaks as blanks,
 * `…` where it was cut, and sometimes within quotation marks among other words.
 */
export function cut(text, evidences) {
  const ranges = evidences.flatMap(evidence => rangeOf(text, evidence)).sort((a, b) => a.from - b.from);
  const pieces = [];
  let at = 0;
  for (const {from, to} of ranges) {
    if (to > at) {
      pieces.push({text: text.slice(at, Math.max(at, from)), marked: false});
      pieces.push({text: text.slice(Math.max(at, from), to), marked: true});
      at = to;
    }
  }
  pieces.push({text: text.slice(at), marked: false});
  return pieces.filter(piece => piece.text !== '');
}

/** The same as nodes. */
export function marked(text, evidences) {
  return cut(text, evidences).map(piece => (piece.marked ? make('mark', {}, piece.text) : piece.text));
}

function rangeOf(text, evidence) {
  for (const quote of [evidence, ...between(evidence)]) {
    const words = quote.replace(/^…|…$/g, '').split(/[\s\p{Cc}]+/u).filter(word => word !== '');
    if (words.length > 0) {
      const found = new RegExp(words.map(escaped).join('[\\s\\p{Cc}]+'), 'u').exec(text);
      if (found) {
        return [{from: found.index, to: found.index + found[0].length}];
      }
    }
  }
  return [];
}

/** What stands between the outermost quotation marks. */
function between(evidence) {
  const quoted = /"(.+)"/su.exec(evidence);
  return quoted ? [quoted[1]] : [];
}

function escaped(word) {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
