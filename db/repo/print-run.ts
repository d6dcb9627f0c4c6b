/**
 * Prints: entered when the printer took them, answered once, read for ever. Prints of a record that was merged into
 * another are found by the kept one: the rows stay as they were written, the question follows the merge.
 */
import type { SubjectKind } from '../../shared/documents/template.ts';
import type { RunSheet } from '../../shared/print-register/facts-of-job.ts';
import type { AnsweredSheet, PrintWay, RunState, SheetOutcome } from '../../shared/print-register/run.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface NewRun {
  readonly madeAt: string;
  readonly madeBy: string;
  readonly madeOn: string;
  readonly way: PrintWay;
  readonly state: RunState;
  readonly title: string;
  readonly document: string;
  readonly paper: string;
  readonly subjectKind: SubjectKind;
  readonly people: number;
  readonly job: string;
  readonly sha256: string;
  readonly watermark: string;
  readonly number: string;
  readonly reason: string;
  readonly blank: string;
  readonly serialled: boolean;
  readonly box: number;
  readonly restricted: boolean;
}

export interface StoredRun extends NewRun {
  readonly id: number;
  readonly sheets: number;
  readonly answeredAt: string;
  readonly answeredBy: string;
  readonly seenChange: number;
  readonly good: number;
  readonly spoiled: number;
}

export interface StoredSheet extends RunSheet {
  readonly outcome: SheetOutcome;
  readonly serial: string;
  readonly why: string;
}

type Row = Omit<StoredRun, 'serialled' | 'restricted'> & {
  readonly serialled: number;
  readonly restricted: number;
};
const runOf = (row: Row): StoredRun => ({
  ...row,
  serialled: row.serialled === 1,
  restricted: row.restricted === 1,
});

const counted = (outcome: SheetOutcome): string =>
  `(SELECT count(*) FROM print_sheet s WHERE s.run_id = r.id AND s.outcome = '${outcome}')`;
const columns = `r.id, r.made_at AS madeAt, r.made_by AS madeBy, r.made_on AS madeOn, r.way, r.state,
  r.answered_at AS answeredAt, r.answered_by AS answeredBy, r.title, r.document, r.paper,
  r.subject_kind AS subjectKind, r.sheets, r.people, r.job, r.sha256, r.seen_change AS seenChange, r.watermark,
  r.number, r.reason, r.blank, r.serialled, r.box, r.restricted, ${counted('good')} AS good,
  ${counted('spoiled')} AS spoiled`;

/** The member and everybody who was merged into them, however often. In SQL, for a list of ids in JSON. */
const withMerged = `WITH RECURSIVE own (id) AS (
  SELECT value FROM json_each(:members) UNION SELECT m.id FROM member m JOIN own ON m.merged_into = own.id)`;

/** @param members of each paper, in the order of the papers */
export function insertRun(
  db: WriteDb,
  run: NewRun,
  sheets: readonly RunSheet[],
  members: readonly (readonly number[])[],
): number {
  const { id } = db.run(
    `INSERT INTO print_run (made_at, made_by, made_on, way, state, title, document, paper, subject_kind, sheets, people,
       job, sha256, seen_change, watermark, number, reason, blank, serialled, box, restricted)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT ifnull(max(id), 0) FROM audit), ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[run.madeAt, run.madeBy, run.madeOn, run.way, run.state, run.title, run.document, run.paper],
      ...[
        run.subjectKind,
        sheets.length,
        run.people,
        run.job,
        run.sha256,
        run.watermark,
        run.number,
        run.reason,
      ],
      ...[run.blank, run.serialled ? 1 : 0, run.box, run.restricted ? 1 : 0],
    ],
  );
  const outcome = run.state === 'copy' ? 'copy' : 'waiting';
  for (const { sheet, paper, subjectId, name, box } of sheets)
    db.run(
      `INSERT INTO print_sheet (run_id, sheet, paper, subject_id, name, blank, box, outcome)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, sheet, paper, subjectId, name, run.blank, box, outcome],
    );
  for (const [i, own] of members.entries())
    for (const memberId of new Set(own))
      db.run('INSERT INTO print_member (run_id, member_id, paper) VALUES (?, ?, ?)', [id, memberId, i + 1]);
  return id;
}

export const getRun = (db: ReadDb, id: number): StoredRun | undefined => {
  const row = db.get<Row>(`SELECT ${columns} FROM print_run r WHERE r.id = ?`, [id]);
  return row && runOf(row);
};

export const sheetsOfRun = (db: ReadDb, id: number): StoredSheet[] =>
  db.all(
    `SELECT sheet, paper, subject_id AS subjectId, name, box, outcome, serial, why FROM print_sheet
     WHERE run_id = ? ORDER BY sheet`,
    [id],
  );

/** Members of the papers of which a sheet came out well. */
export const membersWellPrinted = (db: ReadDb, id: number): number[] =>
  db.pluck(
    `SELECT DISTINCT m.member_id FROM print_member m WHERE m.run_id = :id AND EXISTS (
       SELECT 1 FROM print_sheet s WHERE s.run_id = :id AND s.paper = m.paper AND s.outcome = 'good')`,
    { id },
  );

export const membersOfRun = (db: ReadDb, id: number): { readonly id: number; readonly name: string }[] =>
  db.all(
    `SELECT DISTINCT m.id, m.full_name AS name FROM print_member p JOIN member m ON m.id = p.member_id
     WHERE p.run_id = ? ORDER BY m.name_sort, m.id LIMIT 500`,
    [id],
  );

