/**
 * What ordinary users and ordinary exports do not see: inspection, petitions, and of the member's record what mẫu
 * 2-HSĐV asks under 27 and 28. The one list; whatever reads the audit log, the steps, the drafts or the items across
 * tables asks here (db/restricted-tables.test.ts holds it to the schema, electron/core/restricted-ways-out.test.ts holds
 * every way out to it).
 */
import { type ItemKind, restrictedItemKinds } from '../shared/entities/member-items.ts';

export const restrictedTables = [
  'restricted_access',
  'petition',
  'inspection_plan',
  'inspection_campaign',
  'inspection_subject',
  'inspection_task',
] as const;

const listed = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** An update tells only what changed, so the row itself, or the line of its deletion, says of which kind it is. */
const itemKindOf = (line: string): string => `coalesce(
  json_extract(${line}.before, '$.kind'), json_extract(${line}.after, '$.kind'),
  (SELECT i.kind FROM member_item i WHERE i.id = CAST(${line}.entity_id AS INTEGER)),
  (SELECT json_extract(d.before, '$.kind') FROM audit d
   WHERE d.entity = 'member_item' AND d.entity_id = ${line}.entity_id AND d.action = 'delete' LIMIT 1))`;

/**
 * In SQL: whether a line of the audit log tells something of the tier. A row that only went over to another record, as
 * when two are merged, tells nothing of what it says.
 * @param line alias of the audit table
 */
export const isRestrictedLine = (line: string): string => `(${line}.entity IN (${listed(restrictedTables)})
  OR (${line}.entity = 'member_item'
    AND NOT (${line}.action = 'update' AND json_type(${line}.after, '$.member_id') IS NOT NULL)
    AND ${itemKindOf(line)} IN (${listed(restrictedItemKinds)})))`;

/** In SQL: whether a row of member_item is of the tier. @param item alias of the table */
export const isRestrictedItem = (item: string): string => `${item}.kind IN (${listed(restrictedItemKinds)})`;

/** In SQL: whether the step with this id changed anything of the tier. @param stepId a column, e.g. 's.id' */
export const isRestrictedStep = (stepId: string): string =>
  `EXISTS (SELECT 1 FROM audit r WHERE r.step_id = ${stepId} AND ${isRestrictedLine('r')})`;

/** Half-filled forms of the tier: their keys begin with the table that they are for. */
export const isRestrictedDraft = (key: string): boolean =>
  restrictedTables.some((table) => key.startsWith(table.split('_')[0] ?? table));

/** Rows of a record as they may be seen: all of them only while the tier is open. */
export const itemsToSee = <T extends { readonly kind: ItemKind }>(
  items: readonly T[],
  tierOpen: boolean,
): T[] => items.filter(({ kind }) => tierOpen || !restrictedItemKinds.includes(kind));
