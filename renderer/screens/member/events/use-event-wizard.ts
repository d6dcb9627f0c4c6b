import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { Organisation } from '../../../../shared/entities/organisation.ts';
import type { EventPreview } from '../../../../shared/ipc/event.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import type { AppError } from '../../../../shared/result.ts';
import { useOp } from '../../../api.ts';
import { useAnswers } from '../../../fields/use-answers.ts';
import {
  type Completeness,
  completeness,
  draftOf,
  type EventAnswers,
  firstAnswers,
  readAnswers,
  withRound,
} from './event-answers.ts';
import type { EventForm } from './event-form.ts';

export interface EventWizardState {
  readonly answers: EventAnswers;
  readonly change: (part: Partial<EventAnswers>) => void;
  readonly answer: (field: string, value: unknown) => void;
  readonly check: Completeness;
  /** when the draft was kept that the answers come from */
  readonly broughtFrom: string | null;
  readonly startAnew: () => void;
  /** what the register says to the very answers on the screen; undefined while it is being asked */
  readonly preview: EventPreview | undefined;
  readonly refusal: AppError | null;
  readonly mayRecord: boolean;
  readonly draft: ReturnType<typeof draftOf>;
  readonly done: () => void;
}

/** The answers of one wizard: kept as a draft while typed, and judged by the register once they are complete. */
export function useEventWizard(
  form: EventForm,
  member: MemberDetail,
  organisations: readonly Organisation[],
): EventWizardState {
  const orgName = (id: number) => organisations.find((o) => o.id === id)?.name ?? '';
  const onlyOrgId = organisations.length === 1 ? (organisations[0]?.id ?? null) : null;
  const { answers, broughtFrom, startAnew, done, ...typed } = useAnswers<EventAnswers>(
    `event:${member.id}:${form.kind}`,
    firstAnswers(form, member, onlyOrgId),
    readAnswers,
  );
  const change = (part: Partial<EventAnswers>) => typed.change(withRound(form, { ...answers, ...part }));

  const check = completeness(form, answers);
  const complete = check.missing.length === 0 && Object.keys(check.problems).length === 0;
  const draft = draftOf(form, member.id, answers, orgName);
  const body = JSON.stringify(draft);
  const [settled] = useDebouncedValue(body, 150);
  const asked = useMemo(() => JSON.parse(settled) as typeof draft, [settled]);
  const preview = useOp('event.preview', asked, { enabled: complete && settled === body });
  const judged = complete && settled === body;

  return {
    answers,
    change,
    answer: (field, value) => change({ payload: { ...answers.payload, [field]: value } }),
    check,
    broughtFrom,
    startAnew,
    preview: judged && !preview.isError ? preview.data : undefined,
    refusal: judged && preview.error ? preview.error.error : null,
    mayRecord: judged && preview.data !== undefined && !preview.isError,
    draft,
    done,
  };
}
