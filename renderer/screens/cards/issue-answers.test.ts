import { describe, expect, it } from 'vitest';
import { firstIssue, pastedNumbers, readIssue, sentIssue } from './issue-answers.ts';

const answers = { ...firstIssue('new'), effectiveOn: '2026-02-03', numbers: { 1: '0123 4567', 3: '' } };

describe('Numbers typed for many', () => {
  it('are sent without spaces, and who has none is left out', () => {
    expect(sentIssue(answers, [1, 2, 3])?.people).toEqual([{ memberId: 1, cardNumber: '01234567' }]);
  });

  it('wait for a whole date and for somebody with a number', () => {
    expect(sentIssue({ ...answers, effectiveOn: '2026-02' }, [1])).toBeNull();
    expect(sentIssue(answers, [2, 3])).toBeNull();
    expect(sentIssue({ ...answers, decision: { ...answers.decision, signedOn: '31/2' } }, [1])).toBeNull();
  });

  it('have a cause only when issued again', () => {
    expect(sentIssue({ ...answers, cause: 'lost' }, [1])?.cause).toBe('');
    expect(sentIssue({ ...answers, form: 'reissue', cause: 'lost' }, [1])?.cause).toBe('lost');
  });

  it('come back from a draft; an unreadable one gives a blank form', () => {
    expect(readIssue(JSON.stringify(answers))).toEqual(answers);
    expect(readIssue('{"form":"face"}')).toBeNull();
  });
});

describe('A pasted column', () => {
  it.each([
    ['fills the box and those below it', '111\n222\n333', 8, { 8: '111', 9: '222' }],
    ['gets back the zeros that Excel ate', '1190012345\r\n01234567', 7, { 7: '001190012345', 8: '01234567' }],
    [
      'of two columns gives its last',
      'Lê Ba\t11111111\nLê Tư\t22222222',
      7,
      { 7: '11111111', 8: '22222222' },
    ],
    ['of one line is an ordinary paste', '01234567', 7, null],
  ] as const)('%s', (_title, text, from, numbers) => {
    expect(pastedNumbers(text, [7, 8, 9], from)).toEqual(numbers);
  });
});
