/** One campaign beside its list: its facts, whom it looked at and what was found, what has to follow. */
import { Alert, Button, Divider, Drawer, Group, Stack, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Campaign, inspectionActions } from '../../../shared/entities/inspection.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { inspectionText as text } from '../../../shared/i18n/vi/inspection.ts';
import type { CampaignDetail } from '../../../shared/ipc/inspection.ts';
import { actionOf } from '../../../shared/rules/inspection.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { CampaignState } from './campaign-state.tsx';
import { CampaignSubjects } from './campaign-subjects.tsx';
import { CampaignTasks } from './campaign-tasks.tsx';

interface Props {
  readonly id: number;
  readonly onClose: () => void;
  readonly onEdit: (campaign: Campaign) => void;
}

export function CampaignPanel({ id, onClose, onEdit }: Props) {
  const detail = useOp('inspection.get', { id });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={1080}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={detail.data?.campaign.title ?? text.list}
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      <ErrorNote error={detail.error?.error} />
      {detail.isPending && <Loading />}
      {detail.data && <Opened key={id} detail={detail.data} onEdit={onEdit} />}
    </Drawer>
  );
}

function Opened({ detail, onEdit }: { detail: CampaignDetail; onEdit: (campaign: Campaign) => void }) {
  const { campaign, status } = detail;
  const [cancelling, setCancelling] = useState(false);
  const stands = campaign.cancelledWhy === '';
  return (
    <Stack gap="md">
      <Group gap="sm">
        <CampaignState status={status} />
        {stands && (
          <May right="write">
            <Button size="compact-md" variant="default" onClick={() => onEdit(campaign)}>
              {text.edit}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => setCancelling(true)}>
              {text.cancelDo}
            </Button>
          </May>
        )}
      </Group>
      {!stands && <Alert color="gray">{text.cancelledBecause(campaign.cancelledWhy)}</Alert>}
      {cancelling && <CancelForm campaign={campaign} onDone={() => setCancelling(false)} />}
      <Facts detail={detail} />
      <Divider />
      <CampaignSubjects detail={detail} />
      <Divider />
      <CampaignTasks detail={detail} />
    </Stack>
  );
}

function Facts({ detail: { campaign: c, performer, planTopic } }: { detail: CampaignDetail }) {
  const facts = [
    [text.fields.kinds, c.kinds.map((kind) => text.kindNames[kind]).join('; ')],
    [text.fields.performer, performer],
    [text.decision, text.decisionOf(c.paperNumber, formatDate(c.paperOn))],
    [text.form.plan, planTopic],
    [text.listColumns.days, [c.fromOn, c.toOn].map(formatDate).filter(Boolean).join(' – ')],
    [text.fields.concludedOn, formatDate(c.concludedOn)],
    [text.fields.rounds, c.rounds === 1 ? '' : formatCount(c.rounds)],
    [text.topic, c.topics.join('; ')],
    [text.form.conclusion, c.conclusion],
  ].filter(([, value]) => value !== '');
  return (
    <Table aria-label={inspectionActions[actionOf(c.kinds)]} variant="vertical" layout="fixed">
      <Table.Tbody>
        {facts.map(([label, value]) => (
          <Table.Tr key={label}>
            <Table.Th w={220}>{label}</Table.Th>
            <Table.Td style={{ whiteSpace: 'pre-wrap' }}>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function CancelForm({ campaign, onDone }: { campaign: Campaign; onDone: () => void }) {
  const [why, setWhy] = useState('');
  const cancel = useCommand('inspection.cancel');
  const { id, version } = campaign;
  return (
    <form
      aria-label={text.cancelDo}
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim() === '') return;
        cancel.mutate(
          { id, version, why },
          {
            onSuccess: () => {
              notify.success(text.cancelled);
              onDone();
            },
          },
        );
      }}
    >
      <Stack gap="xs">
        <TextInput
          label={text.cancelWhy}
          description={text.cancelNote}
          withAsterisk
          data-autofocus
          maxLength={300}
          autoComplete="off"
          value={why}
          onChange={(e) => setWhy(e.currentTarget.value)}
        />
        <ErrorNote error={cancel.error?.error} />
        <Group gap="sm">
          <Button type="submit" disabled={why.trim() === ''} loading={cancel.isPending}>
            {text.cancelDo}
          </Button>
          <Button variant="default" onClick={onDone}>
            {appText.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
