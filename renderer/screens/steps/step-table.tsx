import { Anchor, Group, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { stepsText as text } from '../../../shared/i18n/vi/steps.ts';
import type { StepView } from '../../../shared/ipc/step.ts';
import { momentText } from '../../parts/moment-text.ts';
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
                <About step={step} />
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

function About({ step: { about, more, moreKnown } }: { step: StepView }) {
  return (
    <>
      {about.map(({ memberId, name }, i) => (
        <span key={memberId ?? name}>
          {i > 0 && ', '}
          {memberId === null ? (
            name
          ) : (
            <Anchor
              onClick={(e) => e.stopPropagation()}
              renderRoot={(props) => (
                <Link to="/dang-vien/$id" params={{ id: String(memberId) }} {...props} />
              )}
            >
              {name}
            </Anchor>
          )}
        </span>
      ))}
      {more > 0 && ` ${moreKnown ? text.more(more) : text.moreThan(more)}`}
    </>
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
