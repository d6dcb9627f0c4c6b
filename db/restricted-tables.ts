/**
 * What ordinary users and ordinary exports do not see: inspection and petitions. The one list; whatever reads the
 * audit log, the steps or the drafts across tables asks here (db/restricted-tables.test.ts holds it to the schema).
 */
export const restrictedTables = [
  'restricted_access',
  'petition',
  'inspection_plan',
  'inspection_campaign',
  'inspection_subject',
  'inspection_task',
] as const;

const names = restrictedTables.map((table) => `'${table}'`).join(', ');

/** In SQL: whether the step with this id changed anything of the tier. @param stepId a column, e.g. 's.id' */
export const isRestrictedStep = (stepId: string): string =>
  `EXISTS (SELECT 1 FROM audit r WHERE r.step_id = ${stepId} AND r.entity IN (${names}))`;

/** Half-filled forms of the tier: their keys begin with the table that they are for. */
export const isRestrictedDraft = (key: string): boolean =>
  restrictedTables.some((table) => key.startsWith(table.split('_')[0] ?? table));
