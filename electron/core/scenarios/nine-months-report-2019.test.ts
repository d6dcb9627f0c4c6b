/** Nine months of 2019, read back from the report of the period and from its workbook. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admissionsText } from '../../../shared/i18n/vi/report-admissions.ts';
import { movementText } from '../../../shared/i18n/vi/report-movement.ts';
import { structureText } from '../../../shared/i18n/vi/report-structure.ts';
import { reportTransferText } from '../../../shared/i18n/vi/report-transfers.ts';
import type { TestCore } from '../testing/open-core.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';
import { openNineMonths } from './nine-months-register.ts';

let core: TestCore;
let root = 0;
beforeAll(async () => {
  ({ core, root } = await openNineMonths());
}, 300_000);
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

describe('The report of nine months of 2019', () => {
  const asked = () => ({ from: '2019-01-01', to: '2019-09-30', orgId: root });

  test('has every figure of the article, each with its unit', async () => {
    const sections = ['movement', 'structure', 'admissions', 'transfers', 'cards', 'disciplines'] as const;
    const { figure, line, share, block } = await openReport(core, asked(), [...sections]);
    const of = (...addresses: readonly string[]) => addresses.map(figure);
    expect(
      of(
        'structure/organisations/grassroots',
        'structure/organisations/grassrootsBranch',
        'structure/organisations/grassrootsCommittee',
        'structure/organisations/subCommittee',
        'structure/organisations/branch',
      ),
    ).toEqual([73, 42, 31, 2, 216]);
    expect(of('structure/members/total')).toEqual([2719]);
    expect(of('admissions/admissions/all', 'admissions/recognitions/all')).toEqual([87, 116]);
    expect(of('admissions/plan/total/plan', 'admissions/plan/total/done')).toEqual([120, 87]);
    expect(share('admissions/plan/total')).toBe('72,5% của chỉ tiêu 120 đồng chí');
    expect(of('transfers/moves/out', 'transfers/moves/in')).toEqual([164, 58]);
    expect(line('transfers/moves/out').unit).toBe('entry');
    expect(of('cards/moves/new')).toEqual([47]);
    expect(of('disciplines/members/reprimand', 'disciplines/members/warning')).toEqual([2, 1]);
    expect(of('movement/balance/opening', 'movement/balance/closing')).toEqual([2738, 2719]);
    const ways = ['in.admitted', 'in.receivedSame', 'out.movedSame'];
    expect(of(...ways.map((way) => `movement/balance/${way}`))).toEqual([87, 58, 164]);
    expect(block('movement/balance').notes[0]).toContain('2.738 + 145 − 164 = 2.719 (−19)');
  });

  test('opens 164 lượt of 163 members, and 116 recognitions', async () => {
    const { rows } = await openReport(core, asked(), ['transfers', 'admissions']);
    const out = await rows('transfers/moves/out');
    expect([out.length, new Set(out.map(({ memberId }) => memberId)).size]).toEqual([164, 163]);
    expect(await rows('admissions/recognitions/all')).toHaveLength(116);
  });

  test('leaves the program as a workbook that another library reads with the same numbers and strings', async () => {
    const book = await exportReport(core, asked(), [
      'movement',
      'structure',
      'admissions',
      'transfers',
      'cards',
    ]);
    const organisations = (label: string) =>
      book.cells('Cơ cấu', structureText.blocks.organisations, label).slice(0, 2);
    const { organisations: types } = structureText;
    expect(organisations(structureText.grassroots)).toEqual(['tổ chức', '73']);
    expect(organisations(types.grassrootsBranch)).toEqual(['tổ chức', '42']);
    expect(organisations(types.grassrootsCommittee)).toEqual(['tổ chức', '31']);
    expect(organisations(types.subCommittee)).toEqual(['tổ chức', '2']);
    expect(organisations(types.branch)).toEqual(['tổ chức', '216']);
    const { admissions, recognitions, plan, lines, recognised } = admissionsText;
    expect(book.cells('Phát triển', admissions, lines.all).slice(0, 2)).toEqual(['đồng chí', '87']);
    expect(book.cells('Phát triển', recognitions, recognised).slice(0, 2)).toEqual(['đồng chí', '116']);
    expect(book.cells('Phát triển', plan(2019), 'Đảng bộ phường Tân Lập')).toEqual([
      'đồng chí',
      '120',
      '87',
      '72,5% của chỉ tiêu 120 đồng chí',
    ]);
    const moves = (label: string) => book.cells('Chuyển', reportTransferText.title, label).slice(0, 2);
    expect(moves(reportTransferText.lines.out)).toEqual(['lượt', '164']);
    expect(moves(reportTransferText.lines.in)).toEqual(['lượt', '58']);
    expect(book.cells('Thẻ', 'Thẻ đảng viên', 'Cấp mới')).toEqual(['thẻ', '47', '0', '+47', '—']);
    const balance = (label: string) => book.cells('Biến động', movementText.title, label)[1];
    expect([balance(movementText.opening), balance(movementText.closing)]).toEqual(['2.738', '2.719']);
    expect(book.text('Biến động')).toContain('2.738 + 145 − 164 = 2.719 (−19)');
    expect(book.strangeFormulas()).toEqual([]);
  });

  test('the plan of admissions is a step that can be taken back', async () => {
    await core.must('growth.setPlan', { year: 2020, orgId: root, people: 10 });
    const last = await core.must('step.last', {});
    await core.must('step.undo', { id: last?.id ?? 0 });
    expect(await core.must('growth.plans', { year: 2020 })).toEqual([]);
  });
});
