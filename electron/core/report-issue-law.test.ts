/** The law of every issued figure: what was printed, and who came in and fell out since, give what stands there today. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertEvent } from '../../db/repo/event.ts';
import { insertMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { type FigureRow, reportSectionNames } from '../../shared/ipc/report.ts';
import type { FigureExplained, IssueHead } from '../../shared/ipc/report-issue.ts';
import { ok } from '../../shared/result.ts';
import { figureCode } from '../../shared/rules/reference-code.ts';
import { figureColumns, numberedLines } from '../../shared/rules/report/figure-columns.ts';
import { legalLife } from '../../shared/testing/legal-life.ts';
import type { TestCore } from './testing/open-core.ts';
import { openRandomRegister } from './testing/random-register.ts';

const amountOf = (rows: readonly FigureRow[]) => rows.reduce((sum, { amount }) => sum + amount, 0);

/** Every figure of an issue that opens, explained. */
async function explained(core: TestCore, { mark, number: issue }: IssueHead) {
  const { report } = await core.must('report.issued', { number: issue });
  const all: (FigureExplained & { readonly code: string })[] = [];
  for (const { number, block, line } of numberedLines(report)) {
    if (!line.opens) continue;
    for (const [i, column] of figureColumns(block).entries()) {
      if (line.values[i] === null || line.values[i] === undefined) continue;
      const code = figureCode({ mark, issue, line: number }, column.number);
      all.push({ code, ...(await core.must('code.explain', { code })) });
    }
  }
  return all;
}

test('What an issue keeps is what stands behind the figure, row for row, whichever way it was read', async () => {
  const core = await openRandomRegister(20_261_129, 40);
  const { session } = core.state;
  if (!session) throw new Error('no register');
  session.restricted.open = true;
  const period = { from: '1990-01-01', to: '2020-12-31', orgId: session.info.rootOrgId };
  const sections = [...reportSectionNames];
  const figures = await explained(
    core,
    await core.must('report.issue', { ...period, sections, way: 'paper' }),
  );
  expect(figures.filter(({ printed }) => printed !== 0).length).toBeGreaterThan(50);
  for (const { code, rows, now, printed, differences } of figures) {
    expect([code, amountOf(rows ?? []), differences]).toEqual([code, printed, []]);
    expect([code, now]).toEqual([code, printed]);
  }
  expect(core.bugs).toEqual([]);
  core.close();
}, 120_000);

test('printed + came in − fell out = now, for every figure of every section, whatever is entered later', async () => {
  const core = await openRandomRegister(20_261_130, 30);
  const { session } = core.state;
  if (!session) throw new Error('no register');
  session.restricted.open = true;
  const period = { from: '1990-01-01', to: '2020-12-31', orgId: session.info.rootOrgId };
  const issue = await core.must('report.issue', {
    ...period,
    sections: [...reportSectionNames],
    way: 'paper',
  });
  const at = '2026-11-22T03:00:00.000Z';
  session.db.tx({ name: 'Người thử', reason: 'Ghi sau khi phát hành', at }, (db) => {
    for (const events of fc.sample(legalLife('partial'), { numRuns: 12, seed: 7 })) {
      const record = { ...emptyMemberRecord(), fullName: 'Trần Thị Mới', sex: 'Nữ', bornOn: '1970-01-01' };
      const id = insertMember(db, record, { at });
      for (const event of events) insertEvent(db, { ...event, memberId: id }, { at, by: 'Người thử' });
      refreshState(db, id, at.slice(0, 10));
    }
    return ok(null);
  });
  // And the dead of the register are found to be alive: their entry is struck out.
  for (const memberId of session.db.pluck<number>(
    "SELECT member_id FROM event WHERE kind = 'died' AND withdrawn_reason IS NULL ORDER BY id LIMIT 5",
  )) {
    const { events } = await core.must('member.get', { id: memberId });
    const last = events.at(-1);
    if (last) await core.call('event.withdraw', { id: last.id, reason: 'Ghi nhầm người' });
  }
  let differing = 0;
  for (const { code, printed, now, rows, differences } of await explained(core, issue)) {
    const of = (kind: string) => amountOf(differences.filter((d) => d.kind === kind).map(({ row }) => row));
    expect([code, amountOf(rows ?? [])]).toEqual([code, printed]);
    expect([code, (printed ?? 0) + of('cameIn') - of('fellOut')]).toEqual([code, now]);
    for (const { entries } of differences) expect([code, entries.length > 0]).toEqual([code, true]);
    differing += differences.length;
  }
  expect(differing).toBeGreaterThan(50);
  expect(core.bugs).toEqual([]);
  core.close();
}, 120_000);
