/** What an import leaves behind for the next one, in the transaction that carries it out; and the stage is cleared. */
import type { WriteDb } from '../../db/connection.ts';
import { keepAlias, keepPair } from '../../db/repo/import-memory.ts';
import { dropStaged } from '../../db/repo/import-staging.ts';
import type { ImportPlan } from '../../shared/roster/plan-types.ts';
import { readRoster } from '../../shared/roster/read-roster.ts';
import type { ImportDraft } from './import-draft.ts';
import { keepMappingOf } from './import-mapping.ts';

export function rememberImport(
  db: WriteDb,
  draft: ImportDraft,
  plan: ImportPlan,
  entered: { readonly at: string; readonly by: string },
): void {
  const { decisions, fileName } = draft;
  for (const { decision, candidates, rowKey } of plan.doubtful) {
    // Left out is said of this list only.
    if (decision === null || decision === 'leave') continue;
    const same = decision === 'new' ? null : decision.same;
    for (const memberId of candidates)
      keepPair(db, rowKey, { memberId, verdict: memberId === same ? 'same' : 'different' }, entered);
  }
  for (const [alias, value] of Object.entries(decisions.aliases)) {
    const [field = '', written = ''] = alias.split('|');
    if (written !== '' && value !== '') keepAlias(db, { field, written, value }, entered);
  }
  keepMappingOf(db, decisions, { automatic: automaticFingerprint(draft), fileName, at: entered.at });
  dropStaged(db);
}

/** Edges that were dragged change the headers; next year's file is met before anybody drags. */
function automaticFingerprint({ workbook, reading, decisions }: ImportDraft): string {
  if (decisions.area === null) return reading.fingerprint;
  const automatic = readRoster(workbook, { sheet: reading.sheet });
  return automatic.ok ? automatic.value.fingerprint : reading.fingerprint;
}
