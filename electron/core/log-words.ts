/** The columns and values of a change in words, for tables without sentences of their own. */

import { columnName } from '../../db/column-name.ts';
import type { Cell, Change, Row } from '../../db/undo/change.ts';
import { memberFieldNames, memberFields } from '../../shared/entities/member.ts';
import { logText } from '../../shared/i18n/vi/log.ts';
import { logCodes, logFieldName, unsaid } from '../../shared/i18n/vi/log-fields.ts';
import { formatDate, isPartialDate } from '../../shared/text/dates.ts';
import { maskField } from '../../shared/text/mask-identity.ts';
import { momentText } from '../../shared/text/moment.ts';

const say = logText.sentences;
/** A sentence names so many facts of a row that came or went; the step shows all. */
const most = 5;

export interface Names {
  member(id: number): string;
  organisation(id: number): string;
}

const recordLabels = new Map(memberFieldNames.map((name) => [columnName(name), memberFields[name].label]));

export const labelOf = (table: string, column: string): string =>
  (table === 'member' ? recordLabels.get(column) : undefined) ?? logFieldName(table, column) ?? column;

const memberColumns = /^(member_id|first_id|second_id|merged_into|about_member_id)$/;
const organisationColumns = /(^|_)org_id$|^parent_id$/;
const flags = new Set([
  'restricted',
  'practice',
  'working',
  'verified',
  'outside',
  'central',
  'answerable',
  'written',
]);
/** Columns whose texts are codes of the program: said in words or not at all. */
const codes =
  /^(kind|type|state|status|level|\w+_level|outcome|form|direction|method|role|source|region|relief|group_code|mark|deed|quality|area|parameter|way|section|book|sender_kind|org_type|kinds|body|result|unrated_reason|paper_kind|round_name|key|paper|target|address)$/;
/** Numbers of rows, which tell nobody anything. */
const rowNumbers = /(^id|_id|seen_change|repeat_of|position)$/;
const codeLike = /^[a-z][A-Za-z0-9.]*$/;

/** null: a value that is not said. */
function shown(table: string, column: string, value: Cell | undefined, names: Names): string | null {
  if (value === null || value === undefined || value === '') return '';
  if (unsaid.has(column) || /^[[{]/.test(String(value))) return null;
  if (memberColumns.test(column)) return names.member(Number(value));
  if (organisationColumns.test(column)) return names.organisation(Number(value));
  if (rowNumbers.test(column)) return null;
  if (flags.has(column)) return Number(value) === 1 ? say.yes : say.no;
  const text = String(value);
  if (table === 'member') {
    const field = memberFieldNames.find((name) => columnName(name) === column);
    if (field) return formatDate(maskField(field, text));
  }
  if (codes.test(column) && Object.hasOwn(logCodes, text)) return logCodes[text] ?? null;
  if (codes.test(column) && codeLike.test(text)) return null;
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return momentText(text);
  return typeof value === 'string' && isPartialDate(text) && text.length > 4 ? formatDate(text) : text;
}

/** "tên: Chi bộ 1 thành Chi bộ 2; ghi chú đã đổi" */
export function fieldsSaid(
  { entity, before, after }: Extract<Change, { action: 'update' }>,
  names: Names,
): string {
  return Object.keys(after)
    .map((column) => {
      const label = labelOf(entity, column);
      const from = shown(entity, column, before[column], names);
      const to = shown(entity, column, after[column], names);
      return from === null || to === null ? say.fieldOnly(label) : say.field(label, from, to);
    })
    .join('; ');
}

/** The first facts of a row that came or went; the member is said before. */
export function valuesSaid(change: Exclude<Change, { action: 'update' }>, names: Names): string {
  const row: Row = change.action === 'insert' ? change.after : change.before;
  return Object.entries(row)
    .filter(([column]) => !/^(member_id|entered_at|entered_by|uid|version|updated_at)$/.test(column))
    .flatMap(([column, value]) => {
      const text = shown(change.entity, column, value, names);
      return text ? [`${labelOf(change.entity, column)}: ${text}`] : [];
    })
    .slice(0, most)
    .join('; ');
}
