/** Letters of a period, counted each way a report asks for, beside the same period of the year before. Pure. */
import {
  type PetitionFields,
  petitionKinds,
  petitionResults,
  petitionStatuses,
} from '../entities/petition.ts';
import { type Compared, compared } from './compare-periods.ts';

export type CountedPetition = Pick<PetitionFields, 'kind' | 'topic' | 'result' | 'status' | 'repeatOf'>;

export interface PetitionCount {
  readonly key: string;
  readonly label: string;
  readonly count: Compared;
}

export interface PetitionCounts {
  readonly total: Compared;
  /** letters that repeat an earlier one; they are in the total */
  readonly repeated: Compared;
  readonly kinds: readonly PetitionCount[];
  readonly statuses: readonly PetitionCount[];
  readonly results: readonly PetitionCount[];
  /** free words: those of either period, by name */
  readonly topics: readonly PetitionCount[];
}

const byName = new Intl.Collator('vi', { numeric: true });

/** Received in the period, each letter once. */
export function countPetitions(
  now: readonly CountedPetition[],
  before: readonly CountedPetition[],
): PetitionCounts {
  const count = (fits: (p: CountedPetition) => boolean) =>
    compared(now.filter(fits).length, before.filter(fits).length);
  const by = (field: 'kind' | 'status' | 'result', labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([key, label]) => ({ key, label, count: count((p) => p[field] === key) }));
  const topics = [...new Set([...now, ...before].map((p) => p.topic).filter((topic) => topic !== ''))];
  return {
    total: count(() => true),
    repeated: count((p) => p.repeatOf !== null),
    kinds: by('kind', petitionKinds),
    statuses: by('status', petitionStatuses),
    results: by('result', petitionResults),
    topics: topics
      .toSorted(byName.compare)
      .map((topic) => ({ key: topic, label: topic, count: count((p) => p.topic === topic) })),
  };
}
