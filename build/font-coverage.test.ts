// The table of characters by which texts are checked before printing is what the bundled font files really draw.
import { expect, test } from 'vitest';
import { glyphRanges } from '../shared/text/glyph-ranges.ts';
import { fontCoverage } from './scripts/font-coverage.ts';

test('shared/text/glyph-ranges.ts is what the font files draw; node build/scripts/font-coverage.ts prints it anew', () => {
  expect(glyphRanges).toBe(fontCoverage());
});
