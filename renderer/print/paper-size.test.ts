import { expect, test } from 'vitest';
import { readSize } from './paper-size.ts';

test.each([
  ['297mm 210mm', { width: 297, height: 210 }],
  ['10.5cm 148mm', { width: 105, height: 148 }],
  ['8.5in 11in', { width: 215.9, height: 279.4 }],
])('The page size %s is read in millimetres', (text, size) => {
  const read = readSize(text);
  expect(read?.width).toBeCloseTo(size.width);
  expect(read?.height).toBeCloseTo(size.height);
});

test.each(['', 'auto', 'A4', '210mm', '210mm 297mm 1mm', '20% 30%'])('%j names no two lengths', (text) => {
  expect(readSize(text)).toBeNull();
});
