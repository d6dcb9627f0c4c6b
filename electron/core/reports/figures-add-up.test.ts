/** Every figure of every section: what stands behind it adds up to it, whatever the register holds. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import { type ReportBlock, type ReportLine, reportSectionNames } from '../../../shared/ipc/report.ts';
import { openCore, type TestCore } from '../testing/open-core.ts';
import { openRandomRegister } from '../testing/random-register.ts';

const everything = 200_000;

const columnsOf = (block: ReportBlock): readonly string[] =>
  block.kind === 'cross' ? block.columns.map(({ key }) => key) : ['now', 'before'];

/** Figures that do not agree with their rows, as "section/block/line/column: figure, rows' sum, found". */
async function disagreements(core: TestCore, question: PeriodQuestion, noughts: boolean): Promise<string[]> {
  // The tier opens by its own password elsewhere (restricted.test.ts); its figures are held to the same law.
  if (core.state.session) core.state.session.restricted.open = true;
  const { sections } = await core.must('report.get', { ...question, sections: [...reportSectionNames] });
  const wrong: string[] = [];
  const look = async (
    section: (typeof sections)[number]['section'],
    block: ReportBlock,
    line: ReportLine,
  ) => {
    for (const [at, column] of columnsOf(block).entries()) {
      const value = line.values[at];
      if (value === null || value === undefined || (value === 0 && !noughts)) continue;
      const figure = { section, block: block.key, line: line.key, column };
      const behind = await core.must('report.behind', { ...question, figure, offset: 0, limit: everything });
      const sum = behind.rows.reduce((total, { amount }) => total + amount, 0);
      const keys = new Set(behind.rows.map(({ key }) => key));
      if (sum !== value || behind.figure !== value || behind.found !== behind.rows.length)
        wrong.push(`${section}/${block.key}/${line.key}/${column}: ${value}, ${sum}, ${behind.found}`);
      if (keys.size !== behind.rows.length) wrong.push(`${section}/${block.key}/${line.key}/${column}: keys`);
    }
  };
  for (const { section, blocks } of sections)
    for (const block of blocks)
      for (const line of block.lines) if (line.opens) await look(section, block, line);
  return wrong;
}

const lineKeys = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => block.lines.map((line) => `${block.key}/${line.key}`));

async function practice(): Promise<TestCore> {
  const core = openCore();
  await core.must('register.createPractice', {});
  return core;
}

describe.each([
  ['the practice register', practice],
  ['a register of random lives', () => openRandomRegister(20_261_129)],
])('The rows behind every figure of %s', (_, open) => {
  let core: TestCore;
  beforeAll(async () => {
    core = await open();
  }, 60_000);
  afterAll(() => {
    expect(core.bugs).toEqual([]);
    core.close();
  });

  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['nine months of 2019', '2019-01-01', '2019-09-30'],
    ['thirty years', '1985-03-15', '2016-02-29'],
  ])(
    'add up to it over %s, in the whole and in each part',
    async (_period, from, to) => {
      const orgs = await core.must('organisation.list', {});
      // Noughts are opened once: behind them stands nobody, whoever asks.
      for (const [i, { id }] of orgs.slice(0, 2).entries())
        expect(await disagreements(core, { orgId: id, from, to }, i === 0)).toEqual([]);
    },
    120_000,
  );

  test('are asked by addresses that name one line each', async () => {
    const orgId = core.state.session?.info.rootOrgId ?? 0;
    const question = { orgId, from: '2026-01-01', to: '2026-12-31' };
    const { sections } = await core.must('report.get', { ...question, sections: [...reportSectionNames] });
    for (const { section, blocks } of sections) {
      const keys = lineKeys(blocks);
      expect([section, keys.length]).toEqual([section, new Set(keys).size]);
    }
  });
});
