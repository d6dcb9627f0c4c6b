/** Millions of members by the plainest inserts: what a yearly summary looks at, and nothing more. For measuring only. */
import type { WriteDb } from '../connection.ts';
import { insertBatch } from '../repo/import.ts';
import type { TestRegister } from './register.ts';

const perTransaction = 250_000;
const year = 2024;

/** i runs over the members of one transaction. */
const numbers = 'WITH RECURSIVE n (i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i < :last)';
const pick = (list: readonly string[], step: number): string =>
  `CASE (i / ${step}) % ${list.length} ${list.map((name, k) => `WHEN ${k} THEN '${name}'`).join(' ')} END`;

const org = `(SELECT value FROM json_each(:orgs) WHERE key = i % json_array_length(:orgs))`;
const joined = `(${year} - i % 44)`;
const dayOf = (yearSql: string): string => `printf('%04d-%02d-%02d', ${yearSql}, 1 + i % 12, 1 + i % 28)`;
/** every fiftieth died in the year of the report */
const died = 'i % 50 = 0 AND i % 44 > 2';
const diedOn = `printf('${year}-%02d-20', 1 + i % 12)`;

const inserts: readonly string[] = [
  `INSERT INTO member (id, uid, full_name, name_sort, sex, born_on, ethnicity, religion, qualification, political_theory,
     occupation, general_education, card_number, batch_id, updated_at)
   ${numbers} SELECT i, 'm' || i, 'Đảng viên ' || i, printf('%09d', i), ${pick(['Nam', 'Nữ', 'Nam'], 1)},
     printf('%04d-%02d-%02d', 1942 + (i * 7) % 58, 1 + i % 12, 1 + i % 28), ${pick(['Kinh', 'Kinh', 'Kinh', 'Tày', 'Mông'], 3)},
     ${pick(['Không', 'Không', 'Công giáo', ''], 5)}, ${pick(['Đại học', 'Trung cấp', 'Cao đẳng', ''], 7)},
     ${pick(['Sơ cấp', 'Trung cấp', ''], 11)}, ${pick(['Công chức', 'Hưu trí', 'Nông dân', 'Giáo viên', ''], 13)},
     '12/12', printf('%08d', i), :batch, :at FROM n`,
  `INSERT INTO event (uid, member_id, kind, effective_on, payload, batch_id, entered_at, entered_by)
   ${numbers} SELECT 'a' || i, i, 'admitted', ${dayOf(joined)}, json_object('orgId', ${org}), :batch, :at, 'bench' FROM n`,
  `INSERT INTO event (uid, member_id, kind, effective_on, payload, batch_id, entered_at, entered_by)
   ${numbers} SELECT 'r' || i, i, 'recognised', ${dayOf(`${joined} + 1`)}, '{}', :batch, :at, 'bench' FROM n`,
  `INSERT INTO event (uid, member_id, kind, effective_on, payload, batch_id, entered_at, entered_by)
   ${numbers} SELECT 'd' || i, i, 'died', ${diedOn}, '{"cause":""}', :batch, :at, 'bench' FROM n WHERE ${died}`,
  `INSERT INTO member_period (member_id, from_on, until_on, status, org_id, admitted_on, stay)
   ${numbers} SELECT i, ${dayOf(joined)}, ${dayOf(`${joined} + 1`)}, 'probationary', ${org}, ${dayOf(joined)}, 1 FROM n`,
  `INSERT INTO member_period (member_id, from_on, until_on, status, org_id, admitted_on, official_on)
   ${numbers} SELECT i, ${dayOf(`${joined} + 1`)}, iif(${died}, ${diedOn}, '9999-12-31'), 'official', ${org},
     ${dayOf(joined)}, ${dayOf(`${joined} + 1`)} FROM n`,
  `INSERT INTO member_period (member_id, from_on, until_on, status, org_id, admitted_on, official_on, left_on)
   ${numbers} SELECT i, ${diedOn}, '9999-12-31', 'died', ${org}, ${dayOf(joined)}, ${dayOf(`${joined} + 1`)}, ${diedOn}
   FROM n WHERE ${died}`,
  `INSERT INTO rating (year, member_id, org_id, level, batch_id, updated_at, updated_by)
   ${numbers} SELECT ${year}, i, ${org}, ${pick(['excellent', 'good', 'good', 'good', 'fair'], 2)}, :batch, :at, 'bench'
   FROM n WHERE NOT (${died})`,
];

/** @returns the year that a summary of it may be asked for */
export function fillSummaryRegister(register: TestRegister, members: number): number {
  const { db } = register;
  const at = '2026-11-22T03:00:00.000Z';
  db.handle.pragma('cache_size = -800000');
  const orgs = JSON.stringify(Array.from({ length: 50 }, (_, n) => register.branch(`Chi bộ ${n + 1}`)));
  const batch = register.write((w) => {
    w.run(
      `INSERT INTO rating_year (year, source, source_note, as_of, created_at, created_by)
       VALUES (?, 'ledger', 'bench', ?, ?, 'bench')`,
      [year, `${year}-12-31`, at],
    );
    const counts = { new: members, changed: 0, same: 0, leftOut: 0 };
    const of = { fileName: 'bench', sha256: '', sheet: '', asOf: at.slice(0, 10), counts, detail: {} };
    return insertBatch(w, of, { at, by: 'bench' });
  });
  for (let first = 1; first <= members; first += perTransaction) {
    const last = Math.min(members, first + perTransaction - 1);
    register.write((w: WriteDb) => {
      for (const sql of inserts) w.run(sql, paramsOf(sql, { first, last, orgs, batch, at }));
    });
  }
  return year;
}

/** better-sqlite3 takes only the parameters that a statement names. */
const paramsOf = (sql: string, all: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => sql.includes(`:${name}`)));
