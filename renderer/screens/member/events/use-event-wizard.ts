import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import type { Organisation } from '../../../../shared/entities/organisation.ts';
import type { EventPreview } from '../../../../shared/ipc/event.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import type { AppError } from '../../../../shared/result.ts';
import { useOp } from '../../../api.ts';
import { useDraft } from '../../../fields/use-draft.ts';
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
  readonly dropDraft: () => Promise<void>;
}

/** The answers of one wizard: kept as a draft while typed, and judged by the register once they are complete. */
export function useEventWizard(
  form: EventForm,
  member: MemberDetail,
  organisations: readonly Organisation[],
): EventWizardState {
  const orgName = (id: number) => organisations.find((o) => o.id === id)?.name ?? '';
  const onlyOrgId = organisations.length === 1 ? (organisations[0]?.id ?? null) : null;
  const keeper = useDraft(`event:${member.id}:${form.kind}`);
  const [typed, setTyped] = useState<EventAnswers | null>(null);
  const [broughtFrom, setBroughtFrom] = useState<string | null>(null);
  const answers = typed ?? firstAnswers(form, member, onlyOrgId);
  const change = (part: Partial<EventAnswers>) => {
    const next = withRound(form, { ...answers, ...part });
    setTyped(next);
    keeper.keep(JSON.stringify(next));
  };
  // A draft of this very wizard comes back by itself: nothing else was typed yet.
  useEffect(() => {
    if (!keeper.found) return;
    const kept = readAnswers(keeper.found.body);
    if (kept && typed === null) {
      setTyped(kept);
      setBroughtFrom(keeper.found.savedAt);
    }
    keeper.taken();
  }, [keeper.found, keeper.taken, typed]);

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
    startAnew: () => {
      void keeper.drop();
      setTyped(null);
      setBroughtFrom(null);
    },
    preview: judged && !preview.isError ? preview.data : undefined,
    refusal: judged && preview.error ? preview.error.error : null,
    mayRecord: judged && preview.data !== undefined && !preview.isError,
    draft,
    dropDraft: keeper.drop,
  };
}
