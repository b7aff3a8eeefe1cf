/* The keys of the text, and their names as they stand on a keyboard. */
import * as commands from './commands.js';
import {schema} from './schema.js';
import {redo, undo} from './spared.js';
import {baseKeymap, chainCommands} from 'prosemirror-commands';
import {undoInputRule} from 'prosemirror-inputrules';
import {sinkListItem, splitListItem} from 'prosemirror-schema-list';
import {goToNextCell} from 'prosemirror-tables';

const {nodes} = schema;

/** What the toolbar and the keys both do, by the name of its word. Forms are added by who shows them. */
export const actions = {
  bold: commands.bold,
  emphasis: commands.emphasis,
  clause: commands.clause,
  heading1: commands.heading(1),
  heading2: commands.heading(2),
  heading3: commands.heading(3),
  bullets: commands.list(nodes.bullet_list),
  numbers: commands.list(nodes.ordered_list),
  quote: commands.quote,
  table: commands.table,
  undo,
  redo,
};

/** Names with their keys, as the list of shortcuts shows them. */
export const shortcuts = [
  ['bold', 'Mod-b'],
  ['emphasis', 'Mod-i'],
  ['link', 'Mod-k'],
  ['heading1', 'Mod-Alt-1'],
  ['heading2', 'Mod-Alt-2'],
  ['heading3', 'Mod-Alt-3'],
  ['bullets', 'Mod-Shift-7'],
  ['numbers', 'Mod-Shift-8'],
  ['quote', 'Mod-Shift-9'],
  ['deeper', 'Mod-]'],
  ['shallower', 'Mod-['],
  ['break', 'Shift-Enter'],
  ['next-clause', 'Enter Enter'],
  ['undo', 'Mod-z'],
  ['redo', 'Mod-y'],
  ['to-toolbar', 'Alt-F10'],
  ['to-text', 'Esc'],
  ['leave', 'Tab'],
];

/** Names with the signs that become them: see typed.js. */
export const signs = [
  ['heading1', '#'], ['heading2', '##'], ['heading3', '###'], ['bullets', '-'], ['numbers', '1.'], ['quote', '>'],
];

/**
 * What each key does in the text. Tab is among them only within tables: it leads out of the text.
 *
 * @param forms {link, toolbar}: what opens by a key and is no change of the text
 */
export function keys({link, toolbar}) {
  const all = {...actions, link, deeper: sinkListItem(nodes.list_item), shallower: commands.leaveItem, break: commands.lineBreak};
  const bound = Object.fromEntries(shortcuts.filter(([name]) => all[name]).map(([name, key]) => [key, all[name]]));
  const enter = chainCommands(
    splitListItem(nodes.list_item), commands.belowHeading, commands.nextClause, baseKeymap.Enter);
  return {
    ...baseKeymap,
    ...bound,
    'Shift-Mod-z': actions.redo,
    'Alt-F10': toolbar,
    Enter: enter,
    Backspace: chainCommands(undoInputRule, commands.dropClause, baseKeymap.Backspace),
    Tab: goToNextCell(1),
    'Shift-Tab': goToNextCell(-1),
  };
}

/** A key as people know it, such as Ctrl+B, or ⌘B where the keyboard is Apple's. */
export function keyName(key, isMac, words) {
  const names = isMac ? {Mod: '⌘', Alt: '⌥', Shift: '⇧'} : {Mod: 'Ctrl', Alt: 'Alt', Shift: words('key.shift')};
  Object.assign(names, {Enter: words('key.enter'), Esc: words('key.escape'), Tab: words('key.tab')});
  return key.split(' ').map(each => each.split('-')
    .map(part => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(isMac ? '' : '+')).join(', ');
}
