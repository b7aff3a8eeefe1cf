/* What is said to those who do not see it: the line's state, and on their wish what others change. */
import {element} from './dom.js';
import {schema} from './schema.js';
import {Mapping, Step} from 'prosemirror-transform';

const SETTING = 'manyhands.announce';
const QUIET = 3_000;
const LONGEST = 10_000;

function remembered() {
  try {
    return localStorage.getItem(SETTING) === 'true';
  } catch (e) {
    return false;
  }
}

function remember(value) {
  try {
    localStorage.setItem(SETTING, value);
  } catch (e) {
    /* Then it is asked for again next time. */
  }
}

/** @returns {region, choice, say, changed}: the live region, the checkbox, and what speaks */
export function announcer(words) {
  const region = element('p', {class: 'visually-hidden', role: 'status'});
  const box = element('input', {type: 'checkbox', id: 'live-announce', change: () => remember(box.checked)});
  box.checked = remembered();
  const choice = element('p', {class: 'check'}, box, element('label', {for: 'live-announce'}, words('announce')));
  const list = new Intl.ListFormat(document.documentElement.lang || 'en');
  let names = new Set();
  let clauses = new Set();
  let first = 0;
  let later;

  const say = text => {
    region.textContent = text;
  };

  function tell() {
    const numbers = [...clauses].sort((a, b) => a - b).map(String);
    const text = numbers.length ? words('changed-clauses', list.format(names), list.format(numbers))
      : words('changed', list.format(names));
    [names, clauses, first] = [new Set(), new Set(), 0];
    say(text);
  }

  return {
    region,
    choice,
    say,
    /** Somebody of this name changed something in the clauses of which `numbers` tells. */
    changed(name, numbers) {
      if (!box.checked) return;
      names.add(name);
      numbers().forEach(each => clauses.add(each));
      first = first || Date.now();
      clearTimeout(later);
      later = setTimeout(tell, Math.max(0, Math.min(QUIET, first + LONGEST - Date.now())));
    },
  };
}

/** The numbers of the clauses that steps, as JSON, have changed in the text that came of them. */
export function changedClauses(doc, steps) {
  const found = new Set();
  const maps = new Mapping(steps.map(json => Step.fromJSON(schema, json).getMap()));
  maps.maps.forEach((map, i) => map.forEach((before, beforeEnd, from, to) => {
    const later = maps.slice(i + 1);
    note(doc, later.map(from, -1), later.map(to, 1), found);
  }));
  return found;
}

function note(doc, from, to, found) {
  let number = 0;
  doc.forEach((node, start) => {
    if (node.type !== schema.nodes.clause) return;
    number++;
    if (start < to && from < start + node.nodeSize) found.add(number);
  });
}
