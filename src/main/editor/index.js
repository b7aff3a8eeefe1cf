/**
 * @license ProseMirror and its parts, by Marijn Haverbeke and others, under the MIT licence: see editor-licences.txt.
 */
import {changedClauses} from './announce.js';
import * as collaboration from './collaboration.js';
import {passage, setAside} from './copied.js';
import {atSamePlace, begin, evenTables} from './editing.js';
import {actions, keyName, keys} from './keys.js';
import {spread} from './line.js';
import {address, linkAt} from './links.js';
import {start} from './page.js';
import {number, schema} from './schema.js';
import {session} from './session.js';
import {othersWords} from './spared.js';
import {placeAfter} from './toolbar.js';
import {clauseForAll} from './whole.js';
import {history} from 'prosemirror-history';
import {DOMSerializer, Fragment, Node, Slice} from 'prosemirror-model';
import {AllSelection, EditorState, Selection, TextSelection} from 'prosemirror-state';
import {
  AttrStep, Mapping, ReplaceStep, Step, Transform, canJoin, canSplit, findWrapping, liftTarget,
} from 'prosemirror-transform';

/* For tests, which ask the script that readers get: no page needs it. A test sees to it that nothing stands here in vain. */
globalThis.ManyhandsEditor = Object.freeze({
  schema,
  schemaNumber: number,

  DOMSerializer,
  Fragment,
  Node,
  Slice,

  AttrStep,
  Mapping,
  ReplaceStep,
  Step,
  Transform,
  canJoin,
  canSplit,
  findWrapping,
  liftTarget,

  AllSelection,
  EditorState,
  Selection,
  TextSelection,

  history,

  collaboration: collaboration.collaboration,
  fromVersion: collaboration.fromVersion,
  isTooLong: collaboration.isTooLong,
  kept: collaboration.kept,
  progress: collaboration.progress,
  receive: collaboration.receive,
  resumed: collaboration.resumed,
  sendable: collaboration.sendable,
  toConfirmed: collaboration.toConfirmed,
  waitingWords: collaboration.waitingWords,

  actions,
  address,
  atSamePlace,
  begin,
  changedClauses,
  clauseForAll,
  evenTables,
  keyName,
  keys,
  linkAt,
  othersWords,
  passage,
  placeAfter,
  session,
  setAside,
  spread,
});

globalThis.document?.querySelectorAll('[data-live]').forEach(start);
