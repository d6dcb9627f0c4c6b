import { describe, expect, it } from 'vitest';
import { anEvent } from '../testing/an-event.ts';
import { partyAge } from './party-age.ts';

const signed = anEvent('admitted', '1990-05-19', { signedOn: '1990-04-28' });
const unsigned = anEvent('admitted', '1990-05-19');
const recognised = anEvent('recognised', '1991-05-19');

describe('Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.3: tuổi Đảng', () => {
  it('counts from the signing of the admission decision', () => {
    expect(partyAge([signed, recognised], '2020-04-28')).toMatchObject({
      known: true,
      years: 30,
      months: 0,
      basis: 'decision',
      from: '1990-04-28',
    });
    expect(partyAge([signed, recognised], '2020-04-27')).toMatchObject({ years: 29, months: 11 });
  });

  it('counts from "ngày vào Đảng" where the decision is lost, and says so', () => {
    expect(partyAge([unsigned, recognised], '2020-05-19')).toMatchObject({
      years: 30,
      basis: 'ceremony',
      from: '1990-05-19',
    });
  });

  it('is not counted before recognition', () => {
    expect(partyAge([signed], '1991-01-01')).toEqual({ known: false, why: 'notRecognised' });
  });

  it('is not computed from a year alone', () => {
    const vague = [anEvent('admitted', '1968'), anEvent('recognised', '1969')];
    expect(partyAge(vague, '2020-01-01')).toEqual({ known: false, why: 'noFullDate' });
  });

  it('takes off the time outside the Party and counts from the first decision', () => {
    const life = [
      signed,
      recognised,
      anEvent('removed', '2000-05-19'),
      anEvent('admitted', '2005-05-19', { signedOn: '2005-05-01' }),
      anEvent('recognised', '2006-05-19'),
    ];
    expect(partyAge(life, '2020-04-28')).toMatchObject({
      years: 25,
      months: 0,
      from: '1990-04-28',
      gapMonths: 60,
    });
  });

  it('ends on the day of death', () => {
    const life = [signed, recognised, anEvent('died', '2010-04-28')];
    expect(partyAge(life, '2026-01-01')).toMatchObject({ years: 20, months: 0 });
  });

  it('has 29/02 fall on 28/02 in common years', () => {
    const leap = [anEvent('admitted', '1996-02-29'), anEvent('recognised', '1997-02-28')];
    expect(partyAge(leap, '2026-02-28')).toMatchObject({ years: 30, months: 0 });
  });
});
