/**
 * Takes a step back: rows first (db/undo), then the ledgers are judged as at every other entry, then the projections
 * are made anew. All of it in one transaction, which is itself a step: taking that one back does the first one again.
 */

import type { ReadDb, WriteDb } from '../../db/connection.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { memberName } from '../../db/repo/member.ts';
import { project, removeProjections } from '../../db/repo/member-state.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { allOrganisationEvents } from '../../db/repo/organisation-event.ts';
import { refreshOrganisations } from '../../db/repo/organisation-projection.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import {
  currentStepId,
  discardedAmong,
  getStep,
  markUndone,
  type StepRow,
  touchesRestricted,
} from '../../db/repo/step.ts';
import { amending, amendmentStanding } from '../../db/repo/year-amendment.ts';
import { type Change, changesOfStep } from '../../db/undo/change.ts';
import { membersOfChanges } from '../../db/undo/members-of-changes.ts';
import { takeBack } from '../../db/undo/take-back.ts';
import type { LedgerEvent } from '../../shared/entities/event.ts';
import { type MemberState, memberStatuses } from '../../shared/entities/member-state.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import { redoStepName, changeSentences as say, undoStepName } from '../../shared/i18n/vi/steps.ts';
import type { StepEffect } from '../../shared/ipc/step.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import { foldOrganisations } from '../../shared/rules/organisation-fold.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { endOfTime } from '../../shared/text/day-arithmetic.ts';
import type { CoreContext } from './context.ts';
import { stockHolds, strangersNow } from './print-register-stock.ts';
import { judgedByRules } from './rule-refold.ts';
import { reasonNotByNature } from './step-nature.ts';
import { sentencesOf } from './step-sentences.ts';

/** More than a panel shows; the rest is counted. */
const mostSentences = 40;

/** What it would do, found out by doing it and letting go: refused exactly as the deed itself would be. */
export function previewUndo(context: CoreContext, id: number): Result<StepEffect> {
  let seen: StepEffect | null = null;
  const refused = undo(context, id, (effect) => {
    seen = effect;
    return fail('app.cancelled');
  });
  return seen ? ok(seen) : refused;
}

export const undoStep = (context: CoreContext, id: number): Result<StepEffect> => undo(context, id, ok);

function undo(
  context: CoreContext,
  id: number,
  end: (effect: StepEffect) => Result<StepEffect>,
): Result<StepEffect> {
  const { db, session, today, write } = context;
  const step = getStep(db, id);
  if (!step) return fail('step.not-found');
  if (!session.restricted.open && touchesRestricted(db, id)) return fail('restricted.locked');
  const first = step.undoesStepId === null ? step : (getStep(db, step.undoesStepId) ?? step);
  if (step.undoneBy !== null) return fail('step.already-undone', { step: step.name });
  const changes = changesOfStep(db, id);
  const why = reasonNotByNature(db, step, changes);
  if (why !== null) return fail('step.not-by-nature', { why });
  const again = step.undoesStepId !== null;
  const name = again ? redoStepName(first.name) : undoStepName(first.name);
  return write(name, (w, { at, name: by }) => {
    const before = lookAt(w, changes, today);
    const strangers = strangersNow(w, changes);
    const taken = amending(w, amendedYear(w, changes), () => takeBack(w, changes, { at, by, why: name }));
    if (!taken.ok) return taken;
    const settled = settle(w, changes, before, today);
    if (!settled.ok) return settled;
    const stock = stockHolds(w, changes, strangers);
    if (!stock.ok) return stock;
    markUndone(w, step, currentStepId(w));
    return end(effectOf(w, { first, again, changes }, settled.value));
  });
}

/** The closed year whose amendment the step made; null where it made none. */
function amendedYear(db: ReadDb, changes: readonly Change[]): number | null {
  const made = changes.find((c) => c.entity === 'rating_amendment' && c.action === 'insert');
  return (made && amendmentStanding(db, Number(made.entityId))?.year) ?? null;
}

interface Life {
  readonly state: MemberState;
  /** the ledger could not have happened even before: an old roster says what it says */
  readonly refused: LedgerEvent['id'] | null;
}

