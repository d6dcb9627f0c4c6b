/** One line of the programme: what, how, by whom, when, and how much of it. */
import { Modal, NativeSelect, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  inspectionKindNames,
  type PlanLine,
  planLineSchema,
  planUnitNames,
  planUnits,
} from '../../../shared/entities/inspection.ts';
import { inspectionText } from '../../../shared/i18n/vi/inspection.ts';
import { useCommand } from '../../api.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { DraftNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { SaveFooter } from '../../parts/save-footer.tsx';
import { PerformerFields } from './inspection-performer.tsx';
import { firstPlanLine, readPlanLine } from './plan-answers.ts';

const text = inspectionText.plan;
const words = inspectionText.sheet.columns;
const wide = { gridColumn: 'span 2' } as const;

interface Props {
  readonly editing: PlanLine | null;
  readonly year: number;
  readonly rootOrgId: number;
  readonly onClose: () => void;
}

export function PlanForm({ editing, year, rootOrgId, onClose }: Props) {
  const form = useAnswers(
    `inspection:plan:${editing?.id ?? 'new'}`,
    editing ?? firstPlanLine(year, rootOrgId),
    readPlanLine,
  );
  const { answers, change } = form;
  const [tried, setTried] = useState(false);
  const save = useCommand('inspection.savePlan');
  const sent = planLineSchema.safeParse(answers);
  const unfit = new Set(sent.error?.issues.map(({ path }) => path[0]));
  const nobody = answers.performerOrgId === null && answers.outside === '';
  const wrongYears = answers.toYear < answers.fromYear;
  const submit = () => {
    setTried(true);
    if (!sent.success || nobody || wrongYears) return;
    save.mutate(sent.data, {
      onSuccess: () => {
        form.done();
        notify.success(text.saved);
        onClose();
      },
    });
  };
  const number = (field: 'fromYear' | 'toYear' | 'target') => (
    <NumberInput
      label={text[field]}
      {...(field === 'target' ? { description: text.targetNote, thousandSeparator: '.' } : {})}
      decimalSeparator=","
      min={0}
      allowDecimal={false}
      hideControls
      error={
        field === 'toYear' && wrongYears ? text.wrongYears : unfit.has(field) ? text.badNumber : undefined
      }
      value={answers[field]}
      onChange={(value) => change({ [field]: Number(value) })}
    />
  );
  const line = (field: 'subjects' | 'timing', placeholder: string) => (
    <TextInput
      label={words[field]}
      placeholder={placeholder}
      autoComplete="off"
      style={field === 'subjects' ? wide : {}}
      maxLength={field === 'subjects' ? 500 : 120}
      value={answers[field]}
      onChange={(e) => change({ [field]: e.currentTarget.value })}
    />
  );
  return (
    <Modal opened onClose={onClose} size={1080} centered title={editing ? text.edit : text.add}>
      <DeedForm onSave={submit}>
        <Stack gap="sm">
          <DraftNote broughtFrom={form.broughtFrom} onStartAnew={form.startAnew} />
          <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md" verticalSpacing="xs">
            <TextInput
              label={words.topic}
              style={wide}
              withAsterisk
              data-autofocus
              autoComplete="off"
              maxLength={300}
              error={tried && answers.topic.trim() === '' ? text.topicMissing : undefined}
              value={answers.topic}
              onChange={(e) => change({ topic: e.currentTarget.value })}
            />
            <NativeSelect
              label={text.kind}
              style={wide}
              data={inspectionKindNames.map((value) => ({
                value,
                label: inspectionText.kindNames[value],
              }))}
              value={answers.kind}
              onChange={(e) =>
                change({
                  kind: inspectionKindNames.find((k) => k === e.currentTarget.value) ?? answers.kind,
                })
              }
            />
            <PerformerFields
              performer={answers}
              error={tried && nobody ? inspectionText.noPerformer : undefined}
              onChange={change}
            />
            {line('timing', text.timingHint)}
            {line('subjects', text.subjectsHint)}
            {number('fromYear')}
            {number('toYear')}
            {number('target')}
            <NativeSelect
              label={text.unit}
              data={planUnitNames.map((value) => ({ value, label: planUnits[value] }))}
              value={answers.unit}
              onChange={(e) =>
                change({ unit: planUnitNames.find((u) => u === e.currentTarget.value) ?? answers.unit })
              }
            />
          </SimpleGrid>
          <ErrorNote error={save.error?.error} />
          <SaveFooter deed={text.save} pending={save.isPending} onClose={onClose} />
        </Stack>
      </DeedForm>
    </Modal>
  );
}
