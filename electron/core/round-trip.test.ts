/**
 * D3 of the reliability plan: whoever leaves a register by a list of this program stands in the other one as in the first,
 * to the letter. ROUND_TRIP members (5,000 in the soak); from as many as there are odd texts on, each text stood in each
 * text field that is long enough for it.
 */
import { describe, expect, test } from 'vitest';
import { libreOffice } from '../excel/testing/libreoffice.ts';
import { comeBack, type Traveller, travel, type Way } from './testing/round-trip.ts';
import { asTyped, oddTexts, travellers } from './testing/travellers.ts';

const count = Number(process.env.ROUND_TRIP ?? 100);
const people = travellers(count, 1930);

/** Only what differs, so that a failure of thousands can be read. */
const differences = (before: readonly Traveller[], after: readonly Traveller[]): unknown[] =>
  before.flatMap((was, n) => {
    const is = after[n];
    const fields = Object.entries(was.record).filter(([name, text]) => is?.record[name as 'note'] !== text);
    const rest = JSON.stringify({ ...was, record: null }) !== JSON.stringify({ ...is, record: null });
    return fields.length === 0 && !rest ? [] : [{ n, fields, ...(rest ? { was, is } : {}) }];
  });

async function expectEqual(some: readonly Traveller[], way: Way): Promise<void> {
  const { before, after, leftOut } = await travel(some, way);
  expect(leftOut).toEqual([]);
  expect(after).toHaveLength(some.length);
  expect(differences(before, after).slice(0, 5)).toEqual([]);
}

test('The odd texts are 515 and more, and some of them would come back as something else from any list', () => {
  expect(oddTexts.length).toBeGreaterThanOrEqual(515);
  const [first] = people;
  const changed = { ...first, record: { ...first?.record, note: 'x' } } as Traveller;
  expect(differences(people.slice(0, 1), [changed])).toHaveLength(1);
});

describe(`${count} members of odd texts come into another register as they were`, () => {
  test('by the list that was handed out', () => expectEqual(people, 'xlsx'));

  test('by the blank list, filled in with what a list is taken to say', () =>
    expectEqual(asTyped(people), 'blank'));

  test.skipIf(!libreOffice).each(['ods', 'xls'] as const)(
    'by the list that LibreOffice has saved as .%s',
    (way) => expectEqual(people, way),
  );

  test('and back into their own register without a change', async () => {
    expect(await comeBack(people)).toEqual({ new: 0, changed: 0, same: count, leftOut: 0 });
  });
});
