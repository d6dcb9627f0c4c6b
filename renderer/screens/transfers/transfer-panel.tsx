import {
  Alert,
  Button,
  Divider,
  Drawer,
  Group,
  List,
  Stack,
  Stepper,
  Table,
  Text,
  Title,
} from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isTemporaryKind, type Transfer } from '../../../shared/entities/transfer.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { TransferDetail } from '../../../shared/ipc/transfer.ts';
import { transferPapers, transferRegulationOn } from '../../../shared/rules/regulations/transfer.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { May } from '../../parts/rights/may.tsx';
import { StatusBadge } from '../../parts/status-badge.tsx';
import { clockText } from './clock-text.ts';
import { DeedForm } from './deed-form.tsx';
import { type Deed, deedsOf } from './deeds.ts';
import { PaperBoxes } from './paper-boxes.tsx';
import { TransferPrint } from './transfer-print.tsx';
import { TransferState } from './transfer-state.tsx';

interface Props {
  readonly id: number;
  readonly onClose: () => void;
  readonly onEdit: (detail: TransferDetail) => void;
}

/** One transfer beside its list: how far it is, its clocks, its paper, and the steps it may take. */
export function TransferPanel({ id, onClose, onEdit }: Props) {
  const detail = useOp('transfer.get', { id });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={760}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={detail.data?.fullName ?? text.title}
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      <ErrorNote error={detail.error?.error} />
      {detail.isPending && <Loading />}
      {detail.data && (
        <Opened key={`${id}:${detail.data.transfer.version}`} detail={detail.data} onEdit={onEdit} />
      )}
    </Drawer>
  );
}

function Opened({ detail, onEdit }: { detail: TransferDetail; onEdit: (detail: TransferDetail) => void }) {
  const { transfer: t, shown, clocks, problems, eventWithdrawn, state } = detail;
  const [deed, setDeed] = useState<Deed | null>(null);
  const [main, ...others] = deedsOf(detail);
  const warnings = problems.filter((p) => p.level === 'warn' || t.state === 'drafted');
  return (
    <Stack gap="md">
      <Group gap="sm">
        <TransferState state={shown} />
        {t.direction !== 'in' || t.state === 'received' ? <StatusBadge status={state.status} /> : null}
        <Button
          size="compact-md"
          variant="default"
          renderRoot={(props) => <Link to="/dang-vien/$id" params={{ id: String(t.memberId) }} {...props} />}
        >
          {text.toMember}
        </Button>
        <TransferPrint ids={[t.id]} />
      </Group>
      <Stages transfer={t} />
      {eventWithdrawn && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />}>
          {text.eventWithdrawn}
        </Alert>
      )}
      {main && deed === null && (
        <Group gap="xs">
          <May right="write">
            <Button onClick={() => setDeed(main)}>{text.deedNames[main]}</Button>
          </May>
          {t.state === 'drafted' && (
            <May right="write">
              <Button variant="default" onClick={() => onEdit(detail)}>
                {text.edit}
              </Button>
            </May>
          )}
          {others.map((other) => (
            <May key={other} right="write">
              <Button variant="default" onClick={() => setDeed(other)}>
                {text.deedNames[other]}
              </Button>
            </May>
          ))}
        </Group>
      )}
      {deed !== null && <DeedForm deed={deed} detail={detail} onDone={() => setDeed(null)} />}
      <Clocks clocks={clocks} />
      {warnings.length > 0 && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />}>
          <List>
            {warnings.map((w) => (
              <List.Item key={w.field + w.rule}>{text.withCitation(w.rule, w.citation)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Facts detail={detail} />
      <Divider />
      <PaperBoxes detail={detail} />
    </Stack>
  );
}

/** The states in their order; those behind are ticked. */
function Stages({ transfer: t }: { transfer: Transfer }) {
  const { stage } = text;
  const names = [
    ...(t.direction === 'in' ? [stage.arriving] : [stage.drafted, stage.left]),
    stage.received,
    ...(isTemporaryKind(t.kind) ? [stage.ended] : []),
  ];
  const over = t.endedOn !== '' && t.state !== 'returned' && t.state !== 'cancelled';
  const first = t.direction === 'in' ? 0 : 1;
  const done = over
    ? names.length
    : t.state === 'received'
      ? first + 2
      : t.state === 'left'
        ? first + 1
        : t.state === 'drafted'
          ? 1
          : 0;
  return (
    <Stepper active={done} size="sm" iconSize={28} aria-label={text.stages} allowNextStepsSelect={false}>
      {names.map((name) => (
        <Stepper.Step key={name} label={name} />
      ))}
    </Stepper>
  );
}

function Clocks({ clocks }: Pick<TransferDetail, 'clocks'>) {
  return (
    <div>
      <Title order={3}>{text.clocks}</Title>
      {clocks.length === 0 && <Text c="dimmed">{text.noClock}</Text>}
      {clocks.map((clock) => (
        <div key={clock.kind}>
          <Text fw={clock.daysLeft < 0 && clock.verified ? 600 : 400}>
            {text.clockNames[clock.kind]}: {clockText(clock)}
          </Text>
          <Text c="dimmed" fz="sm">
            {text.withCitation(clock.rule, clock.citation)} {!clock.verified && text.unverified}
          </Text>
        </div>
      ))}
    </div>
  );
}

function Facts({ detail }: { detail: TransferDetail }) {
  const { transfer: t, from, to, cardNumber, profileNumber, numberInBook } = detail;
  const { facts } = text;
  const rule = transferRegulationOn(t.introducedOn || t.causeOn || t.receivedOn || '9999').kinds[t.kind];
  const rows = [
    [facts.kind, rule.label],
    [facts.from, from],
    [facts.to, to],
    [facts.counted, rule.countedNote],
    [facts.paper, text.paperOf(transferPapers[t.paperKind].label, t.paperNumber, t.paperSerial)],
    [text.introducedOn, formatDate(t.introducedOn)],
    [text.receivedOn, formatDate(t.receivedOn)],
    [facts.decision, [t.decision, t.decisionAuthority, formatDate(t.causeOn)].filter(Boolean).join(', ')],
    [facts.reason, t.reason],
    [facts.dues, t.duesPaidThrough === '' ? '' : text.duesThrough(formatDate(t.duesPaidThrough))],
    [facts.until, formatDate(t.expectedEndOn)],
    [facts.until, t.extensions.map((e) => text.extended(formatDate(e.from), formatDate(e.until))).join('; ')],
    [facts.card, cardNumber],
    [facts.profile, profileNumber],
    [facts.numberInBook, numberInBook === 0 ? '' : String(numberInBook)],
    ['', t.spoiled.map((s) => text.spoiled(s.number, s.reason)).join('; ')],
    [facts.ended, t.endedOn === '' ? '' : [formatDate(t.endedOn), t.endedReason].filter(Boolean).join(' – ')],
    [text.note, t.note],
  ].filter(([, value]) => value !== '');
  return (
    <Table aria-label={text.columns.paper} variant="vertical" layout="fixed">
      <Table.Tbody>
        {rows.map(([label, value]) => (
          <Table.Tr key={`${label}${value}`}>
            <Table.Th w={180}>{label}</Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
