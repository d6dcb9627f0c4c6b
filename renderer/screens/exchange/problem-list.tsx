import { Accordion, Group, Select, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { problemKinds, problemText } from '../../../shared/i18n/vi/import-problem.ts';
import type { ImportPlanView } from '../../../shared/ipc/import.ts';
import type { PlanProblem } from '../../../shared/roster/plan-types.ts';
import { columnLetter } from './column-choice.ts';
import classes from './exchange.module.css';
import type { ImportWizard } from './use-import.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly plan: ImportPlanView;
}

/** More of one kind than anybody reads are counted only. */
const shown = 200;

/** What is wrong and what is worth knowing, by kind, with Excel's own row numbers. */
export function ProblemList({ wizard, plan }: Props) {
  const { view } = wizard.state;
  const headerOf = (column: number) =>
    view?.columns.find((c) => c.column === column)?.header || columnLetter(column);
  const nameOf = new Map(plan.rows.map((row) => [row.row, row.name]));
  const textOf = (problem: PlanProblem) => problemText(problem, nameOf.get(problem.row) ?? '', headerOf);
  const of = (severity: PlanProblem['severity']) => plan.problems.filter((p) => p.severity === severity);
  const errors = of('error');
  const warnings = of('warning');
  if (plan.problems.length === 0) return <Text>{text.noProblems}</Text>;
  return (
    <Stack gap="xs">
      {errors.length > 0 && (
        <Text fw={600}>
          <IconAlertTriangle size={18} aria-hidden style={{ verticalAlign: '-3px' }} />{' '}
          {text.errors(errors.length)}
        </Text>
      )}
      <Groups problems={errors} wizard={wizard} textOf={textOf} />
      {warnings.length > 0 && (
        <Text fw={600}>
          <IconInfoCircle size={18} aria-hidden style={{ verticalAlign: '-3px' }} />{' '}
          {text.warnings(warnings.length)}
        </Text>
      )}
      <Groups problems={warnings} wizard={wizard} textOf={textOf} />
    </Stack>
  );
}

interface GroupsProps {
  readonly problems: readonly PlanProblem[];
  readonly wizard: ImportWizard;
  readonly textOf: (problem: PlanProblem) => string;
}

function Groups({ problems, wizard, textOf }: GroupsProps) {
  const kinds = [...Map.groupBy(problems, (p) => p.kind)];
  if (kinds.length === 0) return null;
  return (
    <Accordion multiple variant="contained">
      {kinds.map(([kind, items]) => (
        <Accordion.Item key={kind} value={kind} data-problem={kind}>
          <Accordion.Control>{`${problemKinds[kind]}: ${items.length.toLocaleString('vi-VN')}`}</Accordion.Control>
          <Accordion.Panel>
            <ul className={classes.list}>
              {items.slice(0, shown).map((problem) => (
                <li key={textOf(problem)}>
                  <Group gap="sm" justify="space-between">
                    <Text flex="1 1 320px">{textOf(problem)}</Text>
                    <RowDecision problem={problem} wizard={wizard} />
                  </Group>
                </li>
              ))}
            </ul>
            {items.length > shown && <Text c="dimmed">{text.more(items.length - shown)}</Text>}
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

/** Whether a doubtful row is the one in the register is for the person to say. */
function RowDecision({ problem, wizard }: { problem: PlanProblem; wizard: ImportWizard }) {
  const { kind, row } = problem;
  if (kind !== 'match-doubtful' && kind !== 'match-ambiguous') return null;
  const { decisions } = wizard.state.choices;
  const names = text.rowDecisions;
  const options = [
    { value: 'open', label: names.open },
    ...(kind === 'match-doubtful' ? [{ value: 'same', label: names.same }] : []),
    { value: 'new', label: names.new },
    { value: 'leave', label: names.leave },
  ];
  return (
    <Select
      aria-label={text.rowDecision(row)}
      w={260}
      data={options}
      allowDeselect={false}
      value={decisions[row] ?? 'open'}
      onChange={(value) => {
        const { [row]: _, ...others } = decisions;
        const chosen = value === 'same' || value === 'new' || value === 'leave' ? { [row]: value } : {};
        wizard.choose({ decisions: { ...others, ...chosen } });
      }}
    />
  );
}
