import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestRegister, testRegister } from './testing/register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => register.close());

describe('the guard of closed years', () => {
  it('stands before every write to members, organisations, meetings and the year itself', () => {
    const guarded = register.db.pluck<string>(
      `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'closed_year_%' ORDER BY name`,
    );
    for (const table of ['rating', 'rating_year', 'rating_meeting', 'organisation_rating'])
      for (const action of ['insert', 'update', 'delete'])
        expect(guarded).toContain(`closed_year_${table}_${action}`);
  });

  it('leaves the closings themselves free: reopening writes to them', () => {
    const names = register.db.pluck<string>(`SELECT name FROM sqlite_schema WHERE name LIKE 'closed_year_%'`);
    expect(names.filter((name) => name.includes('rating_closing'))).toEqual([]);
  });
});
