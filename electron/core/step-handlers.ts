/** What was done, step by step, and taking it back. */
import type { ReadDb } from '../../db/connection.ts';
import { memberName } from '../../db/repo/member.ts';
import {
  discardedNames,
  getStep,
  lastStandingStep,
  pageOfSteps,
  type StepRow,
  stepNames,
  stepsAboutMembers,
} from '../../db/repo/step.ts';
import { type Change, firstChangesOfStep } from '../../db/undo/change.ts';
import { memberOfChange } from '../../db/undo/members-of-changes.ts';
import { memberFilterSchema } from '../../shared/ipc/member.ts';
import type { StepView, stepOps } from '../../shared/ipc/step.ts';
import { ok } from '../../shared/result.ts';
import { foldText } from '../../shared/text/names.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { reasonNotByNature } from './step-nature.ts';
import { previewUndo, undoStep } from './step-undo.ts';

/** Enough to name whom a step is about; beyond it the number is a lower bound. */
const looked = 300;
const named = 3;
/** A name that so many bear is no search for a step. */
const mostPeople = 200;

function viewOf(db: ReadDb, step: StepRow): StepView {
  const changes = firstChangesOfStep(db, step.id, looked);
  const about = subjectsOf(db, changes);
  const undo = step.undoneBy === null ? undefined : getStep(db, step.undoneBy);
  return {
    id: step.id,
    at: step.at,
    actor: step.actor,
    name: step.name,
    about: about.slice(0, named),
    more: Math.max(about.length - named, 0),
    moreKnown: changes.length < looked,
    undone: undo ? { redoId: undo.id, at: undo.at, actor: undo.actor } : null,
    // An import is taken back in its own way; done again, it is a step like any other.
    fixed: reasonNotByNature(db, step, undo ? changes.filter((c) => c.entity !== 'import_batch') : changes),
  };
}

function subjectsOf(db: ReadDb, changes: readonly Change[]): StepView['about'] {
  const members = new Set<number>();
  const organisations = new Set<string>();
  for (const change of changes) {
    const memberId = memberOfChange(db, change);
    if (memberId !== null) members.add(memberId);
    else if (change.action === 'insert' && change.entity.startsWith('organisation'))
      organisations.add(String(change.after.name));
  }
  return [
    ...[...members].map((memberId) => ({ memberId, name: memberName(db, memberId) })),
    ...(members.size > 0 ? [] : [...organisations].map((name) => ({ memberId: null, name }))),
  ];
}

/** Steps found by what they are called, by who did them, or by the people whom they changed. */
function found({ db, session, today }: CoreContext, search: string): number[] | null {
  const text = foldText(search.trim());
  if (text === '') return null;
  const called = stepNames(db)
    .filter(({ name, actor }) => foldText(`${name} ${actor}`).includes(text))
    .map(({ id }) => id);
  const filter = memberFilterSchema.parse({ search });
  const listed = session.search.find(db, filter, today).page(0, mostPeople).ids;
  // Those set aside by undoing stand in no list any more.
  const setAside = discardedNames(db).filter(({ name }) => foldText(name).includes(text));
  const people = [...listed, ...setAside.map(({ id }) => id)];
  return [...called, ...stepsAboutMembers(db, people)];
}

export const stepHandlers: CoreHandlers<keyof typeof stepOps> = {
  'step.list': ({ offset, limit, search, id }, context) => {
    const { total, steps } = pageOfSteps(context.db, {
      offset,
      limit,
      only: id === null ? found(context, search) : [id],
      restricted: context.session.restricted.open,
    });
    return ok({ total, steps: steps.map((step) => viewOf(context.db, step)) });
  },

  'step.preview': ({ id }, context) => previewUndo(context, id),
  'step.undo': ({ id }, context) => undoStep(context, id),

  'step.last': (_input, { db, session }) => {
    const step = lastStandingStep(db, { actor: session.keeper, restricted: session.restricted.open });
    return ok(step ? viewOf(db, step) : null);
  },
};
