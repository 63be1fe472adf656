/** Times for people. */

const CLOCK = new Intl.DateTimeFormat([], {hour: '2-digit', minute: '2-digit', second: '2-digit'});
const DATE = new Intl.DateTimeFormat([], {weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit'});

/** The time of the day, as an element. */
export function clock(instant) {
  return element(instant, CLOCK);
}

/** Day and time, as an element. */
export function date(instant) {
  return element(instant, DATE);
}

function element(instant, format) {
  const time = document.createElement('time');
  time.dateTime = instant;
  time.textContent = format.format(new Date(instant));
  return time;
}

/** A span of milliseconds in its two largest units, such as `3 h 20 min`; negative ones without their sign. */
export function span(milliseconds) {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const units = [['d', 86400], ['h', 3600], ['min', 60], ['s', 1]];
  const first = units.findIndex(([, size]) => seconds >= size);
  if (first < 0) {
    return '0 s';
  }
  const [name, size] = units[first];
  const [smaller, smallerSize] = units[first + 1] ?? [null, 1];
  const rest = Math.floor((seconds % size) / smallerSize);
  return `${Math.floor(seconds / size)} ${name}` + (smaller && rest > 0 ? ` ${rest} ${smaller}` : '');
}

/** What is left until a moment. */
export function left(due, now = Date.now()) {
  const rest = new Date(due).getTime() - now;
  return rest >= 0 ? `${span(rest)} left` : `${span(rest)} ago`;
}
