/**
 * Two records become one: which is kept, which value of each field, which events come over. The register judges the
 * joined life while one chooses; what its rules forbid cannot be merged, and the rule stands there.
 */
import { Alert, Button, Checkbox, Group, Modal, Radio, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MemberField } from '../../../shared/entities/member.ts';
import { memberDeedText as text } from '../../../shared/i18n/vi/member-deeds.ts';
import type { DuplicatePair, MergeField, MergePreview } from '../../../shared/ipc/list.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';

export function MergeDialog({ pair, onClose }: { pair: DuplicatePair; onClose: () => void }) {
  const [keepId, setKeepId] = useState(pair.first.id);
  const dropId = keepId === pair.first.id ? pair.second.id : pair.first.id;
  const [take, setTake] = useState<Readonly<Partial<Record<MemberField, boolean>>>>({});
  const [events, setEvents] = useState<readonly number[] | null>(null);
  const [ground, setGround] = useState('');
  const [tried, setTried] = useState(false);
  const preview = useOp(
    'duplicate.previewMerge',
    { keepId, dropId, take: [], events: events && [...events] },
    { keepPrevious: true },
  );
  const merge = useCommand('duplicate.merge');
  const looked = preview.data;
  /** what the kept record does not know comes over by itself */
  const taken = (field: MergeField): boolean => take[field.field] ?? field.kept === '';

  const save = () => {
    setTried(true);
    if (!looked || looked.refusal || ground.trim().length < 5) return;
    const fields = looked.fields.filter(taken).map((f) => f.field);
    merge.mutate(
      { keepId, dropId, take: fields, events: events && [...events], ground: ground.trim() },
      {
        onSuccess: () => {
          notify.success(text.merged(looked.kept.name));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={text.mergeTitle} size="xl">
      {!looked ? (
        preview.error ? (
          <ErrorNote error={preview.error.error} />
        ) : (
          <Loading />
        )
      ) : (
        <Stack>
          <Radio.Group
            label={text.mergeKeep}
            value={String(keepId)}
            onChange={(id) => {
              setKeepId(Number(id));
              setTake({});
              setEvents(null);
            }}
          >
            <Group mt={6}>
              {[pair.first, pair.second].map((side) => (
                <Radio
                  key={side.id}
                  value={String(side.id)}
                  label={[side.name, formatDate(side.bornOn), side.orgName, side.status]
                    .filter((part) => part !== '')
                    .join(' · ')}
                />
              ))}
            </Group>
          </Radio.Group>
          {looked.fields.length > 0 && (
            <Fields
              fields={looked.fields}
              taken={taken}
              onTake={(field, yes) => setTake({ ...take, [field]: yes })}
            />
          )}
          <Events looked={looked} chosen={events} onChosen={setEvents} />
          {looked.moving.length > 0 && (
            <Text>
              {text.mergeMoves} {looked.moving.map((m) => text.mergeMoving(m.what, m.count)).join(', ')}.
            </Text>
          )}
          {looked.closedYears.length > 0 && (
            <Alert color="red" role="alert">
              {text.mergeClosed(looked.closedYears)}
            </Alert>
          )}
          {looked.refusal && (
            <Alert color="red" role="alert">
              {text.mergeRefused(looked.refusal.rule, looked.refusal.citation)}
            </Alert>
          )}
          <Text c="dimmed">{text.mergeEffect}</Text>
          <TextInput
            label={text.ground}
            withAsterisk
            autoComplete="off"
            maxLength={200}
            value={ground}
            error={tried && ground.trim().length < 5 ? text.groundShort : null}
            onChange={(e) => setGround(e.currentTarget.value)}
          />
          <ErrorNote error={merge.error?.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {text.back}
            </Button>
            <Button
              loading={merge.isPending}
              disabled={looked.refusal !== null || looked.closedYears.length > 0}
              onClick={save}
            >
              {text.mergeDo}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

interface FieldsProps {
  readonly fields: readonly MergeField[];
  readonly taken: (field: MergeField) => boolean;
  readonly onTake: (field: MemberField, yes: boolean) => void;
}

function Fields({ fields, taken, onTake }: FieldsProps) {
  return (
    <Table verticalSpacing={4} aria-label={text.mergeFields}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text.mergeFields}</Table.Th>
          <Table.Th>{text.mergeKept}</Table.Th>
          <Table.Th>{text.mergeOther}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {fields.map((field) => (
          <Table.Tr key={field.field}>
            <Table.Td>{field.label}</Table.Td>
            {[false, true].map((other) => (
              <Table.Td key={String(other)}>
                <Radio
                  name={`merge-${field.field}`}
                  checked={taken(field) === other}
                  onChange={() => onTake(field.field, other)}
                  label={formatDate(other ? field.dropped : field.kept) || text.blank}
                />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface EventsProps {
  readonly looked: MergePreview;
  readonly chosen: readonly number[] | null;
  readonly onChosen: (ids: readonly number[]) => void;
}

function Events({ looked, chosen, onChosen }: EventsProps) {
  if (looked.events.length === 0) return null;
  const ids = chosen ?? looked.events.filter((e) => !e.already).map((e) => e.id);
  return (
    <Checkbox.Group
      label={text.mergeEvents}
      value={ids.map(String)}
      onChange={(next) => onChosen(next.map(Number))}
    >
      <Stack gap={6} mt={6}>
        {looked.events.map((event) => (
          <Checkbox
            key={event.id}
            value={String(event.id)}
            color="gray"
            label={`${formatDate(event.effectiveOn)} · ${event.text}${event.already ? ` (${text.mergeAlready})` : ''}`}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
