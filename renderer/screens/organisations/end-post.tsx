import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { committeePosts, type PostHolding } from '../../../shared/entities/committee.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { committeeText as text } from '../../../shared/i18n/vi/organisation.ts';
import { committeeOps } from '../../../shared/ipc/committee.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';

interface Props {
  readonly post: PostHolding;
  /** entered by mistake: taken out, not ended */
  readonly mistaken: boolean;
  readonly day: string;
  readonly onClose: () => void;
}

/** A post ends on a day for a reason, or was entered by mistake and goes. */
export function EndPost({ post, mistaken, day, onClose }: Props) {
  const end = useCommand('committee.end');
  const remove = useCommand('committee.remove');
  const [untilOn, setUntilOn] = useState(day);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const ending = committeeOps['committee.end'].input.safeParse({ id: post.id, untilOn, reason });
  const removing = committeeOps['committee.remove'].input.safeParse({ id: post.id, reason });
  const issues = (mistaken ? removing : ending).error?.issues ?? [];
  const problem = (field: string) =>
    tried ? issues.find((issue) => issue.path[0] === field)?.message : undefined;
  const done = (message: string) => ({
    onSuccess: () => {
      notify.success(message);
      onClose();
    },
  });
  const send = () => {
    setTried(true);
    if (mistaken && removing.success) remove.mutate(removing.data, done(text.removed));
    if (!mistaken && ending.success) end.mutate(ending.data, done(text.ended(post.memberName)));
  };
  const dateError = problem('untilOn') === undefined ? undefined : text.wholeDay;
  return (
    <Modal opened onClose={onClose} title={mistaken ? text.remove : text.endTitle} size={560}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="sm">
          <Text>
            {post.memberName}: {committeePosts[post.post]}, {text.since(formatDate(post.fromOn))}
          </Text>
          {!mistaken && (
            <PartialDateInput
              label={text.endOn}
              required
              value={untilOn}
              onChange={setUntilOn}
              {...(dateError === undefined ? {} : { error: dateError })}
            />
          )}
          <TextInput
            label={mistaken ? text.removeReason : text.endReason}
            placeholder={mistaken ? '' : text.endReasonExample}
            withAsterisk
            data-autofocus
            maxLength={300}
            autoComplete="off"
            value={reason}
            error={problem('reason')}
            onChange={(e) => setReason(e.currentTarget.value)}
          />
          <ErrorNote error={(mistaken ? remove : end).error?.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" loading={end.isPending || remove.isPending}>
              {mistaken ? text.remove : text.endDo}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
