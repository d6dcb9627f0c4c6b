/** Prints as they are sent and answered: nothing counts as printed before a person has said what came out. */
import type { ReadDb } from '../../db/connection.ts';
import { logAccess } from '../../db/repo/access-log.ts';
import { blankKindNamed } from '../../db/repo/blank-stock.ts';
import {
  answerRun,
  earlierPrints,
  getRun,
  insertRun,
  membersWellPrinted,
  sheetsOfRun,
} from '../../db/repo/print-run.ts';
import { printRegisterText as text } from '../../shared/i18n/vi/print-register.ts';
import type { PrintJob } from '../../shared/ipc/print.ts';
import type { printRegisterOps } from '../../shared/ipc/print-register.ts';
import { factsOfJob, ownSubjects, sheetsOf, wayToPrinter } from '../../shared/print-register/facts-of-job.ts';
import { type AnsweredSheet, answeredState, firstState } from '../../shared/print-register/run.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { templateBy } from './documents/template-by.ts';
import { checkedSerials } from './print-register-serials.ts';
import { jobOfTheTier } from './print-register-tier.ts';

interface BlankOfJob {
  readonly blank: string;
  readonly serialled: boolean;
}

/** The printed sheet that the job is laid over; a trial is on plain paper. */
function blankOf(db: ReadDb, job: PrintJob): BlankOfJob {
  const plain = { blank: '', serialled: false };
  if (job.document !== 'document' || !job.overlay || job.overlay.trial) return plain;
  const found = 'key' in job.source ? templateBy(db, job.source.key) : ok(job.source.template);
  if (!found.ok || found.value.body.layout !== 'placed' || !found.value.body.blank) return plain;
  const { name, serialled } = found.value.body.blank;
  return { blank: name, serialled };
}

/** A document is called as its template is; what else was printed, as its screen calls it. */
function titleOf(db: ReadDb, job: PrintJob, told: string): string {
  if (job.document !== 'document') return told.replace(/\.pdf$/i, '');
  const found = 'key' in job.source ? templateBy(db, job.source.key) : ok(job.source.template);
  return found.ok ? found.value.name : told;
}

type Ops = Pick<typeof printRegisterOps, 'printRun.earlier' | 'printRun.record' | 'printRun.answer'>;

export const printRecordHandlers: CoreHandlers<keyof Ops> = {
  'printRun.earlier': ({ job, papers }, { db }) => {
    const { document, paper, subjectKind } = factsOfJob(job);
    const subjectIds = ownSubjects(job, papers);
    if (subjectIds.length === 0 || wayToPrinter(job) === 'trial') return ok([]);
    const boxOf = new Map(papers.map(({ subjectId, box }) => [subjectId, box]));
    const earlier = earlierPrints(db, { document, paper, subjectKind, subjectIds });
    return ok(earlier.filter(({ subjectId, box }) => (boxOf.get(subjectId) ?? 0) === box));
  },

  'printRun.record': ({ job, way: asked, title, pages, papers, sha256, reason }, context) => {
    const { db, today, write } = context;
    const restricted = jobOfTheTier(job, context);
    if (context.session.readOnly) return recordAsReader(context, { way: asked, title, reason, restricted });
    const way = asked === 'file' ? 'file' : wayToPrinter(job);
    const state = firstState(way);
    const people = new Set(papers.flatMap(({ memberIds }) => memberIds));
    const members = membersOf(job, papers);
    const name = titleOf(db, job, title);
    return write(text.printStep(name), (w, { at, name: by }) => {
      const made = { madeAt: at, madeBy: by, madeOn: today, way, state, title: name, reason };
      const facts = factsOfJob(job);
      const data = { job: JSON.stringify(job), sha256, people: people.size || (members[0]?.length ?? 0) };
      const id = insertRun(
        w,
        { ...made, ...data, ...facts, ...blankOf(db, job), restricted },
        sheetsOf(pages, papers),
        members,
      );
      const what = text.runDeed(name, pages, way);
      logAccess(w, { at, actor: by, deed: 'print', memberId: null, what, reason, restricted });
      return ok({ id, waits: state === 'sent' });
    });
  },

  'printRun.answer': ({ id, sheets }, { db, session, write }) => {
    const run = getRun(db, id);
    if (!run) return fail('printRun.not-found');
    if (run.restricted && !session.restricted.open) return fail('restricted.locked');
    if (run.state !== 'sent') return fail('printRun.answered');
    const checked = checkedAnswers(sheets, run.sheets);
    if (!checked.ok) return checked;
    const rows = sheetsOfRun(db, id);
    const kind = run.serialled ? blankKindNamed(db, run.blank) : undefined;
    const told = run.serialled
      ? checkedSerials(db, { answers: checked.value, rows, kind, subjectKind: run.subjectKind })
      : ok(checked.value.map((sheet) => ({ ...sheet, serial: '' })));
    if (!told.ok) return told;
    const answers = told.value;
    const count = (outcome: AnsweredSheet['outcome']) => answers.filter((a) => a.outcome === outcome).length;
    return write(text.answerStep(id), (w, { at, name: by }) => {
      answerRun(w, id, { state: answeredState(answers), at, by, sheets: answers });
      const { restricted } = run;
      const outcome = text.answerDeed(run.title, { good: count('good'), spoiled: count('spoiled') });
      logAccess(w, { at, actor: by, deed: 'print', memberId: null, what: outcome, reason: '', restricted });
      const what = text.printDeed(run.title, run.sheets);
      // The log of a member is read with the tier shut; what goes out of the tier has a line of its own.
      for (const memberId of run.restricted ? [] : membersWellPrinted(w, id))
        logAccess(w, { at, actor: by, deed: 'print', memberId, what, reason: run.reason });
      return ok({ good: count('good'), spoiled: count('spoiled'), notPrinted: count('notPrinted') });
    });
  },
};

/** The register of another day keeps no run of its own: today's log holds what was printed from it. */
function recordAsReader(
  { write }: CoreContext,
  out: {
    readonly way: 'printer' | 'file';
    readonly title: string;
    readonly reason: string;
    readonly restricted: boolean;
  },
): Result<{ readonly id: number; readonly waits: boolean }> {
  return write(text.printStep(out.title), (w, { at, name: actor }) => {
    const deed = out.way === 'printer' ? 'print' : 'export';
    const { title: what, reason, restricted } = out;
    logAccess(w, { at, actor, deed, memberId: null, what, reason, restricted });
    return ok({ id: 0, waits: false });
  });
}

type Papers = Parameters<typeof ownSubjects>[1];

/** Members of each paper; cards name theirs in the job. */
function membersOf(job: PrintJob, papers: Papers): readonly (readonly number[])[] {
  if (papers.length > 0) return papers.map(({ memberIds }) => memberIds);
  return job.document === 'cards' ? [job.memberIds] : [];
}

/** Each sheet of the run once, in order; a spoiled one says why. */
function checkedAnswers(answers: readonly AnsweredSheet[], sheets: number): Result<readonly AnsweredSheet[]> {
  const inOrder = answers.toSorted((a, b) => a.sheet - b.sheet);
  if (inOrder.length !== sheets || inOrder.some(({ sheet }, i) => sheet !== i + 1))
    return fail('printRun.sheets');
  const unsaid = inOrder.find(({ outcome, why }) => outcome === 'spoiled' && why === '');
  if (unsaid) return fail('printRun.why', { sheet: unsaid.sheet });
  return ok(inOrder.map((sheet) => (sheet.outcome === 'spoiled' ? sheet : { ...sheet, why: '' })));
}
