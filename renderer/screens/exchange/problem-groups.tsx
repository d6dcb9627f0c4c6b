import { Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { importText } from '../../../shared/i18n/vi/import.ts';
import { problemKinds } from '../../../shared/i18n/vi/import-problem.ts';
import { wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import type { GridFilter, ImportPlanView, ProblemGroup } from '../../../shared/ipc/import.ts';
import { call } from '../../api.ts';
import { everyRow } from './grid-filter.ts';
import type { OpenWizard } from './use-import.ts';

interface Props {
  readonly wizard: OpenWizard;
  readonly plan: ImportPlanView;
  readonly filter: GridFilter;
  readonly onFilter: (filter: GridFilter) => void;
}

/** The kinds of problems, errors and warnings apart; choosing one shows its rows below. */
export function ProblemGroups({ wizard, plan, filter, onFilter }: Props) {
  const rows = Object.values(plan.counts).reduce((a, b) => a + b, 0);
  const errors = plan.groups.filter((g) => g.severity === 'error');
  const warnings = plan.groups.filter((g) => g.severity === 'warning');
  const chosen = plan.groups.find((g) => g.kind === filter.kind && g.severity === filter.severity);
  const chip = (label: string, of: GridFilter, seen = false) => {
    const on = JSON.stringify(of) === JSON.stringify(filter);
    return (
      <Button
        key={label}
        size="compact-md"
        variant={on ? 'light' : 'default'}
        color="gray"
        aria-pressed={on}
        leftSection={seen ? <IconCheck size={16} aria-label={text.seen} /> : undefined}
        onClick={() => onFilter(of)}
      >
        {label}
      </Button>
    );
  };
  const chips = (groups: readonly ProblemGroup[]) =>
    groups.map(({ kind, severity, rows: n }) =>
      chip(
        text.groupRows(problemKinds[kind], n),
        { ...everyRow, severity, kind },
        wizard.decisions.seen.includes(kind),
      ),
    );
  return (
    <Stack gap={6}>
      {plan.groups.length === 0 && <Text>{importText.noProblems}</Text>}
      {errors.length > 0 && (
        <>
          <Text fw={600}>
            <IconAlertTriangle size={18} aria-hidden style={{ verticalAlign: '-3px' }} />{' '}
            {text.errors(errors.length)}
          </Text>
          <Group gap={6}>{chips(errors)}</Group>
        </>
      )}
      {warnings.length > 0 && (
        <>
          <Text fw={600}>
            <IconInfoCircle size={18} aria-hidden style={{ verticalAlign: '-3px' }} />{' '}
            {text.warnings(warnings.length)}
          </Text>
          <Group gap={6}>{chips(warnings)}</Group>
        </>
      )}
      <Group gap={6}>
        {chip(text.allRows(rows), everyRow)}
        {errors.length > 0 && chip(text.errorRows, { ...everyRow, severity: 'error' })}
        {chosen && <GroupDeeds wizard={wizard} plan={plan} group={chosen} />}
      </Group>
    </Stack>
  );
}

/** What can be done with all rows of one kind: errors are left out, warnings are ticked off. */
function GroupDeeds({
  wizard,
  plan,
  group,
}: {
  wizard: OpenWizard;
  plan: ImportPlanView;
  group: ProblemGroup;
}) {
  const { seen, choices } = wizard.decisions;
  const { kind, severity, rows } = group;
  if (severity === 'warning') {
    const isSeen = seen.includes(kind);
    return (
      <Button
        size="compact-md"
        variant="default"
        onClick={() => wizard.decide({ seen: isSeen ? seen.filter((k) => k !== kind) : [...seen, kind] })}
      >
        {isSeen ? text.unmarkSeen : text.markSeen}
      </Button>
    );
  }
  const leaveAll = async () => {
    const found = await call('import.rowsOf', { id: wizard.staged.id, planHash: plan.hash, kind });
    if (!found.ok) return;
    const left = Object.fromEntries(found.value.map((row) => [row, 'leave' as const]));
    wizard.choose({ decisions: { ...choices.decisions, ...left } });
  };
  return (
    <Button size="compact-md" variant="default" onClick={() => void leaveAll()}>
      {text.leaveAll(rows)}
    </Button>
  );
}
