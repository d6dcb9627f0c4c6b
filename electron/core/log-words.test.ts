/** Nothing is logged that has no words: every audited table, every column of it, every deed. */
import { afterAll, describe, expect, it } from 'vitest';
import { auditedTables } from '../../db/audit.ts';
import { accessDeeds } from '../../db/repo/access-log.ts';
import { testRegister } from '../../db/testing/register.ts';
import { logText } from '../../shared/i18n/vi/log.ts';
import { rowNames } from '../../shared/i18n/vi/steps.ts';
import { logKinds } from '../../shared/ipc/log.ts';
import { deedsOfKind } from './log-page.ts';
import { labelOf } from './log-words.ts';

const register = testRegister();
afterAll(() => register.close());

/** As the triggers of the log pass them over. */
const unlogged = new Set([
  'id',
  'name_sort',
  'name_fold',
  'updated_at',
  'version',
  'uid',
  'projection',
  'rows',
]);

describe('words of the log', () => {
  it.each(auditedTables)('there is a name for a row of %s and for each of its columns', (table) => {
    expect(rowNames[table]).toBeTypeOf('string');
    const columns = register.db.pluck<string>('SELECT name FROM pragma_table_info(?)', [table]);
    expect(columns.length).toBeGreaterThan(0);
    // Without a name the column itself stands there, which is English.
    const nameless = columns.filter((column) => !unlogged.has(column) && labelOf(table, column) === column);
    expect(nameless).toEqual([]);
  });

  it('there is a sentence for every deed, and a kind to filter it by', () => {
    const filed = Object.values(deedsOfKind).flat();
    expect(filed.toSorted()).toEqual([...accessDeeds].sort());
    for (const deed of accessDeeds)
      expect(logText.deeds[deed]({ what: 'X', reason: 'Y', member: 'An' })).toMatch(/^\p{Ll}.*X/u);
    for (const kind of logKinds) expect(logText.kinds[kind]).toMatch(/^\p{Lu}/u);
  });

  it('would name a column that nobody has named', () => {
    expect(labelOf('member', 'shoe_size')).toBe('shoe_size');
  });
});
