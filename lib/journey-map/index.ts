/** The customer-journey map as a document: made, edited, taken back, copied, read from files and drawn. Pure; no view, no host. */
export { applyEdit } from './apply';
export { cardsIn } from './apply-cards';
export { cardsOnlyOf } from './apply-frame';
export { halfStep } from './apply-touchpoints';
export { copyText, pasteInto, type Pasted, type PastePlace, type Selection } from './clipboard';
export type { EditOf, MapEdit, MapEditKind, NewCard, NewTouchpoint, TouchpointFields } from './edits';
export { emptyMap, MAP_LOCALES, type MapLocale } from './empty';
export { fileBytes, mapFile } from './file';
export { mapFromRows } from './from-rows';
export {
  canRedo,
  canUndo,
  endRun,
  MOST_STEPS,
  record,
  redo,
  startHistory,
  undo,
  type History,
  type Recorded,
} from './history';
export * from './map';
export { checkMap, FEELING_LIMIT, holdsCards, LONGEST_WAIT, parseMap } from './parse';
export { MAP_PROBLEMS, type MapProblem, type MapProblemCode, type MapResult, type Refusal } from './problem';
export { drawMap, mapSvg, type MapDrawing, type SvgOptions } from './svg';
export {
  touchpointsFromTable,
  type TableResult,
  type TableRow,
  type TableScale,
  type TableScales,
} from './table';
export {
  TABLE_COLUMNS,
  TABLE_PROBLEMS,
  type TableColumn,
  type TableProblem,
  type TableProblemCode,
} from './table-problem';
export { templateMap } from './templates';
export { TEMPLATE_IDS, TEMPLATE_NAMES, type TemplateId } from './templates/names';
export { lengthOf, tidyText } from './text';
export { MAP_ASSUMES, modelOfMap, patienceFor } from './model-of-map';
export { isWalkable, missingFields, WALK_FIELDS, type MissingFields, type WalkField } from './walkable';
export { MAP_WORDS, type MapWords } from './words';
