/** One campaign: judged while it is typed by the rules that judge it in the register. */
import { Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { fullDate } from '../../../shared/entities/event-dates.ts';
import type { Campaign } from '../../../shared/entities/inspection.ts';
import { inspectionText as text } from '../../../shared/i18n/vi/inspection.ts';
import { inspectionSubjectText } from '../../../shared/i18n/vi/inspection-subjects.ts';
import { type CampaignField, judgeCampaign } from '../../../shared/rules/inspection.ts';
import { useCommand, useOp } from '../../api.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { DraftNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { SaveFooter } from '../../parts/save-footer.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { WarningNote } from '../../parts/warning-note.tsx';
import { answersOfCampaign, type CampaignAnswers, readCampaign, sentCampaign } from './campaign-answers.ts';
import { CampaignFields } from './campaign-fields.tsx';

const days: readonly string[] = ['paperOn', 'fromOn', 'toOn', 'concludedOn'] satisfies CampaignField[];
/** Something is written and it is no whole day. */
const isHalfDay = (field: string, answers: Readonly<Record<string, unknown>>): boolean =>
  days.includes(field) && answers[field] !== '' && !fullDate.safeParse(answers[field]).success;

interface Props {
  /** one to be mended, or what a new one begins with */
  readonly start: Campaign | CampaignAnswers;
  readonly onClose: () => void;
  readonly onWritten: (id: number) => void;
}

export function CampaignForm({ start, onClose, onWritten }: Props) {
  const editing = 'id' in start ? start : null;
  const today = todayInVietnam();
  const form = useAnswers(
    editing ? `inspection:campaign:${editing.id}` : `inspection:new:${start.planId ?? ''}`,
    editing ? answersOfCampaign(editing) : start,
    readCampaign,
  );
  const { answers } = form;
  const [tried, setTried] = useState(false);
  const organisations = useOp('organisation.list', {}).data ?? [];
  const orgType = organisations.find((o) => o.id === answers.performerOrgId)?.type ?? null;
  const sent = sentCampaign(answers);
  const problems = judgeCampaign(sent ?? answers, { today, orgType });
  const errorAt = (field: CampaignField | 'title'): string | undefined => {
    if (field === 'title') return tried && answers.title.trim() === '' ? text.form.titleMissing : undefined;
    if (field === 'kinds' && tried && answers.kinds.length === 0) return text.form.kindsMissing;
    if (tried && isHalfDay(field, answers)) return inspectionSubjectText.task.needDay;
    const problem = problems.find((p) => p.field === field && p.level === 'refuse');
    return problem && (tried || field !== 'performer') ? problem.rule : undefined;
  };
  const warnings = problems.filter((p) => p.level === 'warn');
  const save = useCommand('inspection.save');
  const submit = () => {
    setTried(true);
    if (sent === null || problems.some((p) => p.level === 'refuse')) return;
    save.mutate(
      { id: editing?.id ?? null, version: editing?.version ?? 0, campaign: sent },
      {
        onSuccess: ({ id }) => {
          form.done();
          notify.success(text.saved(sent.title));
          onWritten(id);
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} size={1180} centered title={editing ? text.editTitle : text.newTitle}>
      <DeedForm onSave={submit}>
        <Stack gap="sm">
          <DraftNote broughtFrom={form.broughtFrom} onStartAnew={form.startAnew} />
          <CampaignFields answers={answers} errorAt={errorAt} onChange={form.change} />
          <WarningNote warnings={warnings} />
          <ErrorNote error={save.error?.error} />
          <SaveFooter deed={text.save} pending={save.isPending} onClose={onClose} />
        </Stack>
      </DeedForm>
    </Modal>
  );
}
