/**
 * How long the settling of a letter may take, by kind and by the level that settles it. Data only; 0 = no term is
 * known here, and the office enters the day itself. None of the texts was read: every term warns and never refuses.
 */
import { type PetitionFields, petitionKinds } from '../../entities/petition.ts';
import { ruleArea } from './rule-area.ts';
import { noChanges, type RuleChanges, withChanges } from './rule-change.ts';

export interface PetitionRegulation {
  readonly citation: string;
  /** first day in force, ISO */
  readonly validFrom: string;
  readonly verified: boolean;
  /** calendar days from the receipt, by kind */
  readonly localDays: Readonly<Record<string, number>>;
  readonly centralDays: Readonly<Record<string, number>>;
  /** letters without a true name and a hand-written signature are not looked into */
  readonly unsignedCitation: string;
}

const unread = (text: string): string => `${text} (chưa đối chiếu điều khoản)`;
const days = (denunciation: number, disciplineComplaint: number) => ({
  denunciation,
  disciplineComplaint,
  complaint: 0,
  proposal: 0,
  feedback: 0,
});

const version = (validFrom: string, text: string): PetitionRegulation => ({
  citation: unread(text),
  validFrom,
  verified: false,
  localDays: days(90, 90),
  centralDays: days(180, 180),
  unsignedCitation: unread(text),
});

/** Oldest first. */
export const petitionRegulations: readonly PetitionRegulation[] = [
  version('2016-07-26', 'Quy định 30-QĐ/TW ngày 26/7/2016'),
  version('2021-07-28', 'Quy định 22-QĐ/TW ngày 28/7/2021'),
  version('2025-05-30', 'Quy định 296-QĐ/TW ngày 30/5/2025; Quy định 294-QĐ/TW ngày 26/5/2025, khoản 8.2'),
  version('2026-04-11', 'Quy định 21-QĐ/TW ngày 11/4/2026; Quy định 294-QĐ/TW ngày 26/5/2025, khoản 8.2'),
];

const oldest = petitionRegulations[0] as PetitionRegulation;

const petitionSources = { localDays: '', centralDays: '' };

/** The regulation in force on a day, the oldest known one for days before it. @param day ISO */
export const petitionRegulationOn = (day: string, changes: RuleChanges = noChanges): PetitionRegulation =>
  withChanges(
    'petitions',
    petitionRegulations.findLast((r) => r.validFrom <= day) ?? oldest,
    day,
    changes,
    petitionSources,
  );

/** Days that settling may take; 0 where no term is known. */
export const petitionDays = (
  regulation: PetitionRegulation,
  { kind, level }: Pick<PetitionFields, 'kind' | 'level'>,
): number => (level === 'central' ? regulation.centralDays : regulation.localDays)[kind] ?? 0;

export const petitionsArea = ruleArea({
  area: 'petitions',
  label: 'Đơn thư: thời hạn giải quyết',
  regulations: petitionRegulations,
  sources: petitionSources,
  parameters: [
    {
      key: 'localDays',
      label: 'Thời hạn giải quyết ở địa phương, theo loại đơn (0 = chưa rõ)',
      unit: 'ngày',
      kind: 'table',
      names: petitionKinds,
    },
    {
      key: 'centralDays',
      label: 'Thời hạn giải quyết ở Trung ương, theo loại đơn (0 = chưa rõ)',
      unit: 'ngày',
      kind: 'table',
      names: petitionKinds,
    },
  ],
});
