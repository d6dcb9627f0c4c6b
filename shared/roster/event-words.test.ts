import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, partialDate } from '../text/dates.ts';
import {
  awardOf,
  badgeLevelOf,
  badgeRoundOfWords,
  commendationFormOf,
  disciplineFormOf,
  reachOfWords,
  removalFormOf,
} from './event-names.ts';
import { factsOfHeading, readTitleFacts } from './event-titles.ts';
import { decisionInCell, decisionInTitle, readDatedWords } from './event-words.ts';

describe('a day and what happened, in one cell of mẫu 7-HSĐV', () => {
  it.each([
    ['12/3/2015, Đảng bộ xã Tân Lập', '2015-03-12', 'Đảng bộ xã Tân Lập'],
    ['12.3.2015\nđến Đảng bộ xã Tân Lập', '2015-03-12', 'Đảng bộ xã Tân Lập'],
    ['Đảng bộ xã Tân Lập (ngày 12-3-2015)', '2015-03-12', 'Đảng bộ xã Tân Lập'],
    ['ngày 12 tháng 3 năm 2015 chuyển đi Chi bộ 5', '2015-03-12', 'Chi bộ 5'],
    ['03/2015 Đảng bộ xã A', '2015-03', 'Đảng bộ xã A'],
    ['12/3/2015', '2015-03-12', ''],
    ['2015', '2015', ''],
  ])('%j is read', (text, on, words) => {
    expect(readDatedWords(text)).toEqual({ on, words });
  });
  it.each([
    'Đảng bộ xã Tân Lập',
    '12/3/15 Đảng bộ xã A',
    '12/3/2015 và 4/5/2016 Đảng bộ A',
    '31/02/2015 ốm',
    'x',
  ])('%j is left in words: no date, two of them, an unreal one or a doubtful century', (text) => {
    expect(readDatedWords(text)).toBeNull();
  });
  it('whatever the day and the place, both come back as they were written', () => {
    const day = fc.tuple(
      fc.integer({ min: 1931, max: 2026 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const place = fc.constantFrom(
      'Đảng bộ xã Hòa Bình',
      'Chi bộ 5',
      'Đảng ủy Sở Y tế',
      'Đảng bộ phường số 3',
    );
    fc.assert(
      fc.property(day, place, fc.constantFrom(', ', ' ', '\n', ' - '), ([y, m, d], words, between) => {
        const on = partialDate(y, m, d);
        expect(readDatedWords(`${formatDate(on)}${between}${words}`)).toEqual({ on, words });
        expect(readDatedWords(`${words}${between}${formatDate(on)}`)).toEqual({ on, words });
      }),
    );
  });
});

describe('a decision in words', () => {
  it('of a title gives its number, day and authority', () => {
    expect(
      decisionInTitle('(Kèm theo Quyết định số 123-QĐ/TU ngày 15/5/2025 của Ban Thường vụ Tỉnh ủy Hà Nam)'),
    ).toEqual({ number: '123-QĐ/TU', on: '2025-05-15', authority: 'Ban Thường vụ Tỉnh ủy Hà Nam' });
    expect(decisionInTitle('DANH SÁCH ĐẢNG VIÊN')).toBeNull();
  });
  it('of a cell is parted where more than the number stands in it', () => {
    expect(decisionInCell('15-QĐ/UBKT ngày 10/6/2022')).toEqual({
      number: '15-QĐ/UBKT',
      on: '2022-06-10',
      authority: '',
    });
    expect(decisionInCell('15-QĐ/UBKT')).toBeNull();
  });
});

describe('names that lists use', () => {
  it.each([
    [commendationFormOf, 'Bằng khen của Tỉnh ủy', 'certificateOfMerit'],
    [commendationFormOf, 'GIẤY KHEN', 'commendationLetter'],
    [commendationFormOf, 'Biểu dương', 'praise'],
    [commendationFormOf, 'Chiến sĩ thi đua cơ sở', 'title'],
    [commendationFormOf, 'Huân chương Lao động hạng Ba', 'order'],
    [commendationFormOf, 'Cờ thi đua', 'flag'],
    [commendationFormOf, 'Bằng khen, Giấy khen', null],
    [commendationFormOf, 'Quà', null],
    [disciplineFormOf, 'Khiển trách', 'reprimand'],
    [disciplineFormOf, 'CẢNH CÁO', 'warning'],
    [disciplineFormOf, 'Cách hết các chức vụ trong Đảng', 'dismissal'],
    [disciplineFormOf, 'Khai trừ ra khỏi Đảng', 'expulsion'],
    [disciplineFormOf, 'Xóa tên', null],
    [removalFormOf, 'Xoá tên trong danh sách đảng viên', 'struckOff'],
    [removalFormOf, 'xin ra khỏi Đảng', 'resigned'],
    [removalFormOf, 'ra khỏi Đảng', null],
    [awardOf, 'Truy tặng', 'posthumous'],
    [awardOf, 'Tặng', 'award'],
    [awardOf, 'Cấp lại do mất', 'reissue'],
    [awardOf, 'Không rõ', null],
    [badgeLevelOf, 'Huy hiệu 40 năm tuổi Đảng', 40],
    [badgeLevelOf, '45', 45],
    [badgeLevelOf, '35 năm', null],
    [badgeLevelOf, '40 năm, 45 năm', null],
    [badgeRoundOfWords, 'đợt 19/5/2025', { name: '19/5', day: '2025-05-19' }],
    [badgeRoundOfWords, '03/02', { name: '3/2', day: '' }],
    [badgeRoundOfWords, '22/12/2024', { name: 'khác', day: '2024-12-22' }],
    [reachOfWords, 'Giấy 10 ô', { reach: 'beyondUpper', province: '' }],
    [reachOfWords, 'Chuyển ra ngoài tỉnh', { reach: 'beyondUpper', province: 'other' }],
    [reachOfWords, 'chính thức', null],
  ] as readonly (readonly [(text: string) => unknown, string, unknown])[])(
    '%o reads %j as %j: an unknown or double one is none, never a default',
    (read, text, meant) => {
      expect(read(text)).toEqual(meant);
    },
  );
});

describe('lines above and within a list', () => {
  const lines = (...texts: string[]) => texts.map((v) => [{ t: 's', v } as const]);
  const factsOf = (kind: Parameters<typeof readTitleFacts>[1], ...texts: string[]) =>
    Object.fromEntries(readTitleFacts(lines(...texts), kind).map(({ part, value }) => [part, value]));

  it('a round of badges is a day and a name; a year belongs to ratings and commendations', () => {
    expect(factsOf('badges', 'TẶNG HUY HIỆU ĐẢNG ĐỢT 7/11/2024')).toEqual({
      badgeRound: '7/11',
      eventOn: '2024-11-07',
    });
    expect(factsOf('badges', 'TẶNG HUY HIỆU 30 NĂM TUỔI ĐẢNG')).toEqual({ badgeLevel: '30' });
    expect(factsOf('ratings', 'XẾP LOẠI ĐẢNG VIÊN NĂM 2019')).toEqual({ year: '2019' });
    expect(factsOf('admissions', 'KẾT NẠP ĐẢNG VIÊN NĂM 2019')).toEqual({});
  });
  it('a title may name the form and what was praised', () => {
    expect(factsOf('commendations', 'DANH SÁCH KHEN THƯỞNG HOÀN THÀNH XUẤT SẮC NHIỆM VỤ NĂM 2024')).toEqual({
      year: '2024',
      ground: 'Hoàn thành xuất sắc nhiệm vụ năm 2024',
    });
    expect(factsOf('commendations', 'Danh sách đảng viên được tặng Giấy khen')).toEqual({
      form: 'Giấy khen',
    });
    expect(factsOf('commendations', 'DANH SÁCH KHEN THƯỞNG NĂM 2024')).toEqual({ year: '2024' });
  });
  it('a decision in the same line as the round takes nothing from it', () => {
    const line = 'TẶNG HUY HIỆU ĐẢNG ĐỢT 19/5/2025 (kèm theo Quyết định số 12-QĐ/TU ngày 15/5/2025)';
    expect(factsOf('badges', line)).toEqual({
      decisionNumber: '12-QĐ/TU',
      decisionOn: '2025-05-15',
      badgeRound: '19/5',
      eventOn: '2025-05-19',
    });
  });
  it('two lines that contradict each other say it of no row', () => {
    expect(factsOf('ratings', 'Xếp loại năm 2018', 'Xếp loại năm 2019')).toEqual({});
  });
  it('the day on which the paper was written is no year of ratings', () => {
    expect(factsOf('ratings', 'Tân Lập, ngày 12 tháng 01 năm 2024')).toEqual({});
  });
  it('a heading gives its level or form to the rows below it', () => {
    expect(factsOfHeading(['II', 'Huy hiệu 50 năm tuổi Đảng'], 'badges')).toEqual({ badgeLevel: '50' });
    expect(factsOfHeading(['Giấy khen'], 'commendations')).toEqual({ form: 'Giấy khen' });
    expect(factsOfHeading(['Chi bộ 3'], 'badges')).toBeNull();
  });
});
