/** Dossiers: which papers are there, who has one on loan, and to whom it went for good. */
import type { PaperState } from '../../shared/rules/dossier-stage.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface KeptPaper {
  readonly paper: string;
  readonly state: PaperState;
  readonly datedOn: string;
  readonly note: string;
}

/** What was noted of a member's papers, by paper; one that nobody has looked at is not in it. */
export const paperStates = (db: ReadDb, memberId: number): Map<string, KeptPaper> =>
  new Map(
    db
      .all<KeptPaper>(
        'SELECT paper, state, dated_on AS datedOn, note FROM dossier_paper WHERE member_id = ?',
        [memberId],
      )
      .map((row) => [row.paper, row]),
  );

/** Notes a paper; state null takes the note away again. */
export function setPaper(
  db: WriteDb,
  memberId: number,
  { paper, state, datedOn, note }: Omit<KeptPaper, 'state'> & { readonly state: PaperState | null },
): void {
  if (state === null) {
    db.run('DELETE FROM dossier_paper WHERE member_id = ? AND paper = ?', [memberId, paper]);
    return;
  }
  db.run(
    `INSERT INTO dossier_paper (member_id, paper, state, dated_on, note) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (member_id, paper) DO UPDATE SET state = excluded.state, dated_on = excluded.dated_on, note = excluded.note`,
    [memberId, paper, state, datedOn, note],
  );
}

export interface Loan {
  readonly id: number;
  readonly memberId: number;
  readonly memberName: string;
  readonly papers: string;
  readonly borrower: string;
  readonly unit: string;
  readonly purpose: string;
  readonly approvedBy: string;
  readonly borrowedOn: string;
  /** '' = no day was agreed */
  readonly dueOn: string;
  /** '' = still out */
  readonly returnedOn: string;
  readonly note: string;
}

const loanColumns = `l.id, l.member_id AS memberId, m.full_name AS memberName, l.papers, l.borrower, l.unit, l.purpose,
  l.approved_by AS approvedBy, l.borrowed_on AS borrowedOn, l.due_on AS dueOn, l.returned_on AS returnedOn, l.note`;

export const loansOf = (db: ReadDb, memberId: number): Loan[] =>
  db.all<Loan>(
    `SELECT ${loanColumns} FROM dossier_loan l JOIN member m ON m.id = l.member_id
     WHERE l.member_id = ? ORDER BY l.borrowed_on DESC, l.id DESC`,
    [memberId],
  );

/** What is out now, the longest overdue first. */
export const loansOut = (db: ReadDb): Loan[] =>
  db.all<Loan>(
    `SELECT ${loanColumns} FROM dossier_loan l JOIN member m ON m.id = l.member_id
     WHERE l.returned_on = '' ORDER BY l.due_on = '', l.due_on, l.id`,
  );

export const getLoan = (db: ReadDb, id: number): Loan | undefined =>
  db.get<Loan>(
    `SELECT ${loanColumns} FROM dossier_loan l JOIN member m ON m.id = l.member_id WHERE l.id = ?`,
    [id],
  );

export const insertLoan = (db: WriteDb, loan: Omit<Loan, 'id' | 'memberName' | 'returnedOn'>): number =>
  db.run(
    `INSERT INTO dossier_loan (member_id, papers, borrower, unit, purpose, approved_by, borrowed_on, due_on, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      loan.memberId,
      loan.papers,
      loan.borrower,
      loan.unit,
      loan.purpose,
      loan.approvedBy,
      loan.borrowedOn,
      loan.dueOn,
      loan.note,
    ],
  ).id;

export const closeLoan = (db: WriteDb, id: number, returnedOn: string, note: string): boolean =>
  db.run(
    `UPDATE dossier_loan SET returned_on = ?, note = CASE WHEN ? = '' THEN note ELSE ? END
     WHERE id = ? AND returned_on = ''`,
    [returnedOn, note, note, id],
  ).changes === 1;

export interface Handover {
  readonly id: number;
  readonly memberId: number;
  readonly direction: 'in' | 'out';
  readonly onDay: string;
  readonly party: string;
  readonly papers: string;
  readonly giver: string;
  readonly receiver: string;
  readonly note: string;
}

export const handoversOf = (db: ReadDb, memberId: number): Handover[] =>
  db.all<Handover>(
    `SELECT id, member_id AS memberId, direction, on_day AS onDay, party, papers, giver, receiver, note
     FROM dossier_handover WHERE member_id = ? ORDER BY on_day DESC, id DESC`,
    [memberId],
  );

export const insertHandover = (db: WriteDb, handover: Omit<Handover, 'id'>): number =>
  db.run(
    `INSERT INTO dossier_handover (member_id, direction, on_day, party, papers, giver, receiver, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      handover.memberId,
      handover.direction,
      handover.onDay,
      handover.party,
      handover.papers,
      handover.giver,
      handover.receiver,
      handover.note,
    ],
  ).id;
