/**
 * Asked once per save, when something takes the place of what was there: was it written wrongly, or did it change?
 * (HD 06-HD/TW 2025, mục 8 and 9.)
 */
import { Alert, Button, Group, Modal, Radio, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { noDecision } from '../../../shared/entities/event.ts';
import { memberFields } from '../../../shared/entities/member.ts';
import { memberText } from '../../../shared/i18n/vi/member.ts';
import { recordText } from '../../../shared/i18n/vi/record.ts';
import type { RecordUpdate } from '../../../shared/ipc/member.ts';
import type { AppError } from '../../../shared/result.ts';
import { changeProblems, correctionOnly, type FieldChange } from '../../../shared/rules/record-changes.ts';
import { formatDate, isPartialDate } from '../../../shared/text/dates.ts';
import { maskField } from '../../../shared/text/mask-identity.ts';
import { DecisionFields } from '../../parts/decision-fields.tsx';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';

export type How = NonNullable<RecordUpdate['how']>;

interface Props {
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly saving: boolean;
  readonly failure: AppError | null;
  readonly onSave: (how: How) => void;
  readonly onClose: () => void;
}

const text = recordText.how;
const shown = (change: FieldChange, value: string) =>
  formatDate(maskField(change.field, value)) || memberText.blank;

export function SaveHow({ name, changes, saving, failure, onSave, onClose }: Props) {
  const frozen = changes.flatMap(({ field }) => correctionOnly[field] ?? []);
  const [kind, setKind] = useState<How['kind'] | null>(frozen.length > 0 ? 'correction' : null);
  const [ground, setGround] = useState('');
  const [effectiveOn, setEffectiveOn] = useState('');
  const [decision, setDecision] = useState(noDecision);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);

  const problems = kind === 'change' ? changeProblems(changes, decision) : [];
  const noGround = ground.trim().length < 5;
  const noDate = !isPartialDate(effectiveOn);
  const badDecision = decision.signedOn !== '' && !isPartialDate(decision.signedOn);
  const submit = () => {
    setTried(true);
    if (kind === 'correction' && !noGround) onSave({ kind, ground: ground.trim() });
    if (kind === 'change' && !noDate && !badDecision && problems.length === 0)
      onSave({ kind, effectiveOn, decision, note });
  };

  return (
    <Modal opened onClose={onClose} title={text.title(name)} size={780} centered>
      <DeedForm onSave={submit}>
        <Stack gap="sm">
          <Text>{text.intro(changes.length)}</Text>
          <Table withTableBorder>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.columns.field}</Table.Th>
                <Table.Th>{text.columns.before}</Table.Th>
                <Table.Th>{text.columns.after}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {changes.map((change) => (
                <Table.Tr key={change.field}>
                  <Table.Td>{memberFields[change.field].label}</Table.Td>
                  <Table.Td>{shown(change, change.before)}</Table.Td>
                  <Table.Td>{shown(change, change.after)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Radio.Group
            label={text.question}
            value={kind}
            onChange={(value) => setKind(value === 'change' ? 'change' : 'correction')}
          >
            <Stack gap={6} mt={4}>
              <Radio
                value="correction"
                label={text.correction}
                description={text.correctionHint}
                data-autofocus={frozen.length === 0 || undefined}
              />
              <Radio value="change" label={text.change} description={text.changeHint} />
            </Stack>
          </Radio.Group>
          {kind === 'correction' && (
            <>
              {frozen.map(({ rule, citation }) => (
                <Alert key={rule} color="gray" p="xs" icon={<IconInfoCircle aria-hidden />}>
                  {text.mindThat(rule, citation)}
                </Alert>
              ))}
              <Textarea
                label={text.ground}
                placeholder={text.groundExample}
                withAsterisk
                autosize
                minRows={2}
                maxLength={300}
                data-autofocus
                value={ground}
                onChange={(e) => setGround(e.currentTarget.value)}
                error={tried && noGround ? text.missingGround : undefined}
              />
            </>
          )}
          {kind === 'change' && (
            <>
              {problems.length > 0 && (
                <Alert color="red" role="alert" title={text.cannot}>
                  {problems.map(({ field, rule, citation }) => (
                    <Text key={field}>{text.withCitation(memberFields[field].label, rule, citation)}</Text>
                  ))}
                </Alert>
              )}
              <PartialDateInput
                label={text.effectiveOn}
                required
                value={effectiveOn}
                onChange={setEffectiveOn}
                {...(tried && noDate ? { error: text.missingDate } : {})}
              />
              <DecisionFields decision={decision} onChange={setDecision} />
              <TextInput
                label={text.note}
                maxLength={1000}
                autoComplete="off"
                value={note}
                onChange={(e) => setNote(e.currentTarget.value)}
              />
            </>
          )}
          <ErrorNote error={failure} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {recordText.items.cancel}
            </Button>
            <Button type="submit" disabled={kind === null || problems.length > 0} loading={saving}>
              {kind === 'change' ? text.saveChange : text.saveCorrection}
            </Button>
          </Group>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
