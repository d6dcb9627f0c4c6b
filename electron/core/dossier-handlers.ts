/** The dossier of a member: which papers are there, who holds it, to whom it went. */
import type { ReadDb } from '../../db/connection.ts';
import {
  closeLoan,
  getLoan,
  handoversOf,
  insertHandover,
  insertLoan,
  type Loan,
  loansOf,
  loansOut,
  paperStates,
  setPaper,
} from '../../db/repo/dossier.ts';
import { getMember } from '../../db/repo/member.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { dossierDeeds } from '../../shared/i18n/vi/dossier.ts';
import type { dossierOps, LoanView, PaperLine } from '../../shared/ipc/dossier.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { stageSince } from '../../shared/rules/dossier-stage.ts';
import { initialState } from '../../shared/rules/lifecycle.ts';
import { dossierPapers } from '../../shared/rules/regulations/dossier-papers.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { daysBetween } from '../../shared/text/day-arithmetic.ts';
import type { CoreHandlers } from './context.ts';

const viewOf = (loan: Loan, today: string): LoanView => ({
  ...loan,
  overdueDays:
    loan.returnedOn === '' && loan.dueOn !== '' && loan.dueOn < today ? daysBetween(loan.dueOn, today) : 0,
});

function papersOf(db: ReadDb, memberId: number): PaperLine[] {
  const noted = paperStates(db, memberId);
  const state = getStates(db, [memberId]).get(memberId) ?? initialState;
  return dossierPapers.map(({ code, stage }) => {
    const paper = noted.get(code);
    return {
      code,
      state: paper?.state ?? null,
      datedOn: paper?.datedOn ?? '',
      note: paper?.note ?? '',
      since: stageSince(stage, state),
    };
  });
}

/** What was done cannot be dated later than today: the book says what happened. */
const notLater = (day: string, today: string, field: string): Result<null> =>
  day > today ? fail('dossier.future', { field, date: formatDate(day), today: formatDate(today) }) : ok(null);

export const dossierHandlers: CoreHandlers<keyof typeof dossierOps> = {
  'dossier.get': ({ memberId }, { db, today }) => {
    if (!getMember(db, memberId)) return fail('member.not-found');
    return ok({
      papers: papersOf(db, memberId),
      loans: loansOf(db, memberId).map((loan) => viewOf(loan, today)),
      handovers: handoversOf(db, memberId),
    });
  },

  'dossier.loansOut': (_input, { db, today }) => ok(loansOut(db).map((loan) => viewOf(loan, today))),

  'dossier.setPapers': ({ memberId, papers }, { db, today, write }) => {
    if (!getMember(db, memberId)) return fail('member.not-found');
    for (const { datedOn } of papers) {
      const dated = notLater(datedOn, today.slice(0, datedOn.length), dossierDeeds.paperDate);
      if (!dated.ok) return dated;
    }
    return write(dossierDeeds.papers, (w) => {
      for (const paper of papers) setPaper(w, memberId, paper);
      return ok({ changed: papers.length });
    });
  },

  'dossier.lend': (loan, { db, today, write }) => {
    if (!getMember(db, loan.memberId)) return fail('member.not-found');
    const dated = notLater(loan.borrowedOn, today, dossierDeeds.borrowedOn);
    if (!dated.ok) return dated;
    const out = loansOf(db, loan.memberId).find((l) => l.returnedOn === '' && l.papers === loan.papers);
    if (out)
      return fail('dossier.lent-already', {
        papers: out.papers,
        borrower: out.borrower,
        date: formatDate(out.borrowedOn),
      });
    return write(dossierDeeds.lend, (w) => ok({ id: insertLoan(w, loan) }));
  },

  'dossier.takeBack': ({ id, returnedOn, note }, { db, today, write }) => {
    const loan = getLoan(db, id);
    if (loan?.returnedOn !== '') return fail('dossier.loan-not-out');
    const dated = notLater(returnedOn, today, dossierDeeds.returnedOn);
    if (!dated.ok) return dated;
    if (returnedOn < loan.borrowedOn)
      return fail('dossier.back-before-lent', {
        returned: formatDate(returnedOn),
        lent: formatDate(loan.borrowedOn),
      });
    return write(dossierDeeds.takeBack, (w) =>
      closeLoan(w, id, returnedOn, note) ? ok(null) : fail('dossier.loan-not-out'),
    );
  },

  'dossier.handOver': (handover, { db, today, write }) => {
    if (!getMember(db, handover.memberId)) return fail('member.not-found');
    const dated = notLater(handover.onDay, today, dossierDeeds.onDay);
    if (!dated.ok) return dated;
    return write(handover.direction === 'in' ? dossierDeeds.received : dossierDeeds.handed, (w) =>
      ok({ id: insertHandover(w, handover) }),
    );
  },
};
