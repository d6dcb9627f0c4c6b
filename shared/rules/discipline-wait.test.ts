import { describe, expect, it } from 'vitest';
import { anEvent } from '../testing/an-event.ts';
import { disciplineWait } from './discipline-wait.ts';

const disciplined = (on: string, form: 'reprimand' | 'warning' | 'dismissal' | 'expulsion') =>
  anEvent('disciplined', on, { payload: { form } });

describe('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 28.3.1c', () => {
  it.each([
    ['reprimand', '2026-01-14', '2026-01-15'],
    ['warning', '2026-04-14', '2026-04-15'],
    ['dismissal', '2026-07-14', '2026-07-15'],
    ['expulsion', '2025-08-01', null],
  ] as const)('%s on 15/07/2025: on %s the wait runs until %s', (form, day, freeOn) => {
    const wait = disciplineWait([disciplined('2025-07-15', form)], day);
    expect(wait?.freeOn ?? null).toBe(freeOn);
    if (freeOn) expect(disciplineWait([disciplined('2025-07-15', form)], freeOn)).toBeNull();
  });

  it('of two the one that ends last counts', () => {
    const events = [disciplined('2025-07-15', 'dismissal'), disciplined('2025-10-15', 'reprimand')];
    expect(disciplineWait(events, '2025-11-01')?.freeOn).toBe('2026-07-15');
  });

  it('is as long as the form that stands after a complaint, and there is none after a cancelled one', () => {
    const decision = disciplined('2025-08-15', 'dismissal');
    const settled = (payload: object) =>
      anEvent('disciplineSettled', '2025-10-01', {
        payload: { of: decision.id, outcome: 'cancelled', ...payload },
      });
    expect(disciplineWait([decision, settled({})], '2025-11-01')).toBeNull();
    const changed = settled({ outcome: 'changed', form: 'reprimand' });
    expect(disciplineWait([decision, changed], '2025-11-01')).toMatchObject({
      months: 6,
      freeOn: '2026-02-15',
    });
    // Before the settlement the decision stood as it was.
    expect(disciplineWait([decision, changed], '2025-09-30')?.freeOn).toBe('2026-08-15');
  });

  it('is only a warning on a day before the regulation that was read', () => {
    expect(disciplineWait([disciplined('2025-03-15', 'reprimand')], '2025-06-01')?.verified).toBe(false);
    expect(disciplineWait([disciplined('2025-03-15', 'reprimand')], '2025-07-02')?.verified).toBe(true);
  });
});
