import { Group, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconLock } from '@tabler/icons-react';
import { stepsText as text } from '../../../shared/i18n/vi/steps.ts';
import type { StepView } from '../../../shared/ipc/step.ts';
import { momentText } from '../../parts/moment-text.ts';
import { StepAbout } from '../../parts/step-about.tsx';
import classes from './steps.module.css';

interface Props {
  readonly steps: readonly StepView[];
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}

export function StepTable({ steps, chosen, onChoose }: Props) {
  return (
    <Table.ScrollContainer minWidth={620}>
      <Table aria-label={text.title} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.columns.at}</Table.Th>
            <Table.Th>{text.columns.step}</Table.Th>
            <Table.Th>{text.columns.about}</Table.Th>
            <Table.Th>{text.columns.state}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {steps.map((step) => (
            <Table.Tr
              key={step.id}
              data-chosen={step.id === chosen || undefined}
              className={classes.row ?? ''}
              onClick={() => onChoose(step.id)}
            >
              <Table.Td className={classes.when ?? ''}>
                {momentText(step.at)}
                <Text c="dimmed">{step.actor}</Text>
              </Table.Td>
              <Table.Td>
                <UnstyledButton
                  className={classes.name ?? ''}
                  aria-label={text.look(step.name)}
                  aria-pressed={step.id === chosen}
                  onClick={() => onChoose(step.id)}
                >
                  {step.undone ? <s>{step.name}</s> : step.name}
                </UnstyledButton>
              </Table.Td>
              <Table.Td>
                <StepAbout step={step} />
              </Table.Td>
              <Table.Td>
                <State step={step} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** A word and a sign: colour alone says nothing. */
function State({ step }: { step: StepView }) {
  const [Icon, words] = step.undone
    ? [IconArrowBackUp, text.states.undone]
    : step.fixed !== null
      ? [IconLock, text.states.fixed]
      : [IconCheck, text.states.standing];
  return (
    <Group gap={6} wrap="nowrap">
      <Icon size={18} aria-hidden style={{ flex: 'none' }} />
      <Text component="span" style={{ whiteSpace: 'nowrap' }}>
        {words}
      </Text>
    </Group>
  );
}
