/** The fields that the office added, in their section of a saved record: edited in place and saved by themselves. */
import { Button, Group, SimpleGrid, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import {
  type CustomField,
  customValueProblem,
  customValueText,
  yesNo,
} from '../../../shared/entities/custom-field.ts';
import type { MemberSection } from '../../../shared/entities/member.ts';
import type { FieldDef } from '../../../shared/fields/field.ts';
import { customFieldText as text } from '../../../shared/i18n/vi/custom-field.ts';
import { memberText } from '../../../shared/i18n/vi/member.ts';
import type { CustomValues } from '../../../shared/ipc/custom-field.ts';
import { useCommand, useOp } from '../../api.ts';
import { FieldControl } from '../../fields/field-control.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';

const defOf = ({ kind, label, section, options }: CustomField): FieldDef => {
  if (kind === 'choice') return { kind, label, section, options };
  if (kind === 'yesNo') return { kind: 'choice', label, section, options: yesNo };
  return { kind: kind === 'number' ? 'text' : kind, label, section };
};

/** As typed in the control: numbers with the comma that people write. */
const shown = (field: CustomField, value: string): string =>
  field.kind === 'number' ? customValueText(field, value) : value;
const stored = (field: CustomField, typed: string): string =>
  field.kind === 'number' ? typed.trim().replace(',', '.') : typed;

interface Props {
  readonly memberId: number;
  readonly name: string;
  readonly section: MemberSection;
}

export function OwnFields({ memberId, name, section }: Props) {
  const all = useOp('customField.list', {}).data ?? [];
  const values = useOp('customField.values', { memberId }).data;
  const save = useCommand('customField.setValues');
  const [typed, setTyped] = useState<CustomValues>({});
  const fields = all.filter((f) => f.section === section && f.retiredOn === '');
  if (fields.length === 0 || !values) return null;

  const before = (field: CustomField): string => values[String(field.id)] ?? '';
  const now = (field: CustomField): string => typed[String(field.id)] ?? shown(field, before(field));
  const changed = fields.filter((field) => stored(field, now(field)) !== before(field));
  const problemOf = (field: CustomField) => customValueProblem(field, stored(field, now(field)));
  const submit = () => {
    if (changed.length === 0 || changed.some(problemOf)) return;
    const pick = (of: (field: CustomField) => string) =>
      Object.fromEntries(changed.map((field) => [String(field.id), of(field)]));
    save.mutate(
      { memberId, before: pick(before), values: pick((field) => stored(field, now(field))) },
      {
        onSuccess: () => {
          setTyped({});
          notify.success(text.valuesSaved(name));
        },
      },
    );
  };
  return (
    <Stack gap="xs" mt="sm" role="group" aria-label={text.group}>
      <Title order={3}>{text.group}</Title>
      <SimpleGrid type="container" cols={{ base: 1, '520px': 2, '900px': 3 }} spacing="md">
        {fields.map((field) => (
          <FieldControl
            key={field.id}
            id={`tu-them-${field.id}`}
            def={defOf(field)}
            value={now(field)}
            onChange={(value) => setTyped((was) => ({ ...was, [String(field.id)]: value }))}
            onBlur={() => undefined}
            error={changed.includes(field) ? problemOf(field) : null}
          />
        ))}
      </SimpleGrid>
      <ErrorNote error={save.error?.error} />
      {changed.length > 0 && (
        <Group gap="sm">
          <May right="write">
            <Button variant="default" loading={save.isPending} onClick={submit}>
              {text.saveValues}
            </Button>
          </May>
          <Button variant="subtle" color="gray" onClick={() => setTyped({})}>
            {memberText.undo}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
