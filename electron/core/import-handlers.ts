/** Bringing a list into the register: read, confirm, plan, commit. Nothing is written before the commit. */

import { createHash } from 'node:crypto';
import type { ReadDb } from '../../db/connection.ts';
import { customValuesOfMembers, listCustomFields } from '../../db/repo/custom-field.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { knownMembers, listBatches, ratingsOf, registerStamp } from '../../db/repo/import.ts';
import { countMembers, getMembers, isMemberUid } from '../../db/repo/member.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { listOrganisations } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { importOps } from '../../shared/ipc/import.ts';
import { fail, ok } from '../../shared/result.ts';
import { makePlan } from '../../shared/roster/plan.ts';
import type { MatchedMember, RegisterFacts } from '../../shared/roster/plan-types.ts';
import { columnKey, readRoster } from '../../shared/roster/read-roster.ts';
import { initialState } from '../../shared/rules/lifecycle.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { backUpRegister } from './backup.ts';
import type { CoreHandlers } from './context.ts';
import { commitPlan } from './import-commit.ts';
import { draftById, dropImportDraft, keepDraft } from './import-draft.ts';
import { eventJudge } from './import-event-judge.ts';
import { readPickedFile } from './import-file.ts';
import { viewOfDraft, viewOfPlan } from './import-view.ts';

const steps = { read: 0, parse: 1, understand: 2, all: 3 } as const;

export const importHandlers: CoreHandlers<keyof typeof importOps> = {
  'import.inspect': async ({ token, password }, { host, state, db, today, job }) => {
    job.progress(steps.read, steps.all, 'Mở tệp');
    const picked = await readPickedFile(host, token);
    if (!picked.ok) return picked;
    const { file, bytes } = picked.value;
    job.progress(steps.parse, steps.all, file);
    const parsed = await host.parseWorkbook(bytes, file, password);
    if (!parsed.ok) return fail(parsed.error.code, { file, ...parsed.error.params });
    if (job.cancelled()) return fail('app.cancelled');
    job.progress(steps.understand, steps.all, file);
    const reading = readRoster(parsed.value, {
      today,
      ownFields: ownFieldsInUse(db),
      knownUid: (uid) => isMemberUid(db, uid),
    });
    if (!reading.ok) return fail(reading.error.code, { file, ...reading.error.params });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const draft = keepDraft(state, {
      fileName: file,
      sha256,
      workbook: parsed.value,
      reading: reading.value,
    });
    return ok(viewOfDraft(db, draft));
  },

  'import.read': ({ id, sheet, targets }, { state, db, today }) => {
    const draft = draftById(state, id);
    if (!draft.ok) return draft;
    const reading = readRoster(draft.value.workbook, {
      sheet,
      today,
      ownFields: ownFieldsInUse(db),
      knownUid: (uid) => isMemberUid(db, uid),
      targets: new Map(targets.map((t) => [columnKey(t.column), t.target])),
    });
    if (!reading.ok) return fail(reading.error.code, { file: draft.value.fileName, ...reading.error.params });
    draft.value.reading = reading.value;
    draft.value.plan = null;
    return ok(viewOfDraft(db, draft.value));
  },

  'import.plan': ({ id, choices }, { state, db, today }) => {
    const draft = draftById(state, id);
    if (!draft.ok) return draft;
    if (choices.asOf > today) return fail('import.as-of-future', { date: formatDate(choices.asOf) });
    const organisations = listOrganisations(db);
    if (!organisations.some((o) => o.id === choices.orgId)) return fail('organisation.not-found');
    const facts = registerFacts(db, organisations, today);
    const plan = makePlan(draft.value.reading, facts, choices);
    const hash = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
    draft.value.plan = { hash, plan, stamp: registerStamp(db) };
    return ok(viewOfPlan(plan, hash));
  },

  'import.commit': async ({ id, planHash }, context) => {
    const { state, db, session } = context;
    const draft = draftById(state, id);
    if (!draft.ok) return draft;
    const made = draft.value.plan;
    if (made?.hash !== planHash || made.stamp !== registerStamp(db)) return fail('import.register-changed');
    let backup: string | null = null;
    // Members that are there already are worth a way back; an empty register has nothing to lose.
    if (countMembers(db) > 0) {
      const saved = await backUpRegister(context);
      if (!saved.ok) return saved;
      backup = saved.value.file;
    }
    const done = commitPlan(context, draft.value, made);
    session.search.forget();
    if (!done.ok) return done;
    dropImportDraft(state);
    return ok({ ...done.value, backup });
  },

  'import.history': (_input, { db }) => ok(listBatches(db)),
};

const ownFieldsInUse = (db: ReadDb) => listCustomFields(db).filter((field) => field.retiredOn === '');

function registerFacts(
  db: ReadDb,
  organisations: RegisterFacts['organisations'],
  today: string,
): RegisterFacts {
  return {
    organisations,
    today,
    ruleChanges: ruleChanges(db),
    judgeEvent: eventJudge(db),
    known: knownMembers(db),
    matched: (ids) => {
      const states = getStates(db, ids);
      const ledgers = eventsOfMembers(db, ids);
      const ratings = ratingsOf(db, ids);
      const own = customValuesOfMembers(db, ids);
      return new Map(
        getMembers(db, ids).map(({ id, record }): [number, MatchedMember] => [
          id,
          {
            id,
            record,
            state: states.get(id) ?? initialState,
            events: ledgers.get(id) ?? [],
            ratings: ratings.get(id) ?? new Map(),
            own: own.get(id) ?? {},
          },
        ]),
      );
    },
  };
}
