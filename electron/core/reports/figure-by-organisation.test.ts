/** A figure told by the organisations directly below: in the practice register, whose branches stand under one committee. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportText } from '../../../shared/i18n/vi/report.ts';
import type { FigureAddress } from '../../../shared/ipc/report.ts';
import { openCore, type TestCore } from '../testing/open-core.ts';

const text = reportText.byOrganisation;
const year = { from: '2026-01-01', to: '2026-12-31' };
const figureOf = (section: FigureAddress['section'], block: string, line: string): FigureAddress => ({
  section,
  block,
  line,
  column: 'now',
});

let core: TestCore;
let orgId = 0;
beforeAll(async () => {
  core = openCore();
  await core.must('register.createPractice', {});
  orgId = core.state.session?.info.rootOrgId ?? 0;
}, 60_000);
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

/** Address and unit of the figures of a section above nought. */
async function figures(section: FigureAddress['section']) {
  const { sections } = await core.must('report.get', { ...year, orgId, sections: [section] });
  return (sections[0]?.blocks ?? [])
    .filter(({ kind }) => kind === 'compared')
    .flatMap(({ key, lines }) =>
      lines
        .filter(({ values }) => (values[0] ?? 0) > 0)
        .map(({ key: line, unit }) => ({ figure: figureOf(section, key, line), unit })),
    );
}

describe('A figure by the organisations directly below', () => {
  test('is what the report of each of them says by itself', async () => {
    const figure = figureOf('movement', 'balance', 'closing');
    const { rows, sum, whole, notes } = await core.must('report.byOrganisation', { ...year, orgId, figure });
    expect(rows).toHaveLength(4);
    for (const { orgId: child, value } of rows) {
      const behind = await core.must('report.behind', { ...year, orgId: child, figure, offset: 0, limit: 1 });
      expect(value).toBe(behind.figure);
    }
    expect([sum, notes]).toEqual([whole, [text.addsUp(`${whole} đồng chí`)]]);
  });

  test.each(['movement', 'structure', 'admissions', 'transfers'] as const)(
    'adds up or says why not, for every figure of %s',
    async (section) => {
      for (const { figure, unit } of await figures(section)) {
        const { rows, sum, whole, notes } = await core.must('report.byOrganisation', {
          ...year,
          orgId,
          figure,
        });
        expect(sum, figure.line).toBe(
          unit === 'year' ? null : rows.reduce((total, { value }) => total + (value ?? 0), 0),
        );
        const said = notes[0] ?? '';
        const expected =
          sum === null ? 'Số bình quân' : sum === whole ? 'đúng bằng' : sum < whole ? 'Còn ' : 'Nhiều hơn ';
        expect(said, figure.line).toContain(expected);
      }
    },
    60_000,
  );

  test('says "—", not 0, where the report of an organisation has no such line', async () => {
    await core.must('growth.setPlan', { year: 2026, orgId, people: 20 });
    const { sections } = await core.must('report.get', { ...year, orgId, sections: ['admissions'] });
    const plan = sections[0]?.blocks.find(({ kind }) => kind === 'cross');
    const figure = {
      section: 'admissions',
      block: plan?.key ?? '',
      line: plan?.lines[0]?.key ?? '',
      column: plan?.columns[0]?.key ?? '',
    } as const;
    const { rows, notes } = await core.must('report.byOrganisation', { ...year, orgId, figure });
    expect(rows.map(({ value }) => value)).toEqual([null, null, null, null]);
    expect(notes).toContain(text.noLine);
  });

  test('has nothing to tell of an organisation that has none below it', async () => {
    const figure = figureOf('movement', 'balance', 'closing');
    const { rows } = await core.must('report.byOrganisation', { ...year, orgId, figure });
    const branch = rows[0]?.orgId ?? 0;
    expect(await core.must('report.byOrganisation', { ...year, orgId: branch, figure })).toMatchObject({
      rows: [],
      notes: [],
    });
  });

  test('goes out as a table with the same numbers, their sum and the sentence', async () => {
    const figure = figureOf('movement', 'balance', 'closing');
    const { rows, sum, notes } = await core.must('report.byOrganisation', { ...year, orgId, figure });
    const sheet = await core.must('sheet.get', {
      request: { sheet: 'figureByOrganisation', ...year, orgId, figure },
    });
    expect(sheet.rows.map(({ cells }) => cells[1])).toEqual([...rows.map(({ value }) => value), sum]);
    expect(sheet.notes).toEqual(notes);
  });

  test('of the restricted tier is refused while the tier is shut, on the screen and as a table', async () => {
    const figure = figureOf('petitions', 'received', 'total');
    const asked = { ...year, orgId, figure };
    const screen = await core.call('report.byOrganisation', asked);
    const table = await core.call('sheet.get', { request: { sheet: 'figureByOrganisation', ...asked } });
    expect([screen, table].map((answer) => (answer.ok ? 'told' : answer.error.code))).toEqual([
      'restricted.locked',
      'restricted.locked',
    ]);
  });
});
