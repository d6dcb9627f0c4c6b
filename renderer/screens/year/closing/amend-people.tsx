import { Button, Group, Input, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import type { StandingRow } from '../../../../shared/rules/year-closing.ts';
import { peopleNamed } from '../people-named.ts';

/** So many are offered while a name is typed. */
const offered = 6;

interface Props {
  /** the closed list */
  readonly rows: readonly StandingRow[];
  readonly chosen: readonly StandingRow[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly StandingRow[]) => void;
}

/** Whom an amendment is about: found by name in the closed list, one or many. */
export function AmendPeople({ rows, chosen, error, onChange }: Props) {
  const [search, setSearch] = useState('');
  const taken = new Set(chosen.map(({ memberId }) => memberId));
  const found =
    search.trim() === '' ? [] : peopleNamed(rows, search).filter(({ memberId }) => !taken.has(memberId));
  const add = (row: StandingRow) => {
    onChange([...chosen, row]);
    setSearch('');
  };
  return (
    <Stack gap={6}>
      <TextInput
        label={text.amendWho}
        description={text.amendFind}
        withAsterisk
        data-autofocus
        autoComplete="off"
        value={search}
        onChange={(e) => setSearch(e.currentTarget.value)}
        // Enter takes the first one found; without a name it goes on as everywhere.
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== 'Enter' || !first) return;
          event.preventDefault();
          event.stopPropagation();
          add(first);
        }}
      />
      {found.length > 0 && (
        <Group gap="xs">
          {found.slice(0, offered).map((row) => (
            <Button
              key={row.memberId}
              variant="default"
              size="compact-md"
              aria-label={text.amendAdd(row.name)}
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => add(row)}
            >
              {row.orgName === '' ? row.name : `${row.name} (${row.orgName})`}
            </Button>
          ))}
          {found.length > offered && <Text c="dimmed">+{found.length - offered}</Text>}
        </Group>
      )}
      {chosen.length > 0 && (
        <Group gap="xs">
          {chosen.map((row) => (
            <Button
              key={row.memberId}
              variant="light"
              color="gray"
              size="compact-md"
              aria-label={text.amendRemove(row.name)}
              rightSection={<IconX size={16} aria-hidden />}
              onClick={() => onChange(chosen.filter(({ memberId }) => memberId !== row.memberId))}
            >
              {row.name}
            </Button>
          ))}
        </Group>
      )}
      {error !== undefined && <Input.Error>{error}</Input.Error>}
    </Stack>
  );
}
