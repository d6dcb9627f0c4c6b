import { describe, expect, it } from 'vitest';
import { answerFault } from './answer-fault.ts';
import { type KeptPaper, nothingKept, readKeptPaper } from './kept-paper.ts';

const kept: KeptPaper = {
  ...nothingKept('2026-11-20'),
  template: 'cong-van',
  words: {
    '1': {
      ...{ place: 'Hoa Ban', signedOn: '2026-11-18', preparer: '', onBehalfOf: 'T/M ĐẢNG ỦY' },
      ...{ signerPost: 'BÍ THƯ', signer: 'Lê Văn Ba' },
    },
  },
  templates: { 'cong-van': { orgId: 1, number: '12', watermark: null, answers: { 'kính gửi': 'Đảng ủy' } } },
};

describe('what was typed for papers', () => {
  it('is the same again on the same day', () => {
    expect(readKeptPaper(JSON.stringify(kept), '2026-11-20')).toEqual(kept);
  });

  it('keeps place, signers and answers on a later day, but neither the day of signing nor the number', () => {
    const read = readKeptPaper(JSON.stringify(kept), '2026-11-23');
    expect(read?.words['1']).toMatchObject({ place: 'Hoa Ban', signer: 'Lê Văn Ba', signedOn: '2026-11-23' });
    expect(read?.templates['cong-van']).toMatchObject({ number: '', answers: { 'kính gửi': 'Đảng ủy' } });
  });

  it('is dropped where it does not fit any more', () => {
    expect(readKeptPaper('{"day":"2026-11-20"}', '2026-11-20')).toBeNull();
  });
});

describe('an answer before it is printed', () => {
  const ask = (kind: 'text' | 'long' | 'date' | 'number') => ({ key: 'x', label: 'X', kind, usual: '' });
  it.each([
    ['date', '2026-02-03', true],
    ['date', '32/13/2026', false],
    ['date', '', true],
    ['number', '1.250', true],
    ['number', 'mười', false],
    ['long', 'mười', true],
  ] as const)('%s "%s": %s', (kind, answer, fits) => {
    expect(answerFault(ask(kind), answer) === null).toBe(fits);
  });
});
