/** Every deadline that the ledger and the rules imply, the latest first. Nothing is ticked: doing makes it vanish. */
import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { todoText as text } from '../../../shared/i18n/vi/todo.ts';
import type { TodoItem } from '../../../shared/ipc/todo.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { May } from '../../parts/rights/may.tsx';
import { copyTodo } from './copy-todo.ts';
import { FindingTasks } from './finding-tasks.tsx';
import { TodoGroup } from './todo-group.tsx';
import { choicesOf, inGroups } from './todo-groups.ts';

export function TodoScreen() {
  const todo = useOp('todo.list', {});
  const items = todo.data?.items ?? [];
  return (
    <>
      <PageHeader title={text.title} subtitle={text.subtitle} />
      <ErrorNote error={todo.error?.error} />
      {todo.isPending && <Loading />}
      {todo.data && items.length === 0 && (
        <EmptyState text={`${text.empty} ${text.emptyHint}`}>
          <Button renderRoot={(props) => <Link to="/dang-vien" {...props} />}>{text.toMembers}</Button>
        </EmptyState>
      )}
      <FindingTasks />
      {todo.data && items.length > 0 && <Filtered items={items} total={todo.data.total} />}
    </>
  );
}

function Filtered({ items, total }: { items: readonly TodoItem[]; total: number }) {
  const [kind, setKind] = useState<string | null>(null);
  const [org, setOrg] = useState<string | null>(null);
  const ofOrg = items.filter((item) => org === null || String(item.orgId) === org);
  const ofKind = items.filter((item) => kind === null || item.kind === kind);
  const shown = ofOrg.filter((item) => kind === null || item.kind === kind);
  const clear = () => {
    setKind(null);
    setOrg(null);
  };
  return (
    <Stack gap="md">
      <Group gap="sm" align="flex-end">
        <Select
          label={text.kind}
          placeholder={text.anyKind}
          clearable
          searchable
          w={320}
          data={choicesOf(ofOrg, (item) => ({ value: item.kind, name: item.label }))}
          value={kind}
          onChange={setKind}
        />
        <Select
          label={text.organisation}
          placeholder={text.anyOrganisation}
          clearable
          searchable
          w={280}
          data={choicesOf(ofKind, (item) =>
            item.orgId === null ? null : { value: String(item.orgId), name: item.orgName },
          )}
          value={org}
          onChange={setOrg}
        />
        <Text pb={6}>{text.shown(shown.length, total)}</Text>
        <May right="out">
          <Button
            ml="auto"
            variant="default"
            leftSection={<IconCopy size={18} aria-hidden />}
            disabled={shown.length === 0}
            onClick={() => void copyTodo(shown)}
          >
            {text.copy}
          </Button>
        </May>
      </Group>
      {items.length < total && <Text>{text.cut(items.length, total)}</Text>}
      {shown.length === 0 && (
        <EmptyState text={text.noneFiltered}>
          <Button variant="default" onClick={clear}>
            {text.clearFilters}
          </Button>
        </EmptyState>
      )}
      {inGroups(shown).map(({ name, items: some }) => (
        <TodoGroup key={name} name={name} items={some} />
      ))}
    </Stack>
  );
}
