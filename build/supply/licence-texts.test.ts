// F4: what is shipped is under a licence that may be packed.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyOf } from './advisories.ts';
import { isAllowed } from './licence-texts.ts';
import type { Part } from './sbom.ts';

const shipped = JSON.parse(
  readFileSync(new URL('./shipped-packages.json', import.meta.url), 'utf8'),
) as readonly Part[];

describe('what is shipped', () => {
  test('is under a licence that may be packed; OFL for fonts alone', () => {
    expect(shipped.filter((it) => !isAllowed(it)).map(keyOf)).toEqual([]);
  });

  test.each([
    ['GPL-3.0-only', 'a', false],
    ['', 'a', false],
    ['UNLICENSED', 'a', false],
    ['SEE LICENSE IN x', 'a', false],
    ['(MIT OR GPL-3.0-or-later)', 'a', true],
    ['(MIT AND GPL-3.0-or-later)', 'a', false],
    ['OFL-1.1', '@fontsource/tinos', true],
    ['OFL-1.1', 'a', false],
  ])('%s of %s: %s', (licence, name, may) => expect(isAllowed({ name, licence })).toBe(may));
});
