/** Lists to be ticked: the organisations of a day as they stand in the tree, the members of one of them. */
import {
  Button,
  Checkbox,
  Group,
  ScrollArea,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { activeStatuses } from '../../../shared/entities/member-state.ts';
import { inspectionText } from '../../../shared/i18n/vi/inspection.ts';
import { inspectionSubjectText } from '../../../shared/i18n/vi/inspection-subjects.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { foldText } from '../../../shared/text/names.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { FindMember, type FoundMember } from '../../parts/find-member.tsx';
import { Loading } from '../../parts/loading.tsx';

const text = inspectionSubjectText.picker;

interface Props {
  readonly day: string;
  readonly chosen: readonly number[];
  readonly onChange: (ids: readonly number[]) => void;
}

interface Line {
  readonly id: number;
  readonly label: string;
  readonly indent: number;
}

export function OrganisationTicks({ day, chosen, onChange }: Props) {
  const organisations = useOp('organisation.asOf', { day });
  const depth = new Map<number, number>();
  const lines = (organisations.data ?? []).map(({ id, parentId, name }): Line => {
    const indent = parentId === null ? 0 : (depth.get(parentId) ?? -1) + 1;
    depth.set(id, indent);
    return { id, label: name, indent };
  });
  return (
    <>
      <ErrorNote error={organisations.error?.error} />
      {organisations.isPending && <Loading />}
      <Ticks label={text.findOrganisation} lines={lines} chosen={chosen} onChange={onChange} />
    </>
  );
}

export function MemberTicks({ day, chosen, onChange }: Props) {
  const [orgId, setOrgId] = useState<number | null>(null);
  const [found, setFound] = useState<readonly FoundMember[]>([]);
  const organisations = useOp('organisation.asOf', { day }).data ?? [];
  const members = useOp('organisation.membersOn', { id: orgId ?? 0, day }, { enabled: orgId !== null });
  const lines = (members.data ?? []).map(
    ({ id, name, bornOn }): Line => ({
      id,
      label: [name, formatDate(bornOn)].filter(Boolean).join(', '),
      indent: 0,
    }),
  );
  return (
    <Stack gap="xs">
      <SimpleGrid cols={2} spacing="md">
        <FindMember
          label={text.byName}
          statuses={activeStatuses}
          required={false}
          chosen={null}
          onChoose={(member) => {
            if (!member) return;
            setFound([...found.filter(({ id }) => id !== member.id), member]);
            onChange([...new Set([...chosen, member.id])]);
          }}
        />
        <Select
          label={text.ofBranch}
          placeholder={text.chooseBranch}
          searchable
          data={organisations
            .filter((o) => o.members > 0)
            .map((o) => ({ value: String(o.id), label: inspectionText.withCount(o.name, o.members) }))}
          value={orgId === null ? null : String(orgId)}
          onChange={(id) => setOrgId(id === null ? null : Number(id))}
        />
      </SimpleGrid>
      {found.length > 0 && <Text>{text.chosen(found.map(({ fullName }) => fullName))}</Text>}
      <ErrorNote error={members.error?.error} />
      {orgId !== null && members.isPending && <Loading />}
      {members.data?.length === 0 && <Text>{text.nobody}</Text>}
      {lines.length > 0 && (
        <Ticks label={text.findMember} lines={lines} chosen={chosen} onChange={onChange} />
      )}
    </Stack>
  );
}

interface TicksProps {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly chosen: readonly number[];
  readonly onChange: (ids: readonly number[]) => void;
}

function Ticks({ label, lines, chosen, onChange }: TicksProps) {
  const [words, setWords] = useState('');
  const wanted = foldText(words);
  const shown = lines.filter((line) => foldText(line.label).includes(wanted));
  const ticked = new Set(chosen);
  const ids = shown.map(({ id }) => id);
  const whole = ids.length > 0 && ids.every((id) => ticked.has(id));
  const set = (some: readonly number[], on: boolean) =>
    onChange(on ? [...new Set([...chosen, ...some])] : chosen.filter((id) => !some.includes(id)));
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <TextInput
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          w={260}
          value={words}
          onChange={(e) => setWords(e.currentTarget.value)}
        />
        <Button
          variant="default"
          size="compact-md"
          disabled={ids.length === 0}
          onClick={() => set(ids, !whole)}
        >
          {whole ? text.shownNone : text.shownAll(ids.length)}
        </Button>
      </Group>
      <ScrollArea.Autosize mah={280} type="auto">
        <Stack gap={6} role="group" aria-label={label} py={4}>
          {shown.map(({ id, label: name, indent }) => (
            <Checkbox
              key={id}
              label={name}
              ml={wanted === '' ? indent * 22 : 0}
              checked={ticked.has(id)}
              onChange={(e) => set([id], e.currentTarget.checked)}
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  );
}
