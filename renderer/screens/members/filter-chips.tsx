import { Button, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memberStatuses } from '../../../shared/entities/member-state.ts';
import { memberListText as text } from '../../../shared/i18n/vi/member-list.ts';
import { useOp } from '../../api.ts';
import type { MembersSearch } from '../../search-params.ts';

interface Props {
  readonly search: MembersSearch;
  readonly onChange: (change: Partial<MembersSearch>) => void;
  readonly onDropAll: () => void;
}

interface Chip {
  readonly words: string;
  readonly without: Partial<MembersSearch>;
}

/** The sentence of what the list is narrowed by; each part can be taken away. */
export function FilterChips({ search, onChange, onDropAll }: Props) {
  const organisations = useOp('organisation.list', {}).data ?? [];
  const chips: Chip[] = [];
  if (search.q) chips.push({ words: text.searched(search.q), without: { q: undefined } });
  if (search.org !== undefined) {
    const name = organisations.find((o) => o.id === search.org)?.name ?? '';
    chips.push({ words: text.chip(text.organisation, name), without: { org: undefined } });
  }
  for (const status of search.status ?? []) {
    const rest = search.status?.filter((s) => s !== status) ?? [];
    chips.push({
      words: text.chip(text.status, memberStatuses[status]),
      without: { status: rest.length ? rest : undefined },
    });
  }
  if (search.sex) chips.push({ words: text.chip(text.sex, search.sex), without: { sex: undefined } });
  if (chips.length === 0) return null;
  return (
    <Group gap={6} mb="xs" role="group" aria-label={text.filtering}>
      <Text>{text.filtering}</Text>
      {chips.map(({ words, without }) => (
        <Button
          key={words}
          size="compact-md"
          fz="sm"
          fw={400}
          variant="default"
          rightSection={<IconX size={14} aria-hidden />}
          aria-label={text.dropFilter(words)}
          onClick={() => onChange(without)}
        >
          {words}
        </Button>
      ))}
      <Button size="compact-md" fz="sm" variant="subtle" color="gray" onClick={onDropAll}>
        {text.dropAll}
      </Button>
    </Group>
  );
}