interface Before {
  readonly lives: ReadonlyMap<number, Life>;
  readonly organisationFaults: ReadonlySet<string>;
}

const touchesLedger = ({ entity }: Change): boolean => entity === 'event' || entity === 'member';
const touchesOrganisations = (changes: readonly Change[]): boolean =>
  changes.some((change) => change.entity === 'organisation_event');

function livesOf(db: ReadDb, changes: readonly Change[], today: string): Map<number, Life> {
  const ids = [
    ...new Set([...membersOfChanges(db, changes.filter(touchesLedger)), ...judgedByRules(db, changes)]),
  ];
  const rules = ruleChanges(db);
  const ledgers = eventsOfMembers(db, ids);
  return new Map(
    ids.map((id) => {
      const events = ledgers.get(id) ?? [];
      return [
        id,
        {
          state: foldLedger(events, today, rules).state,
          refused: foldLedger(events, endOfTime, rules).refused?.event.id ?? null,
        },
      ];
    }),
  );
}

const faults = (db: ReadDb) =>
  foldOrganisations(allOrganisationEvents(db)).problems.map((problem) => problem.rule);

const lookAt = (db: ReadDb, changes: readonly Change[], today: string): Before => ({
  lives: livesOf(db, changes, today),
  organisationFaults: new Set(touchesOrganisations(changes) ? faults(db) : []),
});

/** Judges what the ledgers have become and makes the projections anew; says what changed in the members' standing. */
function settle(
  db: WriteDb,
  changes: readonly Change[],
  before: Before,
  today: string,
): Result<readonly string[]> {
  if (touchesOrganisations(changes)) {
    const rule = faults(db).find((fault) => !before.organisationFaults.has(fault));
    if (rule !== undefined) return fail('step.impossible-organisation', { rule });
    refreshOrganisations(db, today);
  }
  const ids = [...before.lives.keys()];
  const ledgers = eventsOfMembers(db, ids);
  const setAside = discardedAmong(db, ids);
  const said: string[] = [];
  const organisations = organisationNames(db);
  const rules = ruleChanges(db);
  for (const [id, was] of before.lives) {
    if (setAside.has(id)) {
      removeProjections(db, id);
      continue;
    }
    const events = ledgers.get(id) ?? [];
    const judged = judge(db, id, events, was);
    if (!judged.ok) return judged;
    project(db, id, events, today);
    said.push(...standingChanged(db, id, was.state, foldLedger(events, today, rules).state, organisations));
  }
  return ok(said);
}

/** Refused when an event recorded later could not have happened without what is taken back. */
function judge(db: ReadDb, id: number, events: readonly LedgerEvent[], was: Life): Result<null> {
  const { refused } = foldLedger(events, endOfTime, ruleChanges(db));
  if (!refused || refused.event.id === was.refused) return ok(null);
  const { event, refusal } = refused;
  return fail('step.impossible', {
    event: eventLabels[event.kind],
    date: formatDate(event.effectiveOn),
    name: memberName(db, id),
    rule: refusal.rule,
    citation: refusal.citation,
  });
}

function standingChanged(
  db: ReadDb,
  id: number,
  was: MemberState,
  is: MemberState,
  organisations: ReadonlyMap<number, string>,
): string[] {
  const place = (orgId: number | null) =>
    orgId === null ? say.nowhere : (organisations.get(orgId) ?? say.nowhere);
  const said: string[] = [];
  if (was.status !== is.status)
    said.push(say.statusChanged(memberStatuses[was.status], memberStatuses[is.status]));
  if (was.orgId !== is.orgId) said.push(say.placeChanged(place(was.orgId), place(is.orgId)));
  return said.map((what) => say.ofMember(memberName(db, id), what));
}

function effectOf(
  db: ReadDb,
  step: { readonly first: StepRow; readonly again: boolean; readonly changes: readonly Change[] },
  standing: readonly string[],
): StepEffect {
  const sentences = [...standing, ...sentencesOf(db, step.changes)];
  return {
    name: step.first.name,
    again: step.again,
    sentences: sentences.slice(0, mostSentences),
    more: Math.max(sentences.length - mostSentences, 0),
    changes: step.changes.filter((change) => change.entity !== 'organisation').length,
  };
}
