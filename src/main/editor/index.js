/**
 * @license ProseMirror and its parts, by Marijn Haverbeke and others, under the MIT licence: see editor-licences.txt.
 */
import {changedClauses} from './announce.js';
import * as collaboration from './collaboration.js';
import {passage, setAside} from './copied.js';
import {atSamePlace, evenTables} from './editing.js';
import {actions, keyName, keys} from './keys.js';
import {spread} from './line.js';
import {address, linkAt} from './links.js';
import * as commands from 'prosemirror-commands';
import {dropCursor} from 'prosemirror-dropcursor';
import {GapCursor, gapCursor} from 'prosemirror-gapcursor';
import * as history from 'prosemirror-history';
import * as inputRules from 'prosemirror-inputrules';
import {keydownHandler, keymap} from 'prosemirror-keymap';
import {DOMParser, DOMSerializer, Fragment, Mark, Node, Slice} from 'prosemirror-model';
import * as lists from 'prosemirror-schema-list';
import * as state from 'prosemirror-state';
import * as tables from 'prosemirror-tables';
import * as transform from 'prosemirror-transform';
import {Decoration, DecorationSet, EditorView} from 'prosemirror-view';
import {start} from './page.js';
import {number, schema} from './schema.js';
import {session} from './session.js';
import {othersWords} from './spared.js';
import {placeAfter} from './toolbar.js';
import {clauseForAll} from './whole.js';

/* Names one by one, so that what nobody uses is not carried to readers. */
globalThis.ManyhandsEditor = Object.freeze({
  schema,
  schemaNumber: number,

  DOMParser,
  DOMSerializer,
  Fragment,
  Mark,
  Node,
  Slice,

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

  AddMarkStep: transform.AddMarkStep,
  AttrStep: transform.AttrStep,
  Mapping: transform.Mapping,
  RemoveMarkStep: transform.RemoveMarkStep,
  ReplaceAroundStep: transform.ReplaceAroundStep,
  ReplaceStep: transform.ReplaceStep,
  Step: transform.Step,
  StepMap: transform.StepMap,
  Transform: transform.Transform,
  canJoin: transform.canJoin,
  canSplit: transform.canSplit,
  findWrapping: transform.findWrapping,
  liftTarget: transform.liftTarget,
  replaceStep: transform.replaceStep,

  AllSelection: state.AllSelection,
  EditorState: state.EditorState,
  NodeSelection: state.NodeSelection,
  Plugin: state.Plugin,
  PluginKey: state.PluginKey,
  Selection: state.Selection,
  TextSelection: state.TextSelection,

  Decoration,
  DecorationSet,
  EditorView,
  GapCursor,
  dropCursor,
  gapCursor,
  keydownHandler,
  keymap,

  baseKeymap: commands.baseKeymap,
  chainCommands: commands.chainCommands,
  deleteSelection: commands.deleteSelection,
  joinDown: commands.joinDown,
  joinUp: commands.joinUp,
  lift: commands.lift,
  selectParentNode: commands.selectParentNode,
  setBlockType: commands.setBlockType,
  splitBlock: commands.splitBlock,
  toggleMark: commands.toggleMark,
  wrapIn: commands.wrapIn,

  closeHistory: history.closeHistory,
  history: history.history,
  isHistoryTransaction: history.isHistoryTransaction,
  redo: history.redo,
  redoDepth: history.redoDepth,
  undo: history.undo,
  undoDepth: history.undoDepth,

  InputRule: inputRules.InputRule,
  inputRules: inputRules.inputRules,
  textblockTypeInputRule: inputRules.textblockTypeInputRule,
  undoInputRule: inputRules.undoInputRule,
  wrappingInputRule: inputRules.wrappingInputRule,

  liftListItem: lists.liftListItem,
  sinkListItem: lists.sinkListItem,
  splitListItem: lists.splitListItem,
  wrapInList: lists.wrapInList,

  CellSelection: tables.CellSelection,
  TableMap: tables.TableMap,
  addColumnAfter: tables.addColumnAfter,
  addColumnBefore: tables.addColumnBefore,
  addRowAfter: tables.addRowAfter,
  addRowBefore: tables.addRowBefore,
  deleteColumn: tables.deleteColumn,
  deleteRow: tables.deleteRow,
  deleteTable: tables.deleteTable,
  fixTables: tables.fixTables,
  goToNextCell: tables.goToNextCell,
  isInTable: tables.isInTable,
  tableEditing: tables.tableEditing,
  toggleHeaderColumn: tables.toggleHeaderColumn,
  toggleHeaderRow: tables.toggleHeaderRow,
});

globalThis.document?.querySelectorAll('[data-live]').forEach(start);
