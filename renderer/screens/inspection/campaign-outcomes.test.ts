import { describe, expect, it } from 'vitest';
import { noEdits, outcomeOf, readEdits, withOutcome, withoutOutcome } from './campaign-outcomes.ts';

const was = { id: 7, version: 2, conclusion: '', violations: 0, toDiscipline: 0, recommendations: '' };

describe('What is found of a subject while it is entered', () => {
  it('to be disciplined brings the violation with it; no violation takes the discipline away', () => {
    const disciplined = withOutcome(noEdits, was, { toDiscipline: 1 });
    expect(disciplined.edits['7']).toMatchObject({ violations: 1, toDiscipline: 1 });
    const cleared = withOutcome(disciplined, { ...was, violations: 1, toDiscipline: 1 }, { violations: 0 });
    expect(cleared.edits['7']).toMatchObject({ violations: 0, toDiscipline: 0 });
  });

  it('comes back from a draft as it was left, with the version that was read', () => {
    const edits = withOutcome(noEdits, was, { conclusion: 'Chấp hành tốt' });
    expect(readEdits(JSON.stringify(edits))).toEqual(edits);
    expect(readEdits('{"edits":{"7":{"id":7}}}')).toBeNull();
  });

  it('is forgotten with the subject that was taken out', () => {
    const edits = withOutcome(noEdits, was, { conclusion: 'Chấp hành tốt' });
    expect(withoutOutcome(edits, 7)).toEqual(noEdits);
    const subject = { ...was, conclusion: 'Như đã ghi' } as Parameters<typeof outcomeOf>[0];
    expect(outcomeOf(subject, noEdits).conclusion).toBe('Như đã ghi');
    expect(outcomeOf(subject, edits).conclusion).toBe('Chấp hành tốt');
  });
});
