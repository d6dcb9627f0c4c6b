import { Anchor, SimpleGrid, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { activeStatuses, memberStatuses } from '../../../shared/entities/member-state.ts';
import { overviewText as text } from '../../../shared/i18n/vi/overview.ts';
import type { Overview } from '../../../shared/ipc/overview.ts';
import { BarList } from '../../parts/bar-list.tsx';
import type { MembersSearch } from '../../search-params.ts';
import classes from './overview.module.css';

const active = [...activeStatuses];

/** Everybody by status and the members by branch as bars; each bar's name opens the list of just those. */
export function Pictures({ overview }: { overview: Overview }) {
  const { statuses, branches, otherBranches } = overview;
  const list = (label: string, search: MembersSearch) => (
    <Anchor renderRoot={(props) => <Link to="/dang-vien" search={search} {...props} />}>{label}</Anchor>
  );
  return (
    <SimpleGrid cols={{ base: 1, md: branches.length > 1 ? 2 : 1 }} spacing="lg">
      <section className={classes.section}>
        <Title order={2} mb={4}>
          {text.byStatus}
        </Title>
        <BarList
          label={text.byStatus}
          bars={statuses.map(({ status, count }) => ({
            key: status,
            label: list(memberStatuses[status], { status: [status] }),
            value: count,
            said: text.number(count),
          }))}
        />
      </section>
      {branches.length > 1 && (
        <section className={classes.section}>
          <Title order={2} mb={4}>
            {text.byBranch}
          </Title>
          <BarList
            label={text.byBranch}
            bars={branches.map(({ orgId, name, members }) => ({
              key: String(orgId),
              label: list(name, { status: active, org: orgId }),
              value: members,
              said: text.number(members),
            }))}
          />
          {otherBranches.organisations > 0 && (
            <Text mt={4}>{text.otherBranches(otherBranches.organisations, otherBranches.members)}</Text>
          )}
        </section>
      )}
    </SimpleGrid>
  );
}
