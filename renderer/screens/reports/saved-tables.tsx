/** Lists or pivots kept by name: opened again, kept anew, taken away. */
import { ActionIcon, Button, Group, Popover, Select, TextInput } from '@mantine/core';
import { IconDeviceFloppy, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { memberTableText } from '../../../shared/i18n/vi/member-table.ts';
import type { AdHocList, Pivot, SavedTable } from '../../../shared/ipc/member-table.ts';
import { useCommand, useOp } from '../../api.ts';
import { errorWords } from '../../parts/error-words.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';

const { saved: text } = memberTableText;

/** What is kept, told apart by its kind. */
type TableToSave =
  | { readonly kind: 'list'; readonly question: AdHocList }
  | { readonly kind: 'pivot'; readonly question: Pivot };

interface Props {
  readonly table: TableToSave;
  /** the name under which it was opened; '' for a new one */
  readonly name: string;
  readonly onOpen: (table: SavedTable | null) => void;
  readonly onNamed: (name: string) => void;
}

export function SavedTables({ table, name, onOpen, onNamed }: Props) {
  const kept = useOp('table.saved', { kind: table.kind }).data ?? [];
  const save = useCommand('table.save');
  const remove = useCommand('table.delete');
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<ReactNode>(null);
  const opened = kept.find((one) => one.name === name);
  const keep = () => {
    const called = typed.trim();
    if (called === '') return;
    save.mutate(
      { ...table, name: called },
      {
        onSuccess: () => {
          notify.success(text.done(called));
          setAsking(false);
          onNamed(called);
        },
        onError: ({ error }) => setProblem(errorWords(error)),
      },
    );
  };
  return (
    <Group gap="xs" align="end" wrap="nowrap">
      <Select
        label={text.label[table.kind]}
        placeholder={kept.length === 0 ? text.none : text.choose}
        disabled={kept.length === 0}
        w={220}
        searchable
        clearable
        value={opened ? String(opened.id) : null}
        data={kept.map((one) => ({ value: String(one.id), label: one.name }))}
        onChange={(id) => onOpen(kept.find((one) => String(one.id) === id) ?? null)}
      />
      <Popover opened={asking} onChange={setAsking} position="bottom-start" width={320} trapFocus shadow="sm">
        <Popover.Target>
          <May right="write">
            <Button
              variant="default"
              leftSection={<IconDeviceFloppy size={18} aria-hidden />}
              aria-expanded={asking}
              onClick={() => {
                setTyped(name);
                setProblem(null);
                setAsking(!asking);
              }}
            >
              {text.save}
            </Button>
          </May>
        </Popover.Target>
        <Popover.Dropdown>
          <Group align="end" wrap="nowrap">
            <TextInput
              label={text.name}
              value={typed}
              maxLength={80}
              flex={1}
              autoComplete="off"
              error={problem}
              data-autofocus
              onChange={(e) => setTyped(e.currentTarget.value)}
              onKeyDown={(e) => {
                if (e.key === 'Enter') keep();
              }}
            />
            <Button loading={save.isPending} disabled={typed.trim() === ''} onClick={keep}>
              {text.save}
            </Button>
          </Group>
        </Popover.Dropdown>
      </Popover>
      {opened && (
        <May right="write">
          <ActionIcon
            variant="default"
            size="input-sm"
            aria-label={text.remove}
            title={text.remove}
            onClick={() =>
              remove.mutate(
                { id: opened.id },
                {
                  onSuccess: () => {
                    notify.success(text.removed(opened.name));
                    onOpen(null);
                  },
                  onError: ({ error }) => notify.failure(error),
                },
              )
            }
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </May>
      )}
    </Group>
  );
}
