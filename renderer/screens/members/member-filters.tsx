import { Button, Checkbox, Group, Input, Popover, Select, Stack, TreeSelect } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type MemberStatus, memberStatuses } from '../../../shared/entities/member-state.ts';
import { memberListText as text } from '../../../shared/i18n/vi/member-list.ts';
import { useOp } from '../../api.ts';
import type { MembersSearch } from '../../search-params.ts';
import { filterOf } from './filter-of.ts';
import { organisationTree } from './organisation-tree.ts';

interface Props {
  readonly search: MembersSearch;
  readonly onChange: (change: Partial<MembersSearch>) => void;
  /** what stands at the right of the filters */
  readonly children?: ReactNode;
}

/** Organisation, status and sex, each with how many there are. The words to search for stand in the top line. */
export function MemberFilters({ search, onChange, children }: Props) {
  const all = useOp('organisation.list', {}).data ?? [];
  return (
    <Group gap="xs" mb="xs" align="flex-end">
      <TreeSelect
        label={text.organisation}
        placeholder={text.anyOrganisation}
        data={organisationTree(all)}
        value={search.org === undefined ? null : String(search.org)}
        onChange={(org) => onChange({ org: org ? Number(org) : undefined })}
        // All open, also when the organisations arrive after the first drawing.
        expandedValues={all.map((o) => String(o.id))}
        comboboxProps={{ width: 440, position: 'bottom-start' }}
        searchable
        clearable
        w={300}
      />
      <StatusFilter chosen={search.status ?? []} onChange={(status) => onChange({ status })} />
      <SexFilter search={search} onChange={(sex) => onChange({ sex })} />
      <Group gap="xs" ml="auto">
        {children}
      </Group>
    </Group>
  );
}

const statusNames = Object.keys(memberStatuses) as MemberStatus[];

function StatusFilter(props: {
  readonly chosen: readonly MemberStatus[];
  readonly onChange: (chosen: MemberStatus[] | undefined) => void;
}) {
  const { chosen, onChange } = props;
  const counts = useOp('member.counts', {}).data;
  const byStatus: Partial<Record<MemberStatus, number>> = counts?.byStatus ?? {};
  const [only] = chosen;
  const label =
    only === undefined
      ? text.anyStatus
      : chosen.length === 1
        ? memberStatuses[only]
        : text.statusesChosen(chosen.length);
  // Statuses that nobody has would only be noise, unless one is being filtered by.
  const offered = statusNames.filter((s) => (byStatus[s] ?? 0) > 0 || chosen.includes(s));
  return (
    <Input.Wrapper label={text.status} labelElement="div">
      <Popover position="bottom-start" trapFocus shadow="sm">
        <Popover.Target>
          <Button
            display="block"
            variant="default"
            rightSection={<IconChevronDown size={16} aria-hidden />}
            aria-label={`${text.status}: ${label}`}
          >
            {label}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Checkbox.Group
            label={text.status}
            value={[...chosen]}
            onChange={(next) =>
              onChange(next.length ? statusNames.filter((s) => next.includes(s)) : undefined)
            }
          >
            <Stack gap={6} mt={6}>
              {offered.map((s) => (
                <Checkbox
                  key={s}
                  value={s}
                  color="gray"
                  label={text.withCount(memberStatuses[s], byStatus[s] ?? 0)}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        </Popover.Dropdown>
      </Popover>
    </Input.Wrapper>
  );
}

function SexFilter(props: {
  readonly search: MembersSearch;
  readonly onChange: (sex: 'Nam' | 'Nữ' | undefined) => void;
}) {
  const { search, onChange } = props;
  // Counted when somebody looks, so that typing in the search box asks the register one thing only.
  const [open, setOpen] = useState(false);
  const others = { ...filterOf(search), offset: 0, limit: 1 };
  const options = { enabled: open, keepPrevious: true };
  const men = useOp('member.page', { ...others, sex: 'Nam' }, options).data?.found;
  const women = useOp('member.page', { ...others, sex: 'Nữ' }, options).data?.found;
  const label = (name: string, n: number | undefined) =>
    open && n !== undefined ? text.withCount(name, n) : name;
  return (
    <Select
      label={text.sex}
      placeholder={text.anySex}
      data={[
        { value: 'Nam', label: label('Nam', men) },
        { value: 'Nữ', label: label('Nữ', women) },
      ]}
      value={search.sex ?? null}
      onChange={(sex) => onChange(sex === 'Nam' || sex === 'Nữ' ? sex : undefined)}
      clearable
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      w={160}
    />
  );
}
