import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../text/dates.ts';
import { HEADER, person, readTable, type Value } from './testing/a-book.ts';
import { parseWrittenDate } from './written-date.ts';

describe('a date of a roster is read in every written form, with its precision', () => {
  it.each([
    ['5/3/1960', '1960-03-05'],
    ['05.03.1960', '1960-03-05'],
    ['5-3-1960', '1960-03-05'],
    ['1960-03-05', '1960-03-05'],
    ['1960-03-05 00:00:00', '1960-03-05'],
    ['05/03/1960 12:00:00 SA', '1960-03-05'],
    ['1960/3/5', '1960-03-05'],
    ['ngày 5 tháng 3 năm 1960', '1960-03-05'],
    ['Ngày 05/03/1960', '1960-03-05'],
    ['5 tháng 3, 1960', '1960-03-05'],
    ['5/III/1960', '1960-03-05'],
    ['05.xii.1960', '1960-12-05'],
    ['19/5 1960', '1960-05-19'],
    ['19/5-1960', '1960-05-19'],
    ['19 5 1960', '1960-05-19'],
    [' 05 / 03 / 1960. ', '1960-03-05'],
    ['05/03/1960;', '1960-03-05'],
    ["'05/03/1960", '1960-03-05'],
    ['05031960', '1960-03-05'],
    ['19600305', '1960-03-05'],
    ['05-Mar-1960', '1960-03-05'],
    ['March 5, 1960', '1960-03-05'],
    ['3/1960', '1960-03'],
    ['1960-03', '1960-03'],
    ['tháng 3/1960', '1960-03'],
    ['Tháng 3 năm 1960', '1960-03'],
    ['III/1960', '1960-03'],
    ['00/03/1960', '1960-03'],
    ['../3/1960', '1960-03'],
    ['…/03/1960', '1960-03'],
    ['/03/1960', '1960-03'],
    ['0/0/1960', '1960'],
    ['00/00/1960', '1960'],
    ['--/--/1960', '1960'],
    ['1960', '1960'],
    ['(1960)', '1960'],
    ['1960.', '1960'],
    ['năm 1960', '1960'],
  ])('%s → %s', (written, value) => {
    expect(parseWrittenDate(written)).toMatchObject({ ok: true, value });
  });

  it.each([
    ['31/02/1960', 'unreal'],
    ['31/IV/1960', 'unreal'],
    ['15/13/1960', 'unreal'],
    ['05/00/1960', 'unreal'],
    ['31021960', 'unreal'],
    ['5/3/0960', 'unreal'],
    ['khoảng 1960', 'unreadable'],
    ['O5/03/1960', 'unreadable'],
    ['5/3', 'unreadable'],
    ['3/60', 'unreadable'],
    ['60', 'unreadable'],
    ['5/XIII/1960', 'unreadable'],
    ['chưa rõ', 'unreadable'],
    ['12345678', 'unreadable'],
  ])('%s is %s: nothing is made of it', (written, why) => {
    expect(parseWrittenDate(written)).toEqual({ ok: false, why });
  });

  it('says of a short year that its century is a proposal', () => {
    for (const written of ['5/3/60', '5.3.60', '5/III/60', '5 tháng 3 năm 60'])
      expect(parseWrittenDate(written)).toMatchObject({ value: '1960-03-05', twoDigitYear: true });
  });

  it('reads what it prints, whatever separators and zeros are used', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });
    const separator = fc.constantFrom('/', '.', '-', ' / ', ' ');
    fc.assert(
      fc.property(day, separator, fc.boolean(), (date, by, zeros) => {
        const iso = date.toISOString().slice(0, 10);
        const parts = formatDate(iso).split('/');
        const written = (zeros ? parts : parts.map((part) => String(Number(part)))).join(by);
        expect(parseWrittenDate(written)).toMatchObject({ ok: true, value: iso, precision: 'day' });
      }),
    );
  });

  it('never throws, and never reads anything but a date that a calendar has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 24 }), (text) => {
        const reading = parseWrittenDate(text);
        if (reading.ok)
          expect(parseWrittenDate(formatDate(reading.value))).toMatchObject({ value: reading.value });
      }),
    );
  });
});

describe('a number in a column of dates', () => {
  const born = (value: Value) => {
    const [first] = readTable([HEADER, person(null, null, null, value, '', '', '')]).people;
    return [first?.fields.bornOn, first?.problems.map(({ kind }) => kind).join()];
  };
  it.each([
    ["Excel's number of a day without its format", 22345, '1961-03-05', 'date-serial'],
    ['the same as text', '22345', '1961-03-05', 'date-serial'],
    ['a year', 1960, '1960', ''],
    ['a run of digits whose zero is lost', 5031960, '1960-03-05', ''],
    ['a run of digits', 15031960, '1960-03-15', ''],
    ['a number that is no day of anybody’s life', 99999, undefined, 'date-unreadable'],
    ['a small number', 12, undefined, 'date-unreadable'],
  ] as const)('%s', (_, value, read, kinds) => {
    expect(born(value)).toEqual([read, kinds]);
  });
});
