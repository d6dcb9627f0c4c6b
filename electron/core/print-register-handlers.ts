/** The print register as it is read: what was printed, what waits for an answer, one print with its sheets. */
import type { ReadDb } from '../../db/connection.ts';
import { blankKindNamed } from '../../db/repo/blank-stock.ts';
import {
  getRun,
  lastTrial,
  membersOfRun,
  pageOfRuns,
  type RunPage,
  type StoredRun,
  sheetsOfRun,
  waitingRuns,
} from '../../db/repo/print-run.ts';
import { anythingSince } from '../../db/repo/report-issue.ts';
import { type PrintJob, printJobSchema } from '../../shared/ipc/print.ts';
import type { PrintRunDetail, PrintRunRow, printRegisterOps } from '../../shared/ipc/print-register.ts';
import type { RunFilter } from '../../shared/print-register/sheet-requests.ts';
import { numbersIn } from '../../shared/print-register/stock.ts';
import { fail, ok } from '../../shared/result.ts';
import { foldText } from '../../shared/text/names.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { printRecordHandlers } from './print-register-record.ts';
import { stockNow, suggestedSerials } from './print-register-serials.ts';
import { blankHandlers } from './print-register-stock.ts';

const rowOf = (run: StoredRun): PrintRunRow => ({
  id: run.id,
  madeAt: run.madeAt,
  madeBy: run.madeBy,
  way: run.way,
  state: run.state,
  answeredAt: run.answeredAt,
  answeredBy: run.answeredBy,
  title: run.title,
  // Written from the schema of jobs alone.
  document: run.document as PrintJob['document'],
  sheets: run.sheets,
  good: run.good,
  spoiled: run.spoiled,
  people: run.people,
  reason: run.reason,
  number: run.number,
  watermark: run.watermark,
  blank: run.blank,
  serialled: run.serialled,
});

export function foundRuns({ db, session }: CoreContext, filter: RunFilter, limit: number): RunPage {
  const words = foldText(filter.search.trim());
  const fits = words === '' ? null : (text: string) => foldText(text).includes(words);
  return pageOfRuns(db, { ...filter, fits, restricted: session.restricted.open }, limit);
}

function detailOf(db: ReadDb, run: StoredRun): PrintRunDetail {
  const rows = sheetsOfRun(db, run.id);
  const kind = run.serialled ? blankKindNamed(db, run.blank) : undefined;
  const suggested = kind && run.state === 'sent' ? suggestedSerials(db, kind, { ...run, rows }) : [];
  return {
    ...rowOf(run),
    paper: run.paper,
    subjectKind: run.subjectKind,
    box: run.box,
    job: printJobSchema.parse(JSON.parse(run.job)),
    sha256: run.sha256,
    changedSince: anythingSince(db, run.seenChange),
    rows: rows.map((row, i) => ({ ...row, suggested: suggested[i] ?? '' })),
    members: membersOfRun(db, run.id),
    blanksLeft: kind ? numbersIn(stockNow(db, kind), 'left').length : null,
  };
}

export const printRegisterHandlers: CoreHandlers<keyof typeof printRegisterOps> = {
  ...printRecordHandlers,
  ...blankHandlers,

  'printRun.page': ({ limit, ...filter }, context) => {
    const { runs, found, total } = foundRuns(context, filter, limit);
    return ok({ rows: runs.map(rowOf), found, total });
  },

  'printRun.waiting': (_input, { db, session }) => ok(waitingRuns(db, session.restricted.open).map(rowOf)),

  'printRun.trial': ({ key, profileId }, { db }) => {
    const on = lastTrial(db, key, profileId);
    return ok(on === undefined ? null : { on });
  },

  'printRun.get': ({ id }, { db, session }) => {
    const run = getRun(db, id);
    if (!run) return fail('printRun.not-found');
    if (run.restricted && !session.restricted.open) return fail('restricted.locked');
    return ok(detailOf(db, run));
  },
};
