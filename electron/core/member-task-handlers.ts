/** Tasks on members, and the reading back of a form in which the upper level wrote what it found. */
import { randomUUID } from 'node:crypto';
import type { ReadDb } from '../../db/connection.ts';
import { knownMembers } from '../../db/repo/import.ts';
import {
  finishMemberTask,
  insertMemberTask,
  learnUpperId,
  openMemberTasks,
  tasksOfMember,
  upperIds,
} from '../../db/repo/member-task.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { findingKey } from '../../shared/form/finding.ts';
import { memberTaskText as text } from '../../shared/i18n/vi/fill-form.ts';
import type { FindingsView, MemberTask, memberTaskOps } from '../../shared/ipc/member-task.ts';
import { fail, ok } from '../../shared/result.ts';
import { readRoster } from '../../shared/roster/read-roster.ts';
import type { CoreHandlers } from './context.ts';
import { readFindings } from './member-task-read.ts';
import { parsePicked } from './parse-picked.ts';

const key = 'findings';

interface FindingsDraft {
  readonly view: FindingsView;
  readonly upperIds: readonly (readonly [string, number])[];
}

export const memberTaskHandlers: CoreHandlers<keyof typeof memberTaskOps> = {
  'memberTask.open': (_input, { db }) => ok(withPlaces(db, openMemberTasks(db))),

  'memberTask.ofMember': ({ memberId }, { db }) => ok(withPlaces(db, tasksOfMember(db, memberId))),

  'memberTask.done': ({ id, version, note }, { write }) =>
    write(text.doneReason, (db, { at, name: by }) =>
      finishMemberTask(db, { id, version, note }, { at, by }) ? ok(null) : fail('memberTask.not-found'),
    ),

  'memberTask.read': async (input, context) => {
    const { db, state, today } = context;
    const picked = await parsePicked(context, input);
    if (!picked.ok) return picked;
    const { file, workbook } = picked.value;
    const read = readRoster(workbook, { today });
    if (!read.ok) return fail(read.error.code, { file, ...read.error.params });
    const reading = read.value;
    if (!reading.columns.some(({ target }) => target.kind === 'finding'))
      return fail('form.no-findings', { file, sheet: reading.sheet });
    const sheet = workbook.sheets.find(({ name }) => name === reading.sheet);
    const found = readFindings({
      reading,
      rows: sheet?.rows ?? [],
      known: knownMembers(db),
      upperIds: upperIds(db),
      open: openMemberTasks(db),
    });
    const view: FindingsView = {
      id: randomUUID(),
      fileName: file,
      sheet: reading.sheet,
      people: reading.people.length,
      ...found.view,
    };
    state.scratch.set(key, { view, upperIds: found.upperIds } satisfies FindingsDraft);
    return ok(view);
  },

  'memberTask.take': ({ id, close }, { state, db, write }) => {
    // Only 'memberTask.read' writes under this key.
    const draft = state.scratch.get(key) as FindingsDraft | undefined;
    if (draft?.view.id !== id) return fail('form.forgotten');
    const { fileName, findings, closing } = draft.view;
    const isOpen = new Set(openMemberTasks(db).map((task) => `${task.memberId}/${findingKey(task.text)}`));
    const wanted = new Set(close);
    return write(text.readReason(fileName), (w, { at, name: by }) => {
      let added = 0;
      for (const { memberId, text: what, field } of findings) {
        const same = `${memberId}/${findingKey(what)}`;
        if (isOpen.has(same)) continue;
        isOpen.add(same);
        insertMemberTask(w, { memberId, source: 'finding', text: what, field, fileName }, { at, by });
        added++;
      }
      const offered = new Set(closing.map(({ taskId }) => taskId));
      let closed = 0;
      for (const task of openMemberTasks(w))
        if (wanted.has(task.id) && offered.has(task.id))
          closed += finishMemberTask(w, { ...task, note: text.passedIn(fileName) }, { at, by }) ? 1 : 0;
      for (const [upperId, memberId] of draft.upperIds) learnUpperId(w, upperId, memberId);
      state.scratch.delete(key);
      return ok({ added, closed });
    });
  },
};

function withPlaces(
  db: ReadDb,
  tasks: readonly (Omit<MemberTask, 'orgName'> & { readonly orgId: number | null })[],
): MemberTask[] {
  const names = organisationNames(db);
  return tasks.map(({ orgId, ...task }) => ({
    ...task,
    orgName: orgId === null ? '' : (names.get(orgId) ?? ''),
  }));
}
