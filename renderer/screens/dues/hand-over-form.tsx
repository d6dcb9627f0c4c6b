import { Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { duesText } from '../../../shared/i18n/vi/dues.ts';
import type { DuesSplitRow } from '../../../shared/ipc/dues.ts';
import { isPartialDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { enterGoesOn } from '../../fields/enter-goes-on.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';

const text = duesText.split;

interface Props {
  readonly row: DuesSplitRow;
  readonly months: { readonly from: string; readonly to: string };
  readonly onClose: () => void;
}

/** The money of a period goes up: how much, on which day, by which paper. */
export function HandOverForm({ row, months, onClose }: Props) {
  const handOver = useCommand('dues.handOver');
  const [handedOn, setHandedOn] = useState(todayInVietnam());
  const [paper, setPaper] = useState('');
  const [receiver, setReceiver] = useState('');
  const { orgId, orgName, collected, kept, forwarded } = row;
  const complete = handedOn.length === 10 && isPartialDate(handedOn);
  return (
    <Modal opened onClose={onClose} title={text.handOverTitle(orgName)} size={620} centered>
      <form
        noValidate
        onKeyDown={enterGoesOn}
        onSubmit={(event) => {
          event.preventDefault();
          if (!complete) return;
          handOver.mutate(
            { orgId, ...months, collected, handedOn, paper, receiver },
            {
              onSuccess: () => {
                notify.success(text.handOverDone(orgName, forwarded));
                onClose();
              },
            },
          );
        }}
      >
        <Stack gap="sm">
          <Text>{text.handOverWill(collected, kept, forwarded)}</Text>
          <SimpleGrid cols={3} spacing="md">
            <PartialDateInput label={text.handedOn} required value={handedOn} onChange={setHandedOn} />
            <TextInput
              label={text.paper}
              data-autofocus
              maxLength={120}
              autoComplete="off"
              value={paper}
              onChange={(e) => setPaper(e.currentTarget.value)}
            />
            <TextInput
              label={text.receiver}
              maxLength={120}
              autoComplete="off"
              value={receiver}
              onChange={(e) => setReceiver(e.currentTarget.value)}
            />
          </SimpleGrid>
          <ErrorNote error={handOver.error?.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" disabled={!complete} loading={handOver.isPending}>
              {text.handOverDo}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
