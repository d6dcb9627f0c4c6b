import { Button, Checkbox, Group, Input, Popover, Stack, Text, TreeSelect } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type MemberStatus, memberStatuses } from '../../../shared/entities/member-state.ts';
import { memberListText as text } from '../../../shared/i18n/vi/member-list.ts';
import type { Condition } from '../../../shared/rules/member-filter.ts';
import { useOp } from '../../api.ts';
import { ConditionEditor } from './condition-editor.tsx';
import classes from './filter-bar.module.css';
import { organisationTree } from './organisation-tree.ts';
import { SentenceBox, sentenceProblemId } from './sentence-box.tsx';
import type { FilterFacts } from './use-filter-facts.ts';

interface Props {
  readonly conditions: readonly Condition[];
  readonly facts: FilterFacts;
  readonly onConditions: (conditions: readonly Condition[]) => void;
  /** what stands at the right of the filters */
  readonly children?: ReactNode;
}

/** All ways to narrow the list: a sentence, the two filters used daily, and any other condition. */
export function FilterBar({ conditions, facts, onConditions, children }: Props) {
  const all = useOp('organisation.list', {}).data ?? [];
  const within = conditions.find((c) => c.field === 'organisation' && c.operator === 'within' && !c.off);
  const status = conditions.find((c) => c.field === 'status' && c.operator === 'is' && !c.off);
  /** in the place of the condition that it changes; nothing chosen takes it away */
  const put = (
    old: Condition | undefined,
    field: string,
    operator: Condition['operator'],
    values: string[],
  ) => {
    const next: Condition[] = values.length > 0 ? [{ field, operator, values, off: false }] : [];
    const at = old ? conditions.indexOf(old) : conditions.length;
    onConditions(conditions.toSpliced(at, old ? 1 : 0, ...next));
  };
  const add = (more: readonly Condition[]) => onConditions([...conditions, ...more]);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <Group gap="xs" mb="xs" align="flex-end" wrap="nowrap" className={classes.filters ?? ''}>
        <SentenceBox facts={facts} onAdd={add} problem={problem} onProblem={setProblem} />
        <TreeSelect
          label={text.organisation}
          placeholder={text.anyOrganisation}
          data={organisationTree(all)}
          value={within?.values.length === 1 ? (within.values[0] ?? null) : null}
          onChange={(org) => put(within, 'organisation', 'within', org ? [org] : [])}
          // All open, also when the organisations arrive after the first drawing.
          expandedValues={all.map((o) => String(o.id))}
          comboboxProps={{ width: 440, position: 'bottom-start' }}
          searchable
          clearable
          className={classes.organisation ?? ''}
        />
        <StatusFilter
          chosen={(status?.values ?? []) as readonly MemberStatus[]}
          onChange={(values) => put(status, 'status', 'is', values)}
        />
        <ConditionEditor facts={facts} onAdd={(condition) => add([condition])} />
        {children}
      </Group>
      {problem !== null && (
        <Text id={sentenceProblemId} role="alert" c="red.8" mb="xs" mt={-4}>
          {problem}
        </Text>
      )}
    </>
  );
}

const statusNames = Object.keys(memberStatuses) as MemberStatus[];

function StatusFilter(props: {
  readonly chosen: readonly MemberStatus[];
  readonly onChange: (chosen: MemberStatus[]) => void;
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
            className={classes.status ?? ''}
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
            onChange={(next) => onChange(statusNames.filter((s) => next.includes(s)))}
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
