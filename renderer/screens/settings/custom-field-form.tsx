import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { customFieldKinds } from '../../../shared/entities/custom-field.ts';
import { memberSections } from '../../../shared/entities/member.ts';
import { customFieldText as text } from '../../../shared/i18n/vi/custom-field.ts';
import { type CustomFieldUse, customFieldSchema } from '../../../shared/ipc/custom-field.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { errorWords } from '../../parts/error-words.tsx';
import { notify } from '../../parts/notify.ts';

const choices = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** A new field, or a change of one; null makes a new one. */
export function CustomFieldForm({ field, onClose }: { field: CustomFieldUse | null; onClose: () => void }) {
  const save = useCommand('customField.save');
  const form = useForm({
    resolver: zodResolver(customFieldSchema),
    defaultValues: {
      id: field?.id ?? null,
      label: field?.label ?? '',
      kind: field?.kind ?? ('text' as const),
      options: [...(field?.options ?? [])],
      section: field?.section ?? ('other' as const),
    },
  });
  const { errors } = form.formState;
  const kind = useWatch({ control: form.control, name: 'kind' });
  const failure = save.error?.error;
  const atLabel = failure?.code === 'customField.label-taken' ? errorWords(failure) : undefined;
  const atKind = failure?.code === 'customField.values-do-not-fit' ? errorWords(failure) : undefined;
  const submit = form.handleSubmit((values) =>
    save.mutate(values, {
      onSuccess: () => {
        notify.success(text.saved(values.label));
        onClose();
      },
    }),
  );
  return (
    <Modal opened onClose={onClose} title={field ? text.edit(field.label) : text.add} centered>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label={text.label}
            placeholder={text.labelExample}
            withAsterisk
            data-autofocus
            autoComplete="off"
            {...form.register('label')}
            error={errors.label?.message ?? atLabel}
          />
          <Controller
            control={form.control}
            name="kind"
            render={({ field: { value, onChange } }) => (
              <Select
                label={text.kind}
                data={choices(customFieldKinds)}
                value={value}
                allowDeselect={false}
                onChange={onChange}
                error={atKind}
              />
            )}
          />
          {kind === 'choice' && (
            <Controller
              control={form.control}
              name="options"
              render={({ field: { value, onChange } }) => (
                <Textarea
                  label={text.options}
                  description={text.optionsHint}
                  withAsterisk
                  autosize
                  minRows={3}
                  value={value.join('\n')}
                  onChange={(e) => onChange(e.currentTarget.value.split('\n'))}
                  onBlur={() => onChange(value.map((line) => line.trim()).filter((line) => line !== ''))}
                  error={errors.options?.message}
                />
              )}
            />
          )}
          <Controller
            control={form.control}
            name="section"
            render={({ field: { value, onChange } }) => (
              <Select
                label={text.section}
                data={choices(memberSections)}
                value={value}
                allowDeselect={false}
                onChange={onChange}
              />
            )}
          />
          <ErrorNote error={atLabel || atKind ? undefined : failure} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {text.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
