import {
  Badge,
  Button,
  Checkbox,
  Group,
  Modal,
  ScrollArea,
  Stack,
  Table,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { memberDeedText as text } from '../../../shared/i18n/vi/member-deeds.ts';
import { memberListText } from '../../../shared/i18n/vi/member-list.ts';
import type { PasteOutcome, PasteRow } from '../../../shared/ipc/list.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';

const shownRows = 200;
const colours: Readonly<Record<PasteOutcome, string>> = {
  changed: 'teal',
  same: 'gray',
  doubtful: 'orange',
  ambiguous: 'orange',
  unknown: 'gray',
  bad: 'red',
};
const outcomes = Object.keys(text.pasteOutcome) as readonly PasteOutcome[];

/** Rows copied in Excel change records: recognised, shown field by field, then written as one step. */
export function PasteDialog({ pasted, onClose }: { pasted: string; onClose: () => void }) {
  const [body, setBody] = useState(pasted);
  const [accepted, setAccepted] = useState<ReadonlySet<number>>(new Set());
  const [ground, setGround] = useState('');
  const [tried, setTried] = useState(false);
  const [asked] = useDebouncedValue(body, 300);
  const preview = useOp('paste.preview', { text: asked }, { enabled: asked.trim() !== '' });
  const apply = useCommand('paste.apply');
  const looked = asked.trim() === '' ? undefined : preview.data;
  const rows = looked?.rows ?? [];
  const work = rows.filter(
    (r) => r.outcome === 'changed' || (r.outcome === 'doubtful' && accepted.has(r.row)),
  );

  const save = () => {
    setTried(true);
    if (ground.trim().length < 5 || work.length === 0 || asked !== body) return;
    apply.mutate(
      { text: body, rows: work.map((r) => r.row), ground: ground.trim() },
      {
        onSuccess: ({ changed }) => {
          notify.success(text.pasted(changed));
          onClose();
        },
      },
    );
  };
  const skipped =
    looked?.columns.filter((c) => c.label === null && c.header !== '').map((c) => c.header) ?? [];
  return (
    <Modal opened onClose={onClose} title={text.pasteTitle} size={1000}>
      <Stack>
        <Text>{text.pasteHint}</Text>
        <Textarea
          label={text.pasteBox}
          rows={looked ? 3 : 8}
          value={body}
          styles={{ input: { whiteSpace: 'pre', overflowX: 'auto' } }}
          onChange={(e) => {
            setBody(e.currentTarget.value);
            setAccepted(new Set());
          }}
        />
        <ErrorNote error={asked.trim() === '' ? null : preview.error?.error} />
        {looked && (
          <>
            <Group gap="xs" role="status">
              <Text>
                {text.pasteColumns(looked.columns.length - skipped.length, looked.columns.length)}{' '}
                {skipped.length > 0 && text.pasteSkipped(skipped)}
              </Text>
              {outcomes
                .filter((o) => looked.counts[o] > 0)
                .map((o) => (
                  <Badge
                    key={o}
                    color={colours[o]}
                    variant="light"
                    tt="none"
                    fz="sm"
                    c="var(--mantine-color-text)"
                  >
                    {memberListText.withCount(text.pasteOutcome[o], looked.counts[o])}
                  </Badge>
                ))}
            </Group>
            <ScrollArea.Autosize mah="34vh" type="auto">
              <Table stickyHeader>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th w={60}>{text.pasteRow}</Table.Th>
                    <Table.Th w={220}>{text.name}</Table.Th>
                    <Table.Th w={170}>{text.pasteWhat}</Table.Th>
                    <Table.Th />
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.slice(0, shownRows).map((row) => (
                    <PastedLine
                      key={row.row}
                      row={row}
                      accepted={accepted.has(row.row)}
                      onAccept={(yes) => {
                        const next = new Set(accepted);
                        if (yes) next.add(row.row);
                        else next.delete(row.row);
                        setAccepted(next);
                      }}
                    />
                  ))}
                </Table.Tbody>
              </Table>
              {rows.length > shownRows && <Text c="dimmed">{text.andMore(rows.length - shownRows)}</Text>}
            </ScrollArea.Autosize>
          </>
        )}
        <TextInput
          label={text.ground}
          withAsterisk
          autoComplete="off"
          maxLength={300}
          value={ground}
          error={tried && ground.trim().length < 5 ? text.groundShort : null}
          onChange={(e) => setGround(e.currentTarget.value)}
        />
        <ErrorNote error={apply.error?.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text.back}
          </Button>
          <Button loading={apply.isPending} disabled={work.length === 0} onClick={save}>
            {text.pasteDo(work.length)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function PastedLine(props: { row: PasteRow; accepted: boolean; onAccept: (yes: boolean) => void }) {
  const { row, accepted, onAccept } = props;
  return (
    <Table.Tr>
      <Table.Td>{row.row}</Table.Td>
      <Table.Td>{row.name}</Table.Td>
      <Table.Td>{text.pasteOutcome[row.outcome]}</Table.Td>
      <Table.Td>
        {row.problems.map((problem) => (
          <Text key={problem}>{problem}</Text>
        ))}
        {row.changes.map(({ label, before, after }) => (
          <Text key={label}>{text.pasteChange(label, before, after)}</Text>
        ))}
        {row.outcome === 'doubtful' && (
          <Checkbox
            mt={4}
            label={text.pasteAccept(row.others[0] ?? row.name)}
            checked={accepted}
            onChange={(e) => onAccept(e.currentTarget.checked)}
          />
        )}
        {row.outcome === 'ambiguous' && <Text>{text.pasteOthers(row.others)}</Text>}
      </Table.Td>
    </Table.Tr>
  );
}
