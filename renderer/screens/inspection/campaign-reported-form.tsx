import { Modal, NativeSelect, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  type InspectionSubject,
  type ReportedLine,
  type SubjectType,
  subjectTypes,
} from '../../../shared/entities/inspection.ts';
import { organisationTypeNames, organisationTypes } from '../../../shared/entities/organisation.ts';
import { inspectionSubjectText } from '../../../shared/i18n/vi/inspection-subjects.ts';
import { useCommand } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { SaveFooter } from '../../parts/save-footer.tsx';

const text = inspectionSubjectText.reportedForm;
const types = Object.keys(subjectTypes) as readonly SubjectType[];
const blank = {
  id: null,
  version: 0,
  type: 'organisation',
  orgType: 'branch',
  count: 1,
  source: '',
  conclusion: '',
  violations: 0,
  toDiscipline: 0,
  recommendations: '',
} as const;

interface Props {
  readonly campaignId: number;
  readonly editing: InspectionSubject | null;
  readonly onClose: () => void;
}

/** A number that lower levels reported, without names. */
export function CampaignReportedForm({ campaignId, editing, onClose }: Props) {
  const [line, setLine] = useState<ReportedLine>({ ...(editing ?? blank), campaignId });
  const [tried, setTried] = useState(false);
  const change = (part: Partial<ReportedLine>) => setLine((was) => ({ ...was, ...part }));
  const save = useCommand('inspection.saveReported');
  const wrong = line.count < 1 || line.violations > line.count || line.toDiscipline > line.violations;
  const submit = () => {
    setTried(true);
    if (wrong || line.source.trim() === '') return;
    save.mutate(line, {
      onSuccess: () => {
        notify.success(text.saved);
        onClose();
      },
    });
  };
  const number = (field: 'count' | 'violations' | 'toDiscipline', min: number) => (
    <NumberInput
      label={text[field]}
      min={min}
      allowDecimal={false}
      hideControls
      thousandSeparator="."
      decimalSeparator=","
      error={wrong ? text.wrong : undefined}
      value={line[field]}
      onChange={(value) => change({ [field]: Number(value) })}
    />
  );
  return (
    <Modal opened onClose={onClose} size="lg" title={text.title} centered>
      <DeedForm onSave={submit}>
        <Stack gap="sm">
          <Text c="dimmed">{text.note}</Text>
          <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
            <NativeSelect
              label={text.type}
              data={types.map((value) => ({ value, label: subjectTypes[value] }))}
              value={line.type}
              onChange={(e) => {
                const type = types.find((t) => t === e.currentTarget.value) ?? line.type;
                change({ type, orgType: type === 'member' ? '' : line.orgType });
              }}
            />
            <NativeSelect
              label={text.orgType}
              disabled={line.type === 'member'}
              data={[
                { value: '', label: text.anyType },
                ...organisationTypeNames.map((value) => ({ value, label: organisationTypes[value] })),
              ]}
              value={line.orgType}
              onChange={(e) =>
                change({ orgType: organisationTypeNames.find((t) => t === e.currentTarget.value) ?? '' })
              }
            />
          </SimpleGrid>
          <SimpleGrid cols={3} spacing="md">
            {number('count', 1)}
            {number('violations', 0)}
            {number('toDiscipline', 0)}
          </SimpleGrid>
          <TextInput
            label={text.source}
            placeholder={text.sourceExample}
            withAsterisk
            autoComplete="off"
            maxLength={300}
            error={tried && line.source.trim() === '' ? text.sourceMissing : undefined}
            value={line.source}
            onChange={(e) => change({ source: e.currentTarget.value })}
          />
          <ErrorNote error={save.error?.error} />
          <SaveFooter deed={text.save} pending={save.isPending} onClose={onClose} />
        </Stack>
      </DeedForm>
    </Modal>
  );
}
