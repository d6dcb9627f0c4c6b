import { Button, Checkbox, Group, Modal, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { appText } from '../../../../shared/i18n/vi/app.ts';
import { blankText as text } from '../../../../shared/i18n/vi/print-register.ts';
import { blankKindSchema } from '../../../../shared/ipc/print-register.ts';
import { type BlankKind, type BlankKindFields, serialText } from '../../../../shared/print-register/stock.ts';
import { useCommand } from '../../../api.ts';
import { DeedForm } from '../../../parts/deed-form.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';

const fresh: BlankKindFields = { name: '', central: true, prefix: '', digits: 6, paperKind: '', note: '' };
const paperKinds = Object.entries(text.paperKinds) as [keyof typeof text.paperKinds, string][];

interface Props {
  /** null = a new one */
  readonly kind: BlankKind | null;
  readonly onClose: () => void;
  readonly onSaved: (id: number) => void;
}

/** A kind of numbered blank and how its serials look. */
export function BlankKindForm({ kind, onClose, onSaved }: Props) {
  const [fields, setFields] = useState<BlankKindFields>(kind ?? fresh);
  const [tried, setTried] = useState(false);
  const save = useCommand('blank.saveKind');
  const change = (part: Partial<BlankKindFields>) => setFields((now) => ({ ...now, ...part }));
  const read = blankKindSchema.safeParse(fields);
  const errorAt = (field: keyof BlankKindFields) =>
    tried ? read.error?.issues.find(({ path }) => path[0] === field)?.message : undefined;
  const submit = () => {
    setTried(true);
    if (!read.success) return;
    save.mutate(
      { id: kind?.id ?? null, version: kind?.version ?? 1, kind: read.data },
      {
        onSuccess: ({ id }) => {
          notify.success(text.kindSaved(read.data.name));
          onSaved(id);
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={kind ? text.editKind : text.addKind} size={620} centered>
      <DeedForm onSave={submit}>
        <Stack gap="sm">
          <TextInput
            label={text.fields.name}
            description={text.fields.nameHint}
            required
            data-autofocus
            autoComplete="off"
            value={fields.name}
            error={errorAt('name')}
            onChange={(e) => change({ name: e.currentTarget.value })}
          />
          <Checkbox
            label={text.fields.central}
            checked={fields.central}
            onChange={(e) => change({ central: e.currentTarget.checked })}
          />
          <Group gap="sm" align="flex-end">
            <TextInput
              label={text.fields.prefix}
              w={220}
              autoComplete="off"
              value={fields.prefix}
              error={errorAt('prefix')}
              onChange={(e) => change({ prefix: e.currentTarget.value })}
            />
            <NumberInput
              label={text.fields.digits}
              w={180}
              min={1}
              max={9}
              value={fields.digits}
              error={errorAt('digits')}
              onChange={(n) => change({ digits: Number(n) })}
            />
            {read.success && text.fields.example(serialText(fields, 1))}
          </Group>
          <NativeSelect
            label={text.fields.paperKind}
            value={fields.paperKind}
            data={[
              { value: '', label: text.fields.noPaperKind },
              ...paperKinds.map(([value, label]) => ({ value, label })),
            ]}
            onChange={(e) =>
              change({ paperKind: paperKinds.find(([value]) => value === e.currentTarget.value)?.[0] ?? '' })
            }
          />
          <TextInput
            label={text.fields.note}
            autoComplete="off"
            value={fields.note}
            error={errorAt('note')}
            onChange={(e) => change({ note: e.currentTarget.value })}
          />
          <ErrorNote error={save.error?.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {text.saveKind}
            </Button>
          </Group>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