/** Writes what came out; the triggers refuse a second answer. */
export function answerRun(
  db: WriteDb,
  id: number,
  answer: {
    readonly state: 'confirmed' | 'void';
    readonly at: string;
    readonly by: string;
    readonly sheets: readonly AnsweredSheet[];
  },
): void {
  for (const { sheet, outcome, serial, why } of answer.sheets)
    db.run('UPDATE print_sheet SET outcome = ?, serial = ?, why = ? WHERE run_id = ? AND sheet = ?', [
      ...[outcome, serial, why, id, sheet],
    ]);
  db.run('UPDATE print_run SET state = ?, answered_at = ?, answered_by = ? WHERE id = ?', [
    ...[answer.state, answer.at, answer.by, id],
  ]);
}

export interface EarlierPrint {
  readonly runId: number;
  readonly at: string;
  readonly by: string;
  readonly name: string;
  readonly subjectId: number;
  readonly box: number;
}

/** Good sheets of the same paper about the same subjects, newest first; each subject once for each box. */
export const earlierPrints = (
  db: ReadDb,
  of: {
    readonly document: string;
    readonly paper: string;
    readonly subjectKind: SubjectKind;
    readonly subjectIds: readonly number[];
  },
): EarlierPrint[] =>
  db.all(
    `${withMerged}
     SELECT r.id AS runId, r.made_at AS at, r.made_by AS by, s.name, s.subject_id AS subjectId, s.box FROM print_sheet s JOIN print_run r ON r.id = s.run_id
     WHERE s.outcome = 'good' AND r.document = :document AND r.paper = :paper
       AND r.subject_kind = :subjectKind AND s.subject_id IN (
         SELECT value FROM json_each(:members) UNION SELECT id FROM own WHERE :subjectKind = 'member')
     GROUP BY s.subject_id, s.box HAVING r.id = max(r.id) ORDER BY r.id DESC, s.sheet`,
    {
      members: JSON.stringify(of.subjectIds),
      document: of.document,
      paper: of.paper,
      subjectKind: of.subjectKind,
    },
  );

export interface RunFilter {
  readonly from: string;
  readonly to: string;
  readonly way: PrintWay | null;
  readonly state: RunState | null;
  /** those with a spoiled sheet, whatever their state */
  readonly spoiled: boolean;
  readonly document: string | null;
  /** words that stand in the title, in a name, in the reason or in a serial: folded by the caller's own test */
  readonly fits: ((text: string) => boolean) | null;
  readonly restricted: boolean;
}

export interface RunPage {
  readonly runs: readonly StoredRun[];
  readonly found: number;
  readonly total: number;
}

export function pageOfRuns(db: ReadDb, filter: RunFilter, limit: number): RunPage {
  const seen = filter.restricted ? 'true' : 'r.restricted = 0';
  const where = `${seen} AND r.made_on BETWEEN :from AND :to AND (:way IS NULL OR r.way = :way)
    AND (:state IS NULL OR r.state = :state) AND (:document IS NULL OR r.document = :document)
    AND (:spoiled = 0 OR EXISTS (SELECT 1 FROM print_sheet s WHERE s.run_id = r.id AND s.outcome = 'spoiled'))`;
  const { fits } = filter;
  const ids = db
    .all<{ readonly id: number; readonly words: string }>(
      `SELECT r.id, r.title || ' ' || r.reason || ' ' || r.number || ' ' || r.made_by || ' ' || ${
        fits
          ? "ifnull((SELECT group_concat(s.name || ' ' || s.serial, ' ') FROM print_sheet s WHERE s.run_id = r.id), '')"
          : "''"
      } AS words FROM print_run r WHERE ${where} ORDER BY r.id DESC`,
      {
        from: filter.from,
        to: filter.to,
        way: filter.way,
        state: filter.state,
        document: filter.document,
        spoiled: filter.spoiled ? 1 : 0,
      },
    )
    .filter(({ words }) => fits === null || fits(words))
    .map(({ id }) => id);
  return {
    runs: db
      .all<Row>(
        `SELECT ${columns} FROM print_run r WHERE r.id IN (SELECT value FROM json_each(?)) ORDER BY r.id DESC`,
        [JSON.stringify(ids.slice(0, limit))],
      )
      .map(runOf),
    found: ids.length,
    total: db.pluck<number>(`SELECT count(*) FROM print_run r WHERE ${seen}`)[0] ?? 0,
  };
}

/** Prints of which nobody has said yet what came out, oldest first. */
export const waitingRuns = (db: ReadDb, restricted: boolean): StoredRun[] =>
  db
    .all<Row>(
      `SELECT ${columns} FROM print_run r WHERE r.state = 'sent' AND ${restricted ? 'true' : 'r.restricted = 0'}
       ORDER BY r.id LIMIT 200`,
    )
    .map(runOf);

/**
 * The day of the last trial that still says where the ink lies: neither were the fields of the template moved since
 * nor was the printer measured anew. A trial of a template in the middle of being worked on says nothing.
 * @param profileId null = as the printer prints
 */
export const lastTrial = (db: ReadDb, key: string, profileId: number | null): string | undefined =>
  db.pluck<string>(
    `SELECT r.made_on FROM print_run r
     WHERE r.way = 'trial' AND r.document = 'document' AND r.paper = :key
       AND json_extract(r.job, '$.source.key') = :key
       AND json_extract(r.job, '$.overlay.profileId') IS :profileId
       AND NOT EXISTS (
         SELECT 1 FROM audit a WHERE a.id > r.seen_change AND (
           (a.entity = 'document_template' AND a.entity_id = :key) OR
           (a.entity = 'printer_profile' AND a.entity_id = CAST(CAST(:profileId AS INTEGER) AS TEXT))))
     ORDER BY r.id DESC LIMIT 1`,
    { key, profileId },
  )[0];
