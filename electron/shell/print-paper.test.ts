import { expect, test } from 'vitest';
import { onPrinter } from './print-paper.ts';

test.each([
  ['A4 standing', { width: 210, height: 297 }, { width: 210_000, height: 297_000 }, false],
  ['A3 lying', { width: 420, height: 297 }, { width: 297_000, height: 420_000 }, true],
  [
    'half a sheet lying, with parts of a millimetre',
    { width: 148.5, height: 105.2 },
    { width: 105_200, height: 148_500 },
    true,
  ],
])('%s is given to the printer in micrometres, short side first', (_title, paper, pageSize, landscape) => {
  expect(onPrinter(paper, '')).toMatchObject({ pageSize, landscape });
});

test('A printer is named only where one was chosen', () => {
  const paper = { width: 210, height: 297 };
  expect(onPrinter(paper, 'HP LaserJet')).toHaveProperty('deviceName', 'HP LaserJet');
  expect(onPrinter(paper, '')).not.toHaveProperty('deviceName');
});
