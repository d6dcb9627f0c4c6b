import { Alert, Button, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { TransferDetail } from '../../../shared/ipc/transfer.ts';
import { useCommand, useOp } from '../../api.ts';
import { enterGoesOn } from '../../fields/enter-goes-on.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { type Deed, questionsOf } from './deeds.ts';

interface Props {
  readonly deed: Deed;
  readonly detail: TransferDetail;
  readonly onDone: () => void;
}

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** One step: its day, its reason, what it will do. What the register refuses stands here with its rule. */
export function DeedForm({ deed, detail, onDone }: Props) {
  const { id, version, toOrgId } = detail.transfer;
  const asked = questionsOf(deed, detail);
  const [on, setOn] = useState(todayInVietnam());
  const [reason, setReason] = useState('');
  const [untilOn, setUntilOn] = useState('');
  const [orgId, setOrgId] = useState(toOrgId);
  const [paperNumber, setPaperNumber] = useState('');
  const [paperSerial, setPaperSerial] = useState('');
  const organisations = useOp('organisation.list', {}, { enabled: asked.orgId }).data ?? [];
  const commands = {
    leave: useCommand('transfer.leave'),
    receive: useCommand('transfer.receive'),
    return: useCommand('transfer.return'),
    cancel: useCommand('transfer.cancel'),
    extend: useCommand('transfer.extend'),
    end: useCommand('transfer.end'),
    replacePaper: useCommand('transfer.replacePaper'),
  };
  const command = commands[deed];
  const missing = [
    asked.on && !isDay(on) && text.on,
    asked.untilOn && !isDay(untilOn) && text.untilOn,
    asked.orgId && orgId === null && text.toOrgIn,
    asked.reason?.required && reason.trim() === '' && asked.reason.label,
  ].filter((label) => typeof label === 'string');
  const done = () => {
    notify.success(text.deedDone(text.deedNames[deed], detail.fullName));
    onDone();
  };
  const send = () => {
    if (missing.length > 0) return;
    const step = { id, version };
    const after = { onSuccess: done };
    switch (deed) {
      case 'leave':
        return commands.leave.mutate({ ...step, on }, after);
      case 'receive':
        return commands.receive.mutate({ ...step, on, orgId: asked.orgId ? orgId : null }, after);
      case 'return':
        return commands.return.mutate({ ...step, on, reason }, after);
      case 'cancel':
        return commands.cancel.mutate({ ...step, reason }, after);
      case 'extend':
        return commands.extend.mutate({ ...step, on, untilOn, reason }, after);
      case 'end':
        return commands.end.mutate({ ...step, on, reason }, after);
      case 'replacePaper':
        return commands.replacePaper.mutate({ ...step, reason, paperNumber, paperSerial }, after);
    }
  };
  return (
    <form
      noValidate
      aria-label={text.deedNames[deed]}
      onKeyDown={enterGoesOn}
      onSubmit={(e) => {
        e.preventDefault();
        send();
      }}
    >
      <Stack gap="xs">
        <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
          {asked.on && <PartialDateInput label={text.on} required value={on} onChange={setOn} />}
          {asked.untilOn && (
            <PartialDateInput label={text.untilOn} required value={untilOn} onChange={setUntilOn} />
          )}
          {asked.orgId && (
            <Select
              label={text.toOrgIn}
              withAsterisk
              searchable
              data={organisations.map((o) => ({ value: String(o.id), label: o.name }))}
              value={orgId === null ? null : String(orgId)}
              onChange={(value) => setOrgId(value === null ? null : Number(value))}
            />
          )}
          {asked.paper && (
            <>
              <TextInput
                label={text.paperNumber}
                autoComplete="off"
                maxLength={20}
                value={paperNumber}
                onChange={(e) => setPaperNumber(e.currentTarget.value)}
              />
              <TextInput
                label={text.paperSerial}
                autoComplete="off"
                maxLength={40}
                value={paperSerial}
                onChange={(e) => setPaperSerial(e.currentTarget.value)}
              />
            </>
          )}
          {asked.reason && (
            <TextInput
              label={asked.reason.label}
              withAsterisk={asked.reason.required}
              autoComplete="off"
              maxLength={500}
              value={reason}
              onChange={(e) => setReason(e.currentTarget.value)}
            />
          )}
        </SimpleGrid>
        <Alert color="gray" icon={<IconArrowNarrowRight aria-hidden />}>
          {asked.effect}
        </Alert>
        <ErrorNote error={command.error?.error} />
        <Group gap="xs">
          <Button type="submit" disabled={missing.length > 0} loading={command.isPending}>
            {text.deedNames[deed]}
          </Button>
          <Button variant="default" onClick={onDone}>
            {appText.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
