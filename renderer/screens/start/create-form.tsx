import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { organisationTypeSchema, organisationTypes } from '../../../shared/entities/organisation.ts';
import { startText } from '../../../shared/i18n/vi/start.ts';
import { registerNameSchema } from '../../../shared/ipc/register.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { isSameTwice, newPassword, notSame } from '../../parts/new-password.ts';
import { NewPasswordFields } from '../../parts/new-password-fields.tsx';
import classes from './start-screen.module.css';

const schema = z
  .object({
    orgName: z.string().trim().min(1, 'Chưa nhập tên tổ chức đảng.').max(200),
    type: organisationTypeSchema,
    upperName: z.string().trim().max(200),
    secretary: z.string().trim().min(1, 'Chưa nhập họ tên người giữ sổ.').max(120),
    name: registerNameSchema,
    ...newPassword,
  })
  .refine(isSameTwice, notSame);
type Form = z.output<typeof schema>;

const typeOptions = Object.entries(organisationTypes).map(([value, label]) => ({ value, label }));

/** What Windows refuses in file names goes; the rest of the organisation's name serves. */
const asRegisterName = (orgName: string): string =>
  orgName
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .trim()
    .slice(0, 60);

interface Props {
  readonly onBack: () => void;
  readonly onStart: () => void;
  readonly onRefused: () => void;
  readonly onMade: (recoveryCode: string) => void;
}

export function CreateForm({ onBack, onStart, onRefused, onMade }: Props) {
  const create = useCommand('register.create');
  const form = useForm<Form>({
    resolver: zodResolver(schema),
    defaultValues: {
      orgName: '',
      type: 'grassrootsBranch',
      upperName: '',
      secretary: '',
      name: '',
      newPassword: '',
      again: '',
    },
  });
  const { errors, dirtyFields, isSubmitted } = form.formState;

  const submit = form.handleSubmit((values) => {
    onStart();
    create.mutate(
      {
        name: values.name,
        password: values.newPassword,
        organisation: { name: values.orgName, type: values.type, upperName: values.upperName },
        secretary: values.secretary,
      },
      { onSuccess: ({ recoveryCode }) => onMade(recoveryCode), onError: onRefused },
    );
  });
  const orgName = form.register('orgName', {
    onChange: () => {
      // Until the person names the file, it follows the organisation.
      if (dirtyFields.name) return;
      const name = asRegisterName(form.getValues('orgName'));
      form.setValue('name', name, { shouldValidate: isSubmitted });
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Title order={2}>{startText.createTitle}</Title>
        <div className={classes.fields}>
          <TextInput
            className={classes.wide ?? ''}
            label={startText.orgName}
            placeholder={startText.orgNameExample}
            withAsterisk
            autoFocus
            error={errors.orgName?.message}
            {...orgName}
          />
          <NativeSelect label={startText.orgType} data={typeOptions} {...form.register('type')} />
          <TextInput
            label={startText.upperName}
            placeholder={startText.upperNameExample}
            error={errors.upperName?.message}
            {...form.register('upperName')}
          />
          <TextInput
            label={startText.keeper}
            description={startText.keeperNote}
            withAsterisk
            error={errors.secretary?.message}
            {...form.register('secretary')}
          />
          <TextInput
            label={startText.registerName}
            description={startText.registerNameNote}
            withAsterisk
            error={errors.name?.message}
            {...form.register('name')}
          />
          <NewPasswordFields register={form.register} errors={errors} withAsterisk />
        </div>
        <ErrorNote error={create.error?.error} />
        <Group gap="xs">
          <Button type="submit" loading={create.isPending}>
            {startText.createDo}
          </Button>
          <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>
            {startText.back}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
