/* Which words came into a text by which steps, for those who are told that these could not be kept. */
import {Mapping} from 'prosemirror-transform';

/**
 * The words that chosen steps brought in and that are still there, passage by passage in the order of the text.
 *
 * @param doc the text after all the steps
 * @param entries each with a `step`, in their order
 */
export function broughtIn(doc, entries, chosen) {
  const wanted = new Set(chosen);
  const maps = new Mapping(entries.map(each => each.step.getMap()));
  const ranges = [];
  entries.forEach((each, i) => {
    if (!wanted.has(each)) return;
    const later = maps.slice(i + 1);
    maps.maps[i].forEach((before, beforeEnd, from, to) => ranges.push([later.map(from, 1), later.map(to, -1)]));
  });
  return joined(ranges).map(([from, to]) => words(doc, from, to)).filter(passage => passage.trim());
}

/* Letters that were typed one after the other are one passage. */
function joined(ranges) {
  const whole = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = whole[whole.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

function words(doc, from, to) {
  return from < to ? doc.textBetween(from, to, '\n', leaf => leaf.type.name === 'hard_break' ? '\n' : '') : '';
}
