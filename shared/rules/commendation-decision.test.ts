import { describe, expect, it } from 'vitest';
import { clashOfDecisions, type DecidedDeed } from './commendation-decision.ts';

const deed = (
  part: Partial<DecidedDeed['decision']> = {},
  other: Partial<DecidedDeed> = {},
): DecidedDeed => ({
  form: 'certificateOfMerit',
  title: 'Xuất sắc năm 2013',
  commendedOn: '2014-04-30',
  ...other,
  decision: { number: '12-QĐ/ĐU', signedOn: '2014-04-28', authority: '', ...part },
});

describe('A decision met a second time', () => {
  it.each([
    ['for more people, with the same words', deed(), null],
    ['the same words in other capitals', deed({}, { title: 'XUẤT SẮC NĂM 2013' }), null],
    ['signed on another day', deed({ signedOn: '2014-05-02' }), /ngày ký 28\/04\/2014 \(Trần Thị Mơ\)/],
    ['a day of signing that is not known', deed({ signedOn: '' }), null],
    ['for another deed', deed({}, { title: 'Phong trào 2014' }), /nội dung khác: Xuất sắc năm 2013/],
    ['in another form', deed({}, { form: 'flag' }), /nội dung khác/],
    ['in another year', deed({ signedOn: '2015-04-28' }), null],
    ['another number', deed({ number: '13-QĐ/ĐU', signedOn: '2014-05-02' }), null],
  ] as const)('%s', (_title, now, said) => {
    const clash = clashOfDecisions(now, { ...deed(), name: 'Trần Thị Mơ' });
    if (said === null) return expect(clash).toBeNull();
    return expect(clash).toMatch(said);
  });

  it('of another authority is another decision, and without a number there is none', () => {
    const before = { ...deed({ authority: 'Đảng ủy A' }), name: 'Trần Thị Mơ' };
    expect(clashOfDecisions(deed({ authority: 'Đảng ủy B', signedOn: '2014-05-02' }), before)).toBeNull();
    expect(clashOfDecisions(deed({ number: '' }), { ...before, ...deed({ number: '' }) })).toBeNull();
  });
});
