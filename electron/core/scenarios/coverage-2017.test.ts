/**
 * 2017 in the whole Party: 4.401.230/4.921.129 members and 57.448/57.796 TCCSĐ rated, under the names of 2014–2017.
 * The figures of millions are put into the lines and the workbook as they are; a register of the same kind is entered
 * through the commands, and its workbook read back.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organisationUnratedLabels } from '../../../shared/i18n/vi/organisation-rating.ts';
import { ratingsReportText as text } from '../../../shared/i18n/vi/report-ratings.ts';
import { unratedLabels } from '../../../shared/i18n/vi/year.ts';
import type { ReportLine } from '../../../shared/ipc/report.ts';
import { noFigures, type RatingFigures } from '../../../shared/rules/rating-figures.ts';
import { classificationRegimeOf } from '../../../shared/rules/regulations/classification.ts';
import { formatCount, formatPercent } from '../../../shared/text/numbers.ts';
import { linesOnRated, linesOnTotal, type RatingPaper } from '../reports/rating-lines.ts';
import { createRegister, type TestCore } from '../testing/open-core.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';
import { importRoster, inventedPerson, openCoreWithParser } from './opening-roster.ts';

const year = 2017;
const regime = classificationRegimeOf(year);

const printed = (lines: readonly ReportLine[], key: string): string => {
  const line = lines.find((l) => l.key === key);
  const { share } = line ?? {};
  const n = formatCount(line?.values[0] ?? -1);
  return share ? `${n}: ${formatPercent(share.of, share.whole, share.decimals)} ${share.base}` : n;
};

describe('The whole Party in 2017', () => {
  const members: RatingFigures = {
    total: 4_921_129,
    probationary: 0,
    rated: 4_401_230,
    unrated: 519_899,
    levels: { excellent: 514_944, good: 3_400_000, fair: 450_000, poor: 36_286 },
    reasons: { exempt: 400_000, notReviewed: 119_899 },
  };
  const paper: RatingPaper = {
    unit: 'person',
    words: text.members,
    names: regime.names,
    reasons: unratedLabels,
    now: members,
    before: noFigures,
    probation: false,
  };

  test('4.401.230/4.921.129 members were rated, which is 89,44 percent of all; 519.899 were not, by reason', () => {
    const lines = linesOnTotal(paper);
    expect(printed(lines, 'rated')).toBe('4.401.230: 89,44% trên tổng số 4.921.129 đảng viên');
    expect(printed(lines, 'unrated')).toBe('519.899: 10,56% trên tổng số 4.921.129 đảng viên');
    expect(printed(lines, 'reason.exempt')).toBe('400.000: 8,13% trên tổng số 4.921.129 đảng viên');
    expect(text.coverage(members.rated, members.total, text.members.whom)).toBe(
      'Được đánh giá, xếp loại: 4.401.230/4.921.129 đảng viên (89,44%).',
    );
  });

  test('a percentage of the best level says on which of two bases it stands, for the two differ', () => {
    expect(printed(linesOnRated(paper), 'level.excellent')).toBe(
      '514.944: 11,70% trên 4.401.230 được xếp loại',
    );
    expect(printed(linesOnTotal(paper), 'level.excellent')).toBe(
      '514.944: 10,46% trên tổng số 4.921.129 đảng viên',
    );
  });

  test('57.448/57.796 TCCSĐ were rated, 99,40 percent; 55,20 percent of those rated were trong sạch, vững mạnh', () => {
    const organisations: RatingPaper = {
      ...paper,
      unit: 'organisation',
      words: text.grassroots,
      names: regime.organisationNames,
      reasons: organisationUnratedLabels,
      now: {
        total: 57_796,
        probationary: 0,
        rated: 57_448,
        unrated: 348,
        levels: { excellent: 31_711, good: 20_000, fair: 5000, poor: 737 },
        reasons: { founded: 300, other: 48 },
      },
    };
    expect(printed(linesOnTotal(organisations), 'rated')).toBe('57.448: 99,40% trên tổng số 57.796 TCCSĐ');
    expect(printed(linesOnTotal(organisations), 'unrated')).toBe('348: 0,60% trên tổng số 57.796 TCCSĐ');
    const best = linesOnRated(organisations).find(({ key }) => key === 'level.excellent');
    expect(best?.label).toBe('Trong sạch, vững mạnh');
    expect(printed(linesOnRated(organisations), 'level.excellent')).toBe(
      '31.711: 55,20% trên 57.448 được xếp loại',
    );
  });
});

describe('A register of 2017', () => {
  let core: TestCore;
  let root = 0;
  const period = () => ({ from: '2017-01-01', to: '2018-12-31', orgId: root });

  beforeAll(async () => {
    core = openCoreWithParser();
    root = (await createRegister(core, { type: 'upperCommittee' })).info.rootOrgId;
    for (let n = 1; n <= 20; n++)
      await core.must('organisation.found', {
        parentId: root,
        type: 'grassrootsBranch',
        name: `Chi bộ cơ sở ${n}`,
        code: '',
        effectiveOn: '2010-01-01',
        decision: '',
      });
    const lines = Array.from({ length: 400 }, (_, n) => ({
      ...inventedPerson(n, 1975),
      admitted: '03/02/2005',
      official: '03/02/2006',
      branch: `Chi bộ cơ sở ${1 + (n % 20)}`,
    }));
    await importRoster(core, lines, { asOf: '2015-12-31', orgId: root });
    // 2017 and 2018, of which the second has other names.
    for (const [of, best] of [
      [2017, 42],
      [2018, 60],
    ] as const) {
      await core.must('year.create', { year: of });
      const ids = (await core.must('year.get', { year: of })).rows.map(({ memberId }) => memberId);
      const set = (from: number, to: number, level: 'excellent' | 'good') =>
        core.must('year.setProcess', {
          year: of,
          rows: ids
            .slice(from, to)
            .map((memberId) => ({ memberId, choice: { kind: 'level' as const, level } })),
        });
      await set(0, best, 'excellent');
      await set(best, 358, 'good');
      const orgs = (await core.must('organisationRating.list', { year: of })).filter(
        ({ group }) => group === 'grassroots',
      );
      const orgIds = orgs.map(({ orgId }) => orgId);
      await core.must('organisationRating.setLevel', {
        year: of,
        orgIds: orgIds.slice(0, of === 2017 ? 11 : 13),
        choice: { kind: 'level', level: 'excellent' },
      });
      await core.must('organisationRating.setLevel', {
        year: of,
        orgIds: orgIds.slice(13, 19),
        choice: { kind: 'level', level: 'good' },
      });
    }
  }, 120_000);
  afterAll(() => {
    expect(core.bugs).toEqual([]);
    core.close();
  });

  test('a period of two years has both, each under the names of its year', async () => {
    const { block, figure, line } = await openReport(core, period(), ['ratings', 'organisationRatings']);
    expect(figure('ratings/levels/level.excellent')).toBe(60);
    expect(line('ratings/levels/level.excellent').label).toBe('Hoàn thành xuất sắc nhiệm vụ');
    expect(figure('ratings/levels-1/level.excellent')).toBe(42);
    expect(line('ratings/levels-1/level.excellent').label).toBe('Đủ tư cách, hoàn thành xuất sắc nhiệm vụ');
    expect(line('organisationRatings/levels-1/level.excellent').label).toBe('Trong sạch, vững mạnh');
    expect(block('ratings/levels').notes).toContain(
      'Năm 2017, các mức có tên: Đủ tư cách, hoàn thành xuất sắc nhiệm vụ; Đủ tư cách, hoàn thành tốt nhiệm vụ; Đủ tư cách, hoàn thành nhiệm vụ; Không hoàn thành nhiệm vụ.',
    );
  });

  test('the number of the best TCCSĐ went up: 13 beside 11 of the year before; both open', async () => {
    const { figure, before, rows, notAddingUp } = await openReport(core, period(), ['organisationRatings']);
    const address = 'organisationRatings/levels/level.excellent';
    expect([figure(address), before(address)]).toEqual([13, 11]);
    expect((await rows(address)).map(({ name }) => name).slice(0, 2)).toEqual([
      'Chi bộ cơ sở 1',
      'Chi bộ cơ sở 2',
    ]);
    expect(await notAddingUp()).toEqual([]);
  });

  test('coverage with its base stands in the workbook: 358/400 members and 17/20 TCCSĐ', async () => {
    const of2017 = { from: '2017-01-01', to: '2017-12-31', orgId: root };
    const book = await exportReport(core, of2017, ['ratings', 'organisationRatings']);
    const cells = (sheet: string, block: string, label: string) => {
      const all = book.cells(sheet, block, label);
      return [all[1], all.at(-1)];
    };
    const { levels } = text.blocks;
    expect(cells('Xếp loại đảng', levels(text.members.whom, year), text.rated)).toEqual([
      '358',
      '89,50% trên tổng số 400 đảng viên',
    ]);
    expect(cells('Xếp loại tổ', levels(text.grassroots.whom, year), text.rated)).toEqual([
      '17',
      '85,00% trên tổng số 20 TCCSĐ',
    ]);
    expect(cells('Xếp loại tổ', levels(text.grassroots.whom, year), 'Trong sạch, vững mạnh')).toEqual([
      '11',
      '55,00% trên tổng số 20 TCCSĐ',
    ]);
    expect(book.text('Xếp loại đảng')).toContain('Được đánh giá, xếp loại: 358/400 đảng viên (89,50%).');
  });
});
