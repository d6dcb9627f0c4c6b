import { describe, expect, it } from 'vitest';
import { dateToSerial, serialToIso } from './serial-date.ts';

describe("Excel's day numbers", () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [30602, '1983-10-13'],
    [30602.75, '1983-10-13'],
    [2_958_465, '9999-12-31'],
  ])('1900 system: %d is %s', (serial, iso) => {
    expect(serialToIso(serial, false)).toBe(iso);
  });

  it.each([
    [0, '1904-01-01'],
    [17782, '1952-09-07'],
  ])('1904 system: %d is %s', (serial, iso) => {
    expect(serialToIso(serial, true)).toBe(iso);
  });

  it.each([60, 0, -1, 2_958_466, Number.NaN])('%d is no day of the 1900 system', (serial) => {
    expect(serialToIso(serial, false)).toBeNull();
  });

  it.each([
    [1, false],
    [59, false],
    [61, false],
    [45000, false],
    [17782, true],
  ])('%d comes back from its date', (serial, epoch1904) => {
    const iso = serialToIso(serial, epoch1904) ?? '';
    expect(dateToSerial(new Date(`${iso}T00:00:00Z`), epoch1904)).toBe(serial);
  });
});
