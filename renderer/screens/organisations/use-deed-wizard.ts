import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { OrganisationDeed, OrganisationDeedKind } from '../../../shared/entities/organisation-deed.ts';
import type { DeedPreview, OrganisationAsOf } from '../../../shared/ipc/organisation.ts';
import type { AppError } from '../../../shared/result.ts';
import { useOp } from '../../api.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { todayInVietnam } from '../../parts/today.ts';
import { checkAnswers, type DeedAnswers, type DeedCheck, firstAnswers, readAnswers } from './deed-answers.ts';

export interface DeedWizardState {
  readonly answers: DeedAnswers;
  readonly change: (part: Partial<DeedAnswers>) => void;
  readonly check: DeedCheck;
  /** the tree of the day of the deed: what may be chosen */
  readonly orgs: readonly OrganisationAsOf[];
  /** the day that lists are of: that of the deed as soon as it is whole */
  readonly day: string;
  /** what the register says to the very answers on the screen; undefined while it is being asked */
  readonly preview: DeedPreview | undefined;
  readonly refusal: AppError | null;
  readonly broughtFrom: string | null;
  readonly startAnew: () => void;
  readonly done: () => void;
}

const nothing: OrganisationDeed = {
  kind: 'recode',
  orgId: 1,
  code: '',
  effectiveOn: '2000-01-01',
  decision: '',
  note: '',
};

/** The answers of one wizard: kept as a draft while typed, and judged by the register once they are complete. */
export function useDeedWizard(kind: OrganisationDeedKind, org: OrganisationAsOf): DeedWizardState {
  const { answers, change, broughtFrom, startAnew, done } = useAnswers<DeedAnswers>(
    `organisation:${org.id}:${kind}`,
    firstAnswers(kind, org, todayInVietnam()),
    readAnswers,
  );

  const check = checkAnswers(kind, org.id, answers);
  const body = JSON.stringify(check.deed);
  const [settled] = useDebouncedValue(body, 150);
  const asked = useMemo(() => (JSON.parse(settled) as OrganisationDeed | null) ?? nothing, [settled]);
  const isSettled = check.deed !== null && settled === body;
  const judged = useOp('organisation.preview', asked, { enabled: isSettled });
  const preview = isSettled ? judged.data : undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(answers.effectiveOn) ? answers.effectiveOn : todayInVietnam();
  const tree = useOp('organisation.asOf', { day }, { keepPrevious: true });
  return {
    answers,
    change,
    check,
    orgs: tree.data ?? [],
    day,
    preview,
    refusal: isSettled ? (judged.error?.error ?? null) : null,
    broughtFrom,
    startAnew,
    done,
  };
}
