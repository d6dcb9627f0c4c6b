/** What became of blanks: which serials, when, with whom, on which paper or why. */
import { Button, Group, Paper, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { appText } from '../../../../shared/i18n/vi/app.ts';
import { blankDeedNames, blankText } from '../../../../shared/i18n/vi/print-register.ts';
import { type BlankDetail, blankDeedSchema } from '../../../../shared/ipc/print-register.ts';
import type { BlankDeed } from '../../../../shared/print-register/stock.ts';
import { useCommand } from '../../../api.ts';
import { DeedForm } from '../../../parts/deed-form.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../../parts/today.ts';

const text = blankText.deed;

interface Props {
  readonly blank: BlankDetail;
  readonly deed: BlankDeed;
  readonly onClose: () => void;
}

export function BlankDeedForm({ blank, deed, onClose }: Props) {
  const first = { from: deed === 'received' ? '' : blank.next, to: '', on: todayInVietnam() };
  const [told, setTold] = useState({ ...first, party: '', paper: '', reason: '' });
  const [tried, setTried] = useState(false);
  const enter = useCommand('blank.enter');
  const change = (part: Partial<typeof told>) => setTold((now) => ({ ...now, ...part }));
  const read = blankDeedSchema.safeParse({ kindId: blank.kind.id, deed, ...told });
  const errorAt = (field: keyof typeof told) =>
    tried ? read.error?.issues.find(({ path }) => path[0] === field)?.message : undefined;
  const submit = () => {
    setTried(true);
    if (!read.success) return;
    enter.mutate(read.data, {
      onSuccess: ({ count }) => {
        notify.success(text.entered(blankDeedNames[deed], count));
        onClose();
      },
    });
  };
  const field = (
    name: 'from' | 'to' | 'party' | 'paper' | 'reason',
    label: string,
    width: number | string,
  ) => (
    <TextInput
      label={label}
      w={width}
      autoComplete="off"
      value={told[name]}
      error={errorAt(name)}
      {...(name === 'to' ? { placeholder: text.toHint, title: text.toHint } : {})}
      {...(name === 'from' ? { 'data-autofocus': true, autoFocus: true } : {})}
      onChange={(e) => change({ [name]: e.currentTarget.value })}
    />
  );
  return (
    <Paper withBorder p="md">
      <DeedForm onSave={submit}>
        <Stack gap="sm">
          <Title order={3} size="h5">
            {blankDeedNames[deed]}
          </Title>
          <Group gap="sm" align="flex-start">
            {field('from', text.from, 160)}
            {field('to', text.to, 260)}
            <PartialDateInput
              label={text.on}
              value={told.on}
              error={errorAt('on')}
              onChange={(on) => change({ on })}
            />
          </Group>
          {deed === 'received' && (
            <Group gap="sm" align="flex-start">
              {field('party', text.partyReceived, 300)}
              {field('paper', text.paperReceived, 200)}
            </Group>
          )}
          {deed === 'spoiled' && field('reason', text.reasonSpoiled, '100%')}
          {(deed === 'returned' || deed === 'destroyed') && (
            <>
              <Group gap="sm" align="flex-start">
                {deed === 'returned' && field('party', text.partyReturned, 300)}
                {field('paper', text.paperReturned, 200)}
              </Group>
              {field('reason', text.reason, '100%')}
            </>
          )}
          <ErrorNote error={enter.error?.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" loading={enter.isPending}>
              {text.save}
            </Button>
          </Group>
        </Stack>
      </DeedForm>
    </Paper>
  );
}
