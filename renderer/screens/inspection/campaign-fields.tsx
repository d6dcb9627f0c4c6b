import { MultiSelect, NumberInput, Select, SimpleGrid, TagsInput, Textarea, TextInput } from '@mantine/core';
import {
  inspectionActions,
  inspectionKindNames,
  inspectionKinds,
} from '../../../shared/entities/inspection.ts';
import { inspectionText } from '../../../shared/i18n/vi/inspection.ts';
import { type CampaignField, goesTogether } from '../../../shared/rules/inspection.ts';
import { useOp } from '../../api.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import type { CampaignAnswers } from './campaign-answers.ts';
import { PerformerFields } from './inspection-performer.tsx';

const text = inspectionText.form;
const wide = { gridColumn: 'span 2' } as const;
const whole = { gridColumn: '1 / -1' } as const;

interface Props {
  readonly answers: CampaignAnswers;
  readonly errorAt: (field: CampaignField | 'title') => string | undefined;
  readonly onChange: (part: Partial<CampaignAnswers>) => void;
}

export function CampaignFields({ answers, errorAt, onChange }: Props) {
  const remembered = useOp('inspection.topics', {}).data ?? [];
  const year = Number((answers.fromOn || todayInVietnam()).slice(0, 4));
  const thisYear = useOp('inspection.plan', { year }).data?.lines ?? [];
  // What was planned for one year is often begun in the next.
  const lastYear = useOp('inspection.plan', { year: year - 1 }).data?.lines ?? [];
  const day = (field: 'paperOn' | 'fromOn' | 'toOn' | 'concludedOn', description?: string) => (
    <PartialDateInput
      label={inspectionText.fields[field]}
      value={answers[field]}
      onChange={(value) => onChange({ [field]: value })}
      error={errorAt(field)}
      {...(description === undefined ? {} : { description })}
    />
  );
  // Kinds that cannot go with those chosen are shown and cannot be chosen.
  const kinds = Object.entries(inspectionActions).map(([action, group]) => ({
    group,
    items: inspectionKindNames
      .filter((kind) => inspectionKinds[kind].action === action)
      .map((kind) => ({
        value: kind,
        label: inspectionKinds[kind].name,
        disabled: !goesTogether([...answers.kinds, kind]),
      })),
  }));
  const planned = new Map(
    [...thisYear, ...lastYear].map(({ line }) => [
      String(line.id),
      { value: String(line.id), label: line.topic },
    ]),
  );
  const planId = String(answers.planId);
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md" verticalSpacing="xs">
      <TextInput
        label={text.title}
        style={wide}
        withAsterisk
        data-autofocus
        autoComplete="off"
        maxLength={300}
        error={errorAt('title')}
        value={answers.title}
        onChange={(e) => onChange({ title: e.currentTarget.value })}
      />
      <MultiSelect
        label={inspectionText.fields.kinds}
        description={text.kindsNote}
        {...(answers.kinds.length === 0 ? { placeholder: text.kindsHint } : {})}
        style={wide}
        withAsterisk
        data={kinds}
        error={errorAt('kinds')}
        value={answers.kinds}
        onChange={(chosen) =>
          onChange({ kinds: inspectionKindNames.filter((kind) => chosen.includes(kind)) })
        }
      />
      <PerformerFields performer={answers} error={errorAt('performer')} onChange={onPerformer} />
      {answers.outside === 'lower' ? (
        <NumberInput
          label={inspectionText.fields.rounds}
          description={text.roundsNote}
          min={0}
          allowDecimal={false}
          hideControls
          error={errorAt('rounds')}
          value={answers.rounds}
          onChange={(value) => onChange({ rounds: Number(value) })}
        />
      ) : (
        <Select
          label={text.plan}
          placeholder={text.noPlan}
          clearable
          searchable
          data={[...planned.values()]}
          value={planned.has(planId) ? planId : null}
          onChange={(id) => onChange({ planId: id === null ? null : Number(id) })}
        />
      )}
      <TextInput
        label={inspectionText.decision}
        placeholder={text.paperExample}
        autoComplete="off"
        maxLength={60}
        value={answers.paperNumber}
        onChange={(e) => onChange({ paperNumber: e.currentTarget.value })}
      />
      {day('paperOn')}
      {day('fromOn', text.fromNote)}
      {day('toOn')}
      <TagsInput
        label={text.topics}
        {...(answers.topics.length === 0 ? { placeholder: text.topicsHint } : {})}
        style={wide}
        maxTags={20}
        data={[...new Set([...remembered, ...inspectionText.usualTopics])]}
        value={answers.topics}
        onChange={(topics) => onChange({ topics: topics.map((t) => t.trim().slice(0, 120)) })}
      />
      <div style={wide}>{day('concludedOn', text.concludedNote)}</div>
      <Textarea
        label={text.conclusion}
        style={whole}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={4000}
        value={answers.conclusion}
        onChange={(e) => onChange({ conclusion: e.currentTarget.value })}
      />
    </SimpleGrid>
  );

  function onPerformer(part: Partial<CampaignAnswers>) {
    // Only what lower levels report stands for several campaigns.
    const single = part.outside !== undefined && part.outside !== 'lower' ? { rounds: 1 } : {};
    onChange({ ...part, ...single });
  }
}
