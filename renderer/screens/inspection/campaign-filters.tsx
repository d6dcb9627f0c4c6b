import { Chip, Group, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  type CampaignStatus,
  campaignStatuses,
  type InspectionBody,
  type InspectionKind,
  inspectionBodies,
  inspectionBodyNames,
  inspectionKindNames,
} from '../../../shared/entities/inspection.ts';
import { inspectionText as text } from '../../../shared/i18n/vi/inspection.ts';
import { useOp } from '../../api.ts';
import { PeriodChoice } from '../../parts/period-choice.tsx';

/** What the list is narrowed down to; '' = all. */
export interface Filters {
  readonly from: string;
  readonly to: string;
  readonly status: CampaignStatus | '';
  readonly kind: InspectionKind | '';
  readonly body: InspectionBody | '';
  readonly topic: string;
  readonly search: string;
}

const statuses = Object.keys(campaignStatuses) as readonly CampaignStatus[];
const oneOf = <T extends string>(all: readonly T[], value: string): T | '' =>
  all.find((one) => one === value) ?? '';
const choices = <T extends string>(none: string, all: readonly T[], name: (one: T) => string) => [
  { value: '', label: none },
  ...all.map((value) => ({ value, label: name(value) })),
];

interface Props {
  readonly filters: Filters;
  /** by status, under the other filters */
  readonly counts: Readonly<Partial<Record<CampaignStatus, number>>>;
  readonly onChange: (part: Partial<Filters>) => void;
  /** the button that makes a new one */
  readonly children: ReactNode;
}

export function CampaignFilters({ filters, counts, onChange, children }: Props) {
  const topics = useOp('inspection.topics', {}).data ?? [];
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return (
    <Group gap="sm" align="flex-end">
      <PeriodChoice from={filters.from} to={filters.to} onChange={onChange} />
      <NativeSelect
        label={text.fields.kinds}
        w={220}
        data={choices(text.anyKind, inspectionKindNames, (kind) => text.kindNames[kind])}
        value={filters.kind}
        onChange={(e) => onChange({ kind: oneOf(inspectionKindNames, e.currentTarget.value) })}
      />
      <NativeSelect
        label={text.body}
        data={choices(text.anyBody, inspectionBodyNames, (body) => inspectionBodies[body])}
        value={filters.body}
        onChange={(e) => onChange({ body: oneOf(inspectionBodyNames, e.currentTarget.value) })}
      />
      <NativeSelect
        label={text.topic}
        w={190}
        data={choices(text.anyTopic, topics, (topic) => topic)}
        value={filters.topic}
        onChange={(e) => onChange({ topic: e.currentTarget.value })}
      />
      <TextInput
        aria-label={text.find}
        placeholder={text.find}
        autoComplete="off"
        w={260}
        value={filters.search}
        onChange={(e) => onChange({ search: e.currentTarget.value })}
      />
      {children}
      <Chip.Group
        value={filters.status}
        onChange={(value) => onChange({ status: oneOf(statuses, String(value)) })}
      >
        <Group gap={6} role="group" aria-label={text.status}>
          <Chip value="" variant="outline">
            {text.withCount(text.all, total)}
          </Chip>
          {statuses
            .filter((status) => (counts[status] ?? 0) > 0 || status === filters.status)
            .map((status) => (
              <Chip key={status} value={status} variant="outline">
                {text.withCount(campaignStatuses[status], counts[status] ?? 0)}
              </Chip>
            ))}
        </Group>
      </Chip.Group>
    </Group>
  );
}
