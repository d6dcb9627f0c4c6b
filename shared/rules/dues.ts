/** What a member pays for a month: exempt by Party age or by a ground, else by the rate of the group, less a relief. */
import {
  type DatedProfile,
  type DuesGroup,
  type DuesRelief,
  duesReliefs,
  firstDayOfMonth,
} from '../entities/dues.ts';
import {
  type Due,
  type DuesReason,
  dueByRate,
  moneyText,
  percentOf,
  percentText,
  unknownDue,
} from './dues-rate.ts';
import { type DuesRate, type DuesRegulation, duesRegulationOn } from './regulations/dues.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

export interface DueFacts {
  readonly month: string;
  /** the latest entry of the month or before it */
  readonly profile: DatedProfile | null;
  /** full years of Party age on the last day of the month; null = not known */
  readonly partyYears: number | null;
}

const regulationOf = (month: string, changes?: RuleChanges): DuesRegulation =>
  duesRegulationOn(firstDayOfMonth(month), changes);

export function dueOf({ month, profile, partyYears }: DueFacts, changes?: RuleChanges): Due {
  const regulation = regulationOf(month, changes);
  const { partyAge, rounding, relief } = regulation;
  if (partyAge.years > 0 && partyYears !== null && partyYears >= partyAge.years)
    return {
      kind: 'exempt',
      because: [{ text: `Đủ ${partyAge.years} năm tuổi đảng: được miễn.`, citation: partyAge.citation }],
    };
  if (!profile) return unknownDue('noProfile');
  const granted = reliefIn(profile, month);
  const off = granted === null ? 0 : relief[granted];
  const ground: readonly DuesReason[] =
    granted === null
      ? []
      : [{ text: `${reliefText(granted, off)}${decisionText(profile)}.`, citation: relief.citation }];
  if (off >= 100) return { kind: 'exempt', because: ground };
  const full = dueByRate(regulation, profile, month);
  if (full.kind !== 'due' || off <= 0) return full;
  const amount = percentOf(full.amount, 100 - off, rounding.to);
  return {
    kind: 'due',
    amount,
    because: [
      ...full.because,
      ...ground,
      { text: `${percentText(100 - off)} × ${moneyText(full.amount)} = ${moneyText(amount)}`, citation: '' },
    ],
  };
}

const reliefIn = ({ relief, reliefUntil }: DatedProfile, month: string): DuesRelief | null =>
  relief === '' || (reliefUntil !== '' && month > reliefUntil) ? null : relief;

/** The percentage stands in the regulation and may be changed there; the name of a full exemption has none. */
const reliefText = (relief: DuesRelief, off: number): string =>
  off >= 100 ? duesReliefs[relief] : `Được giảm ${percentText(off)}`;

const decisionText = ({ decision }: DatedProfile): string => (decision === '' ? '' : ` theo ${decision}`);

/** What the form asks for in a month: an income, a region, an agreed amount, or nothing. */
export const rateKind = (group: DuesGroup, month: string, changes?: RuleChanges): DuesRate['of'] =>
  regulationOf(month, changes)[group].of;
