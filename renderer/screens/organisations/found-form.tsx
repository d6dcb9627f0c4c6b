import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { type Organisation, organisationTypes } from '../../../shared/entities/organisation.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import { organisationOps } from '../../../shared/ipc/organisation.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { todayInVietnam } from '../../parts/today.ts';
import { DecisionFields } from './decision-fields.tsx';

const schema = organisationOps['organisation.found'].input;
type Form = z.output<typeof schema>;

const typeOptions = Object.entries(organisationTypes).map(([value, label]) => ({ value, label }));

interface Props {
  readonly orgs: readonly Organisation[];
  readonly parent: Organisation;
  readonly onClose: () => void;
}

/** A new organisation under another, from a date on, by a decision. */
export function FoundForm({ orgs, parent, onClose }: Props) {
  const found = useCommand('organisation.found');
  const form = useForm<Form>({
    resolver: zodResolver(schema),
    defaultValues: {
      parentId: parent.id,
      type: 'branch',
      name: '',
      code: '',
      effectiveOn: todayInVietnam(),
      decision: '',
    },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit((org) =>
    found.mutate(org, {
      onSuccess: () => {
        notify.success(text.founded(org.name));
        onClose();
      },
    }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.foundTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <NativeSelect
            label={text.parent}
            data={orgs.map((org) => ({ value: String(org.id), label: org.name }))}
            {...form.register('parentId', { valueAsNumber: true })}
          />
          <NativeSelect label={text.type} data={typeOptions} {...form.register('type')} />
          <TextInput
            label={text.name}
            withAsterisk
            data-autofocus
            error={errors.name?.message}
            {...form.register('name')}
          />
          <TextInput
            label={text.code}
            description={text.codeHint}
            error={errors.code?.message}
            {...form.register('code')}
          />
          <DecisionFields control={form.control} />
          <ErrorNote error={found.error?.error} />
          <Group gap="xs">
            <Button type="submit" loading={found.isPending}>
              {text.foundDo}
            </Button>
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
