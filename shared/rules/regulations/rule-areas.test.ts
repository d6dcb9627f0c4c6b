import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../text/day-arithmetic.ts';
import { figureOn } from '../rule-figure.ts';
import { fits } from '../rule-value.ts';
import { badgeMoneyRegulationOn } from './badge-money.ts';
import { badgeNumberRegulationOn } from './badge-numbers.ts';
import { badgeRoundsOn } from './badge-rounds.ts';
import { cardRegulationOn } from './card.ts';
import { classificationRegimeOf } from './classification.ts';
import { clockRulesOn } from './clocks.ts';
import { commendationRegulationOn } from './commendation.ts';
import { disciplineRegulationOn } from './discipline.ts';
import { duesRegulationOn } from './dues.ts';
import { dutyRulesOn } from './duties.ts';
import { meetingRegulationOn } from './meetings.ts';
import { membershipRegulationOn } from './membership.ts';
import { organisationRegulationOn } from './organisations.ts';
import { petitionRegulationOn } from './petitions.ts';
import { ruleAreas } from './rule-areas.ts';
import type { RuleChanges, RuleParameter, RuleValue } from './rule-change.ts';
import { standingRegulationOn } from './standing.ts';
import { structureRegulationOn } from './structure.ts';
import { transferRegulationOn } from './transfer.ts';

/** What the rules themselves ask. */
const readers: Readonly<Record<string, (day: string, changes: RuleChanges) => object>> = {
  membership: membershipRegulationOn,
  standing: standingRegulationOn,
  transfer: transferRegulationOn,
  organisations: organisationRegulationOn,
  card: cardRegulationOn,
  badge: badgeRoundsOn,
  badgeNumbers: badgeNumberRegulationOn,
  badgeMoney: badgeMoneyRegulationOn,
  commendation: commendationRegulationOn,
  discipline: disciplineRegulationOn,
  dues: duesRegulationOn,
  meetings: meetingRegulationOn,
  petitions: petitionRegulationOn,
  clocks: clockRulesOn,
  duties: dutyRulesOn,
  structure: structureRegulationOn,
  classification: (day, changes) => classificationRegimeOf(Number(day.slice(0, 4)), changes),
};

const at = (figures: object, key: string): unknown =>
  key.split('.').reduce<unknown>((of, part) => (of as Record<string, unknown> | undefined)?.[part], figures);

/** Another value of the same kind. */
function another(value: RuleValue, { kind, low = 0, names = {} }: RuleParameter): RuleValue {
  if (typeof value === 'number') return value === low + 1 ? low + 2 : low + 1;
  if (typeof value === 'boolean') return !value;
  if (kind === 'choice') return Object.keys(names).find((code) => code !== value) ?? '';
  if (typeof value === 'string') return `${value} khác`;
  if (Array.isArray(value)) return value.toReversed();
  return Object.fromEntries(Object.entries(value).map(([key, n]) => [key, Number(n) + 1]));
}

describe('Every figure that may be changed', () => {
  for (const { area, parameters, versions } of ruleAreas)
    test(`of ${area} is the one that its rules read, shipped and changed`, () => {
      const read = readers[area];
      if (!read) throw new Error(`say here who reads ${area}`);
      for (const { validFrom, figures } of versions) {
        for (const parameter of parameters) {
          const { key } = parameter;
          const value = figures[key];
          if (value === undefined) continue;
          expect([key, at(read(validFrom, []), key)]).toEqual([key, value]);
          const other = another(value, parameter);
          const change = { area, parameter: key, validFrom, validUntil: '', value: other };
          const changed = read(validFrom, [{ ...change, citation: 'Văn bản thử', verified: true }]);
          expect([key, at(changed, key)]).toEqual([key, other]);
        }
      }
    });

  test('is shown on a day as its rules read it on that day, whatever was entered', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));
    const area = ruleAreas.find((of) => of.area === 'membership');
    const parameter = area?.parameters.find(({ key }) => key === 'readmissionMonths');
    if (!area || !parameter) throw new Error('the rules of admission are there');
    const entry = fc.record({ validFrom: day, length: fc.integer({ min: 0, max: 9000 }), value: fc.nat(99) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), day, (entries, asked) => {
        const stored = entries.map(({ validFrom, length, value }, id) => ({
          ...{ area: area.area, parameter: parameter.key, validFrom, value, id },
          ...{ validUntil: length === 0 ? '' : addDays(validFrom, length), citation: `Văn bản ${id}` },
          ...{ verified: true, source: 'local' as const, packId: null, packName: '', ground: 'Thử' },
          ...{ enteredAt: '', enteredBy: '', withdrawnReason: null },
        }));
        const regulation = membershipRegulationOn(asked, stored);
        expect(figureOn({ area, parameter }, asked, stored)).toMatchObject({
          value: regulation.readmissionMonths,
          citation: regulation.readmissionCitation,
        });
      }),
    );
  });

  test('has a value of its own kind, within its own bounds, under a label of its own', () => {
    for (const { area, parameters, versions } of ruleAreas) {
      expect(new Set(parameters.map(({ key }) => key)).size).toBe(parameters.length);
      expect(new Set(parameters.map(({ label }) => label)).size).toBe(parameters.length);
      for (const parameter of parameters)
        for (const { figures } of versions) {
          const value = figures[parameter.key];
          // A list may have been empty before the first of its lines.
          if (value !== undefined && !(Array.isArray(value) && value.length === 0))
            expect([area, parameter.key, fits(value, parameter, value)]).toEqual([area, parameter.key, true]);
        }
    }
  });

  test('names the keys of its tables and rows in Vietnamese, but for levels', () => {
    for (const { area, parameters, versions } of ruleAreas)
      for (const { key, names = {} } of parameters)
        for (const { figures } of versions) {
          const value = figures[key];
          const shown = Array.isArray(value) ? value[0] : value;
          if (typeof shown !== 'object') continue;
          const unnamed = Object.keys(shown).filter((k) => names[k] === undefined && !/^\d+$/.test(k));
          expect([area, key, unnamed]).toEqual([area, key, []]);
        }
  });
});
