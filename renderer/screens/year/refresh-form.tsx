/** Brings a year's list up to the ledger: newcomers are added, leavers and movers only as chosen. */
import { Button, Checkbox, Group, List, Modal, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { refreshText as text } from '../../../shared/i18n/vi/year-meeting.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';

const shown = 200;

export function RefreshForm({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const compared = useOp('year.compare', { year });
  const refresh = useCommand('year.refresh');
  const [takeOff, setTakeOff] = useState<ReadonlySet<number>>(new Set());
  const [move, setMove] = useState<ReadonlySet<number>>(new Set());
  const changes = compared.data;
  const nothing = changes && changes.newcomers.length + changes.leavers.length + changes.movers.length === 0;
  const save = () =>
    refresh.mutate(
      { year, takeOff: [...takeOff], move: [...move] },
      {
        onSuccess: (done) => {
          notify.success(text.done(done.added, done.takenOff, done.moved));
          onClose();
        },
      },
    );
  const idle = (changes?.newcomers.length ?? 0) + takeOff.size + move.size === 0;
  return (
    <Modal opened onClose={onClose} title={text.title(year)} size="xl">
      <Stack gap="md">
        <ErrorNote error={compared.error?.error ?? refresh.error?.error} />
        {compared.isPending && <Loading />}
        {nothing && <Text>{text.none(year)}</Text>}
        {changes && changes.newcomers.length > 0 && (
          <section>
            <Title order={2}>{text.newcomers(changes.newcomers.length)}</Title>
            <List>
              {changes.newcomers.slice(0, shown).map((person) => (
                <List.Item key={person.memberId}>{text.newcomer(person)}</List.Item>
              ))}
            </List>
            {changes.newcomers.length > shown && <Text>{text.more(changes.newcomers.length - shown)}</Text>}
          </section>
        )}
        {changes && (
          <Choices
            title={text.leavers(changes.leavers.length)}
            options={changes.leavers.map((l) => ({ id: l.memberId, label: text.leaver(l) }))}
            chosen={takeOff}
            onChange={setTakeOff}
          />
        )}
        {changes && (
          <Choices
            title={text.movers(changes.movers.length)}
            options={changes.movers.map((m) => ({ id: m.memberId, label: text.mover(m) }))}
            chosen={move}
            onChange={setMove}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {nothing ? text.close : text.cancel}
          </Button>
          {changes && !nothing && (
            <Button onClick={save} loading={refresh.isPending} disabled={idle}>
              {text.save}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly options: readonly { readonly id: number; readonly label: string }[];
  readonly chosen: ReadonlySet<number>;
  readonly onChange: (ids: ReadonlySet<number>) => void;
}

function Choices({ title, options, chosen, onChange }: ChoicesProps) {
  if (options.length === 0) return null;
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  const all = chosen.size === options.length;
  return (
    <section>
      <Title order={2} mb={6}>
        {title}
      </Title>
      <Stack gap={6}>
        {options.length > 1 && (
          <Checkbox
            label={text.all}
            checked={all}
            indeterminate={!all && chosen.size > 0}
            onChange={() => onChange(new Set(all ? [] : options.map(({ id }) => id)))}
          />
        )}
        {options.slice(0, shown).map(({ id, label }) => (
          <Checkbox key={id} label={label} checked={chosen.has(id)} onChange={() => toggle(id)} />
        ))}
        {options.length > shown && <Text>{text.more(options.length - shown)}</Text>}
      </Stack>
    </section>
  );
}
