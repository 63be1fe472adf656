/** The course of a customer's mood as a small line, the latest at the right; from -1 at the bottom to 1 at the top. */

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 96;
const HEIGHT = 24;

/** Null with fewer than two moods, which make no line. */
export function course(moods) {
  if (moods.length < 2) {
    return null;
  }
  const points = moods.map((mood, i) => [(i * WIDTH) / (moods.length - 1), ((1 - mood) / 2) * HEIGHT]);
  const picture = draw('svg', {
    class: 'course', viewBox: `-4 -4 ${WIDTH + 8} ${HEIGHT + 8}`, width: WIDTH, height: HEIGHT, role: 'img',
    'aria-label': `course of the mood: ${moods.map(mood => mood.toFixed(1)).join(', ')}`,
  });
  picture.append(
    draw('line', {x1: 0, x2: WIDTH, y1: HEIGHT / 2, y2: HEIGHT / 2, class: 'neutral'}),
    draw('polyline', {points: points.map(point => point.join(',')).join(' ')}),
    draw('circle', {cx: points.at(-1)[0], cy: points.at(-1)[1], r: 3}));
  return picture;
}

function draw(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  return element;
}
