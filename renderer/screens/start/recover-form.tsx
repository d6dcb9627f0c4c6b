import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { startText } from '../../../shared/i18n/vi/start.ts';
import type { RegisterFile } from '../../../shared/ipc/register.ts';
import { faultOfHalf, type Half, halvesOf, plainCode } from '../../../shared/rules/recovery-code.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { errorWords } from '../../parts/error-words.tsx';
import { isSameTwice, newPassword, notSame } from '../../parts/new-password.ts';
import { NewPasswordFields } from '../../parts/new-password-fields.tsx';
import { notify } from '../../parts/notify.ts';
import classes from './start-screen.module.css';
import { useTries } from './use-tries.ts';
import { WaitNote } from './wait-note.tsx';

/** Each half by itself: the paper that is mistyped is named before anything is tried. */
const halfSchema = (half: Half) =>
  z
    .string()
    .max(200)
    .superRefine((typed, ctx) => {
      const fault = faultOfHalf(typed, half);
      if (fault) ctx.addIssue({ code: 'custom', message: startText.halfFaults[fault](half) });
    });
/** Codes of the first versions have no check letters; they are typed as they come. */
const anyHalf = z.string().trim().min(1, startText.recoverCodeMissing).max(200);

const schemaOf = (recovery: RegisterFile['recovery']) =>
  z
    .object({
      account: z.string(),
      first: recovery === 'halves' ? halfSchema(1) : anyHalf,
      second: recovery === 'halves' ? halfSchema(2) : anyHalf,
      ...newPassword,
    })
    .refine(isSameTwice, notSame);

/** The way back in with both papers: a new password, the same register. */
export function RecoverForm({ file, onBack }: { file: RegisterFile; onBack: () => void }) {
  const recover = useCommand('register.recover');
  const form = useForm({
    resolver: zodResolver(schemaOf(file.recovery)),
    mode: 'onTouched',
    defaultValues: { account: file.accounts[0] ?? '', first: '', second: '', newPassword: '', again: '' },
  });
  const { errors } = form.formState;
  const error = recover.error?.error;
  const tries = useTries(file.wait, error);
  const wrong = error?.code === 'register.wrong-recovery-code' ? error : undefined;
  const submit = form.handleSubmit(({ account, first, second, newPassword }) =>
    recover.mutate(
      { file: file.file, recoveryCode: first + second, newPassword, ...(account !== '' && { account }) },
      { onSuccess: () => notify.news(startText.recovered), onError: tries.askAnew },
    ),
  );
  /** Whoever copied the whole code as one need not take it apart. */
  const takeApart = (typed: string) => {
    if (plainCode(typed).length !== 30) return;
    const [first, second] = halvesOf(typed);
    form.setValue('first', first, { shouldValidate: true });
    form.setValue('second', second, { shouldValidate: true });
  };
  const field = {
    autoComplete: 'off',
    spellCheck: false,
    maw: 420,
    classNames: { input: classes.code ?? '' },
  } as const;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <div>
          <Title order={2}>{startText.recoverTitle}</Title>
          <Text c="dimmed">{file.file}</Text>
        </div>
        {file.accounts.length > 1 && (
          <NativeSelect
            maw={420}
            label={startText.recoverWho}
            data={[...file.accounts]}
            {...form.register('account')}
          />
        )}
        <Text>{startText.recoverNote}</Text>
        <TextInput
          {...field}
          label={startText.firstHalf}
          placeholder={startText.halfExample}
          autoFocus
          error={errors.first?.message}
          {...form.register('first', { onChange: (e) => takeApart(String(e.target.value)) })}
        />
        <TextInput
          {...field}
          label={startText.secondHalf}
          placeholder={startText.halfExample}
          error={errors.second?.message ?? (wrong && errorWords(wrong))}
          {...form.register('second')}
        />
        <NewPasswordFields register={form.register} errors={errors} />
        <WaitNote left={tries.left} />
        <ErrorNote error={wrong || tries.isWait ? undefined : error} />
        <Group gap="xs">
          <Button type="submit" disabled={tries.left > 0} loading={recover.isPending}>
            {startText.recoverDo}
          </Button>
          <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>
            {startText.back}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
