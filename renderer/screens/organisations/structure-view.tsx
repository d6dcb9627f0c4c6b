/** The structure report of a day: every figure with how it is counted, and the list behind it. */
import { Anchor, Modal, Select, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import { structureText as text } from '../../../shared/i18n/vi/organisation.ts';
import type { OrganisationAsOf, Structure } from '../../../shared/ipc/organisation.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';

interface Row {
  readonly label: string;
  readonly base: string;
  readonly level: 0 | 1;
  /** organisations behind the figure; none for figures of members */
  readonly types: readonly OrganisationType[];
  readonly count: number;
}

function rowsOf(structure: Structure): readonly Row[] {
  const count = (types: readonly OrganisationType[]) =>
    structure.figures.filter((f) => types.includes(f.type)).reduce((sum, f) => sum + f.orgs.length, 0);
  const row = (label: string, base: string, types: readonly OrganisationType[], level: 0 | 1 = 0): Row => ({
    label,
    base,
    level,
    types,
    count: count(types),
  });
  const beside = (type: OrganisationType, label: string) => row(label, text.besideBase, [type]);
  const unverified = structure.members - structure.official - structure.probationary;
  const people = (label: string, base: string, n: number, level: 0 | 1 = 1): Row => ({
    label,
    base,
    level,
    types: [],
    count: n,
  });
  return [
    row(text.grassroots, text.grassrootsBase, ['grassrootsBranch', 'grassrootsCommittee']),
    row(text.grassrootsBranch, text.typeBase, ['grassrootsBranch'], 1),
    row(text.grassrootsCommittee, text.typeBase, ['grassrootsCommittee'], 1),
    beside('subCommittee', text.subCommittee),
    beside('branch', text.branch),
    // Seldom there: left out where there is none.
    ...[
      beside('temporaryBranch', text.temporaryBranch),
      beside('partyGroup', text.partyGroup),
      beside('upperCommittee', text.upperCommittee),
      beside('provinceCommittee', text.provinceCommittee),
    ].filter((r) => r.count > 0),
    people(text.members, text.membersBase, structure.members, 0),
    people(text.official, text.ofWhich, structure.official),
    people(text.probationary, text.ofWhich, structure.probationary),
    ...(unverified > 0 ? [people(text.unverified, text.unverifiedBase, unverified)] : []),
  ];
}

export function StructureView({ orgs, day }: { orgs: readonly OrganisationAsOf[]; day: string }) {
  const [orgId, setOrgId] = useState(orgs[0]?.id ?? 0);
  const [open, setOpen] = useState<Row | null>(null);
  const structure = useOp('organisation.structure', { id: orgId, day }, { keepPrevious: true });
  const { data } = structure;
  return (
    <Stack gap="md" maw={960}>
      <Select
        label={text.within}
        data={orgs.map((o) => ({ value: String(o.id), label: o.name }))}
        value={String(orgId)}
        onChange={(id) => id !== null && setOrgId(Number(id))}
        allowDeselect={false}
        searchable
        maw={480}
      />
      <ErrorNote error={structure.error?.error} />
      {structure.isPending && <Loading />}
      {data && (
        <Table aria-label={text.title} captionSide="top">
          <Table.Caption ta="left">{text.caption(data.orgName, formatDate(day))}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.kind}</Table.Th>
              <Table.Th ta="right">{text.count}</Table.Th>
              <Table.Th>{text.base}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rowsOf(data).map((row) => (
              <Table.Tr key={row.label}>
                <Table.Td pl={row.level === 1 ? 36 : 10} fw={row.level === 0 ? 600 : 400}>
                  {row.label}
                </Table.Td>
                <Table.Td ta="right" fw={row.level === 0 ? 600 : 400}>
                  {row.types.length > 0 && row.count > 0 ? (
                    <Anchor
                      component="button"
                      type="button"
                      aria-label={text.open(row.label, formatCount(row.count))}
                      onClick={() => setOpen(row)}
                    >
                      {formatCount(row.count)}
                    </Anchor>
                  ) : (
                    formatCount(row.count)
                  )}
                </Table.Td>
                <Table.Td>{row.base}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {open && data && (
        <Modal
          opened
          onClose={() => setOpen(null)}
          size="lg"
          title={text.listTitle(open.label, formatDate(day))}
        >
          <Table aria-label={open.label}>
            <Table.Tbody>
              {data.figures
                .filter((f) => open.types.includes(f.type))
                .flatMap((f) => f.orgs)
                .map((org, i) => (
                  <Table.Tr key={org.id}>
                    <Table.Td ta="right" w={56}>
                      {formatCount(i + 1)}
                    </Table.Td>
                    <Table.Td>
                      {org.name}
                      {org.parentName !== '' && <Text c="dimmed">{org.parentName}</Text>}
                    </Table.Td>
                  </Table.Tr>
                ))}
            </Table.Tbody>
          </Table>
        </Modal>
      )}
    </Stack>
  );
}
