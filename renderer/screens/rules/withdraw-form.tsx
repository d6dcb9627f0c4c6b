import { Paper, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { ruleText as text } from '../../../shared/i18n/vi/rule.ts';
import type { AppError } from '../../../shared/result.ts';
import { call } from '../../api.ts';
import { errorWords } from '../../parts/error-words.tsx';
import { ApprovedDeed } from './approved-deed.tsx';

interface Props {
  readonly title: string;
  readonly of: { readonly kind: 'withdraw' | 'withdrawPack'; readonly id: number };
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** A change, or a pack, that is not to hold any more: it stays in the register with its reason. */
export function WithdrawForm({ title, of, onCancel, onDone }: Props) {
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<AppError | null>(null);
  return (
    <Paper
      component="form"
      withBorder
      p="md"
      noValidate
      aria-label={title}
      onSubmit={(e) => e.preventDefault()}
    >
      <Stack gap="sm">
        <Title order={3}>{title}</Title>
        <TextInput
          label={text.withdrawReason}
          withAsterisk
          autoComplete="off"
          maxLength={500}
          data-autofocus
          value={reason}
          onChange={(e) => {
            setRefused(null);
            setReason(e.currentTarget.value);
          }}
          error={refused && errorWords(refused)}
        />
        <ApprovedDeed<unknown>
          proposal={of}
          deed={title}
          onCancel={onCancel}
          onRefused={(error) => {
            setRefused(error.code === 'rule.no-reason' ? error : null);
            return error.code === 'rule.no-reason';
          }}
          write={({ password }) =>
            of.kind === 'withdraw'
              ? call('rule.withdraw', { id: of.id, reason, password })
              : call('rule.withdrawPack', { id: of.id, reason, password })
          }
          onWritten={onDone}
        />
      </Stack>
    </Paper>
  );
}
