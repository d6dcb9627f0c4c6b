import { SegmentedControl, Stack, Text } from '@mantine/core';
import type { SubjectKind } from '../../../../shared/documents/template.ts';
import { activeStatuses } from '../../../../shared/entities/member-state.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import { FindMember } from '../../../parts/find-member.tsx';
import { type SampleChoice, sampleModes } from './use-sample.ts';

const text = designerText.sample;

interface Props {
  readonly subject: SubjectKind;
  readonly sample: SampleChoice;
}

/** With whom the paper is shown. Nothing for a paper about nobody. */
export function SampleChoiceBar({ subject, sample }: Props) {
  if (subject === 'none') return null;
  if (sample.nobody) return <Text role="status">{text.nobody[subject]}</Text>;
  const modes = sampleModes.filter((mode) => mode !== 'pick' || subject === 'member');
  const labels = { usual: text.usual[subject], longest: text.longest, pick: text.pick };
  return (
    <Stack gap={6}>
      <SegmentedControl
        size="sm"
        aria-label={text.title}
        data={modes.map((value) => ({ value, label: labels[value] }))}
        value={sample.mode}
        onChange={(value) => sample.setMode(modes.find((mode) => mode === value) ?? 'usual')}
      />
      {sample.mode === 'pick' && subject === 'member' && (
        <FindMember
          label={text.who}
          statuses={[...activeStatuses]}
          chosen={sample.picked}
          onChoose={sample.setPicked}
          required={false}
        />
      )}
      <Text c="dimmed" role="status">
        {sample.name === '' ? text.list(sample.ids?.length ?? 0) : text.shown(sample.name)}
      </Text>
    </Stack>
  );
}
