import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRestrictedDraft, restrictedTables } from './restricted-tables.ts';
import { type TestRegister, testRegister } from './testing/register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => register.close());

describe('the list of restricted tables', () => {
  it('names every table of inspection, petitions and their password that the schema has', () => {
    const tables = register.db.pluck<string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table'
         AND (name LIKE 'inspection%' OR name LIKE 'petition%' OR name LIKE 'restricted%') ORDER BY name`,
    );
    expect(tables).toContain('petition');
    expect(restrictedTables.filter((table) => tables.includes(table)).toSorted()).toEqual(tables);
  });
});

it.each([
  ['petition:new', true],
  ['petition:12', true],
  ['inspection:campaign', true],
  ['transfer:out', false],
  ['event:3:disciplined', false],
])('the draft %s is of the restricted tier: %s', (key, restricted) => {
  expect(isRestrictedDraft(key)).toBe(restricted);
});
