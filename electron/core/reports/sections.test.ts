/** Every section over the practice register, where every topic has entries, and over a register that has none. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReportSectionName, reportSectionNames } from '../../../shared/ipc/report.ts';
import { fillPracticeRegister } from '../practice.ts';
import { createRegister, openCore, type TestCore } from '../testing/open-core.ts';
import { aPetition } from '../testing/petition-desk.ts';
import { openReport } from '../testing/report-desk.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };

describe('The practice register in 2026', () => {
  let core: TestCore;
  let root = 0;
  beforeAll(async () => {
    core = openCore();
    root = (await createRegister(core)).info.rootOrgId;
    const { session } = core.state;
    if (!session) throw new Error('no register is open');
    fillPracticeRegister(session, new Date('2026-11-22T03:00:00.000Z'));
    session.restricted.open = true;
    for (const [at, kind] of (['denunciation', 'proposal', 'denunciation'] as const).entries())
      await core.must('petition.save', {
        id: null,
        version: 1,
        petition: aPetition({ numberInBook: at + 1, kind, topic: at === 0 ? '' : 'kết nạp Đảng / nhân sự' }),
      });
    for (const year of [2025, 2026]) {
      const lists = await core.must('year.list', {});
      if (!lists.some((list) => list.year === year)) await core.must('year.create', { year });
      const { rows } = await core.must('year.get', { year });
      for (const [at, level] of (['excellent', 'good', 'fair', 'poor'] as const).entries())
        await core.must('year.setProcess', {
          year,
          rows: rows
            .slice(10 * at, 10 * at + 7)
            .map(({ memberId }) => ({ memberId, choice: { kind: 'level' as const, level } })),
        });
      const [first, second] = await core.must('organisationRating.list', { year });
      const orgIds = [first?.orgId ?? 0, second?.orgId ?? 0];
      await core.must('organisationRating.setLevel', {
        year,
        orgIds,
        choice: { kind: 'level', level: 'excellent' },
      });
    }
  }, 60_000);
  afterAll(() => {
    expect(core.bugs).toEqual([]);
    core.close();
  });

  // What the practice register holds of itself figures-add-up.test.ts looks at; these were entered here.
  test.each(['petitions', 'ratings', 'organisationRatings'] as const)(
    '%s: the rows behind each figure add up to it',
    async (section) => {
      const report = await openReport(core, { ...year, orgId: root }, [section]);
      expect(report.report.sections[0]?.blocks.length).toBeGreaterThan(0);
      expect(await report.notAddingUp()).toEqual([]);
    },
    60_000,
  );

  test('a topic with a slash is one part of the address of its figure, which opens by it', async () => {
    const { line, rows, report } = await openReport(core, { ...year, orgId: root }, [
      'petitions',
      'inspections',
      'disciplines',
    ]);
    const address = 'petitions/topics/topic.kết nạp Đảng %2F nhân sự';
    expect(line(address).label).toBe('kết nạp Đảng / nhân sự');
    expect(await rows(address)).toHaveLength(2);
    const keys = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((b) => b.lines.map(({ key }) => key)),
    );
    expect(keys.filter((key) => /[/{}]/.test(key))).toEqual([]);
  });

  test('something is counted in each of them', async () => {
    const { report } = await openReport(core, { ...year, orgId: root }, [...reportSectionNames]);
    const counted = (name: ReportSectionName) =>
      report.sections
        .find((s) => s.section === name)
        ?.blocks.some((b) => b.lines.some((l) => l.values.some((v) => v !== null && v > 0)));
    expect(reportSectionNames.filter((name) => !counted(name))).toEqual([]);
  });
});

describe('A register in which nothing happened, in the third quarter of 2013', () => {
  let core: TestCore;
  let root = 0;
  beforeAll(async () => {
    core = openCore();
    root = (await createRegister(core)).info.rootOrgId;
    if (core.state.session) core.state.session.restricted.open = true;
  });
  afterAll(() => {
    expect(core.bugs).toEqual([]);
    core.close();
  });
  const quarter = { from: '2013-07-01', to: '2013-09-30' };

  test.each(reportSectionNames)('%s is whole: every line with 0, none left out', async (section) => {
    const { report, notAddingUp } = await openReport(core, { ...quarter, orgId: root }, [section]);
    const { blocks = [] } = report.sections[0] ?? {};
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      expect(block.lines.length, block.key).toBeGreaterThan(0);
      expect(block.title, block.key).not.toBe('');
    }
    // The organisation itself stands on that day, and it is the one thing there is.
    const standing = (key: string) => section === 'structure' && key === 'organisations';
    expect(
      blocks
        .filter(({ key }) => !standing(key))
        .flatMap((b) => b.lines.flatMap((l) => l.values))
        .filter((v) => v !== null && v !== 0),
    ).toEqual([]);
    expect(await notAddingUp()).toEqual([]);
  });

  test('what there is no ground for is said in plain words', async () => {
    const { block } = await openReport(core, { ...quarter, orgId: root }, [...reportSectionNames]);
    expect(block('ratings/levels').notes).toContain('Trong sổ chưa có danh sách xếp loại năm 2012.');
    expect(block('dues/money').notes).toContain('Trong kỳ chưa ghi mức đóng hay phiếu thu đảng phí nào.');
    expect(block('inspections/campaigns').notes).toContain(
      'Trong kỳ không có cuộc kiểm tra, giám sát nào kết luận.',
    );
    expect(block('petitions/received').notes).toContain('Số đơn thư bằng cùng kỳ năm trước (0 đơn).');
  });

  test('the restricted sections are empty and say so while their tier is shut', async () => {
    if (core.state.session) core.state.session.restricted.open = false;
    const { report } = await openReport(core, { ...quarter, orgId: root }, [
      'inspections',
      'petitions',
      'dues',
    ]);
    expect(report.sections.map((s) => [s.section, s.locked, s.blocks.length > 0])).toEqual([
      ['inspections', true, false],
      ['petitions', true, false],
      ['dues', false, true],
    ]);
    if (core.state.session) core.state.session.restricted.open = true;
  });
});
