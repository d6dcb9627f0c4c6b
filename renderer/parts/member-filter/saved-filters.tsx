import { ActionIcon, Button, Group, Popover, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { IconBookmark, IconPencil, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { memberFilterText as text } from '../../../shared/i18n/vi/member-filter.ts';
import type { SavedFilter } from '../../../shared/ipc/list.ts';
import type { MemberFilter } from '../../../shared/ipc/member.ts';
import { useCommand, useOp } from '../../api.ts';
import { errorWords } from '../error-words.tsx';
import { Loading } from '../loading.tsx';
import { notify } from '../notify.ts';
import { May } from '../rights/may.tsx';
import classes from './filter-bar.module.css';

interface Props {
  readonly filter: MemberFilter;
  readonly onApply: (filter: MemberFilter) => void;
}

/** Filters kept by name, each with how many it finds now. */
export function SavedFilters({ filter, onApply }: Props) {
  const [open, setOpen] = useState(false);
  const saved = useOp('filter.list', {}, { enabled: open });
  const save = useCommand('filter.save');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<ReactNode>(null);
  const narrowed = filter.conditions.length > 0 || filter.search !== '' || filter.asOf !== '';

  const keep = () => {
    if (!narrowed) return setProblem(text.saveNothing);
    if (name.trim() === '') return;
    save.mutate(
      { name: name.trim(), filter },
      {
        onSuccess: () => {
          notify.success(text.savedDone(name.trim()));
          setName('');
        },
        onError: ({ error }) => setProblem(errorWords(error)),
      },
    );
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={420} trapFocus shadow="sm">
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={18} aria-hidden />}
          aria-expanded={open}
          aria-label={text.saved}
          className={classes.tool ?? ''}
          onClick={() => setOpen(!open)}
        >
          {text.savedShort}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          {!saved.data ? (
            <Loading />
          ) : saved.data.length === 0 ? (
            <Text c="dimmed">{text.savedEmpty}</Text>
          ) : (
            <ScrollArea.Autosize mah="40vh" type="auto">
              {saved.data.map((one) => (
                <SavedRow
                  key={one.id}
                  saved={one}
                  onApply={() => {
                    onApply(one.filter);
                    setOpen(false);
                  }}
                />
              ))}
            </ScrollArea.Autosize>
          )}
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <TextInput
              label={text.saveName}
              placeholder={text.saveNameExample}
              autoComplete="off"
              maxLength={80}
              flex={1}
              value={name}
              error={problem}
              onChange={(e) => {
                setName(e.currentTarget.value);
                setProblem(null);
              }}
              onKeyDown={(e) => {
                if (e.key === 'Enter') keep();
              }}
            />
          </Group>
          <May right="write">
            <Button loading={save.isPending} disabled={name.trim() === ''} onClick={keep}>
              {text.save}
            </Button>
          </May>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function SavedRow({ saved, onApply }: { saved: SavedFilter; onApply: () => void }) {
  const rename = useCommand('filter.rename');
  const remove = useCommand('filter.delete');
  const [editing, setEditing] = useState<string | null>(null);
  const failed = {
    onError: ({ error }: { error: Parameters<typeof notify.failure>[0] }) => notify.failure(error),
  };
  if (editing !== null)
    return (
      <Group gap="xs" wrap="nowrap" mb={4}>
        <TextInput
          flex={1}
          aria-label={text.saveName}
          value={editing}
          maxLength={80}
          data-autofocus
          onChange={(e) => setEditing(e.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={editing.trim() === ''}
          onClick={() =>
            rename.mutate(
              { id: saved.id, name: editing.trim() },
              { ...failed, onSuccess: () => setEditing(null) },
            )
          }
        >
          {text.renameDo}
        </Button>
      </Group>
    );
  return (
    <Group gap={4} wrap="nowrap" mb={4}>
      <Button variant="subtle" color="gray" justify="flex-start" flex={1} onClick={onApply}>
        {text.apply(saved.name, saved.count)}
      </Button>
      <May right="write">
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={text.rename(saved.name)}
          onClick={() => setEditing(saved.name)}
        >
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={text.remove(saved.name)}
          onClick={() =>
            remove.mutate(
              { id: saved.id },
              { ...failed, onSuccess: () => notify.success(text.removed(saved.name)) },
            )
          }
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </May>
    </Group>
  );
}
