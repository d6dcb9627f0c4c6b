/** Organisations that a batch founded, and the years whose lists it began: gone as far as nothing stands in them. */
import { hasCommittee } from '../../db/repo/committee.ts';
import { stillInside } from '../../db/repo/organisation-members.ts';
import { getStep } from '../../db/repo/step.ts';
import { attempt } from '../../db/undo/attempt.ts';
import { yearHasRatings } from '../../db/undo/batch.ts';
import type { Change } from '../../db/undo/change.ts';
import { takeBack } from '../../db/undo/take-back.ts';
import { keptWhy } from '../../shared/i18n/vi/import-history.ts';
import type { KeptOfImport } from '../../shared/ipc/import-history.ts';
import type { UndoingImport } from './import-undo.ts';

/** A year stays while anybody is on its list. */
export function undoYears({ w, actor, changes }: UndoingImport): void {
  const years = changes.filter((c) => c.entity === 'rating_year' && c.action === 'insert');
  for (const year of years)
    if (!yearHasRatings(w, Number(year.entityId)))
      // Refused where its list was changed since: then it stays as it is.
      attempt(w, () => takeBack(w, [year], { at: actor.at, by: actor.name, why: actor.reason }));
}

/** The last founded first: the branches before what they stand under. */
export function undoFounded(undoing: UndoingImport): {
  readonly withdrawn: number;
  readonly kept: readonly KeptOfImport[];
} {
  const { changes } = undoing;
  const kept: KeptOfImport[] = [];
  let withdrawn = 0;
  for (const founding of changes.toReversed()) {
    if (founding.entity !== 'organisation' || founding.action !== 'insert') continue;
    const why = withdraw(undoing, founding, Number(founding.entityId));
    if (why === null) withdrawn += 1;
    else kept.push({ memberId: null, name: String(founding.after.name), whole: true, why: [why] });
  }
  return { withdrawn, kept };
}

/** @returns why it stays; null where it is withdrawn */
function withdraw(
  { w, actor, changes, step }: UndoingImport,
  founding: Change,
  orgId: number,
): string | null {
  const inside = stillInside(w, [orgId], '');
  if (inside.length > 0) return keptWhy.inside(inside.length);
  if (hasCommittee(w, orgId)) return keptWhy.committee;
  const entered = changes.filter(
    (c) => c.entity === 'organisation_event' && c.action === 'insert' && c.after.org_id === orgId,
  );
  const done = attempt(w, () =>
    takeBack(w, [founding, ...entered], { at: actor.at, by: actor.name, why: actor.reason }),
  );
  if (done.ok) return null;
  const { step: name, actor: by, at } = done.error.params;
  // What the import itself put below it and what stays for reasons of its own has been named already.
  const isOther = done.error.code === 'step.depended-on' && name !== '' && at !== undefined;
  return isOther && at !== stepAt(w, step.stepId)
    ? keptWhy.step(String(name), String(by), String(at))
    : keptWhy.organisationNeeded;
}

const stepAt = (w: UndoingImport['w'], stepId: number): string => getStep(w, stepId)?.at ?? '';
