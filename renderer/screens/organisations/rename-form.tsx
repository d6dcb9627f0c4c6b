import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { Organisation } from '../../../shared/entities/organisation.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import { organisationOps } from '../../../shared/ipc/organisation.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { todayInVietnam } from '../../parts/today.ts';
import { DecisionFields } from './decision-fields.tsx';

const schema = organisationOps['organisation.rename'].input;
type Form = z.output<typeof schema>;

/** A new name from a date on; the books of earlier dates keep the old one. */
export function RenameForm({ org, onClose }: { org: Organisation; onClose: () => void }) {
  const rename = useCommand('organisation.rename');
  const form = useForm<Form>({
    resolver: zodResolver(schema),
    defaultValues: {
      id: org.id,
      name: org.name,
      code: org.code,
      effectiveOn: todayInVietnam(),
      decision: '',
    },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit((to) =>
    rename.mutate(to, {
      onSuccess: () => {
        notify.success(text.renamed(org.name, to.name));
        onClose();
      },
    }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.renameTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text>{text.oldName(org.name)}</Text>
          <TextInput
            label={text.newName}
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
          <ErrorNote error={rename.error?.error} />
          <Group gap="xs">
            <Button type="submit" loading={rename.isPending}>
              {text.renameDo}
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
