import { Button, Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { eventKinds } from '../../../shared/entities/event.ts';
import { eventLabels } from '../../../shared/i18n/vi/event.ts';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { leftOutReasons } from '../../../shared/i18n/vi/import-problem.ts';
import { wizardText } from '../../../shared/i18n/vi/import-wizard.ts';
import type { ImportPlanView } from '../../../shared/ipc/import.ts';
import { useOp } from '../../api.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import classes from './exchange.module.css';
import { outcomes } from './grid-filter.ts';
import { OrganisationChoices } from './organisation-choices.tsx';
import { OutcomeFigure } from './outcome-figure.tsx';
import { RowList } from './row-list.tsx';
import { StepFrame } from './step-frame.tsx';
import type { OpenWizard } from './use-import.ts';

/** Every row decided and told, then the only deed that writes: all of the plan, or nothing. */
export function StepWrite({ wizard }: { wizard: OpenWizard }) {
  const { plan } = wizard.staged;
  const { choices } = wizard.decisions;
  const { busy, progress } = wizard.state;
  const overview = useOp('member.counts', {});
  if (busy === 'writing')
    return <ProgressPanel title={text.writing} progress={progress} onCancel={wizard.cancel} />;
  if (!plan)
    return (
      <StepFrame wizard={wizard} obstacle=" ">
        {busy && <Loading text={text.planning} />}
      </StepFrame>
    );
  const { counts } = plan;
  const writes = counts.new + counts.changed;
  const somebody = Object.keys(overview.data?.byStatus ?? {}).length > 0;
  return (
    <StepFrame
      wizard={wizard}
      action={
        <Button disabled={writes === 0 || busy !== null} onClick={() => void wizard.commit()}>
          {text.write(writes)}
        </Button>
      }
    >
      <SimpleGrid cols={4} spacing="sm" aria-busy={busy !== null}>
        {outcomes.map((outcome) => (
          <OutcomeFigure key={outcome} outcome={outcome} rows={counts[outcome]} />
        ))}
      </SimpleGrid>
      <Stack gap={4}>
        <Text>
          {writes === 0 ? text.nothing : text.ready(counts.new, counts.changed, plan.founded.length)}
        </Text>
        {somebody && writes > 0 && <Text>{text.backupFirst}</Text>}
        {writes > 0 && <Text>{wizardText.forNextTime}</Text>}
      </Stack>
      <OrganisationChoices wizard={wizard} plan={plan} />
      {plan.differing > 0 && (
        <Radio.Group
          label={wizardText.differing(plan.differing)}
          value={choices.matches}
          onChange={(matches) => wizard.choose({ matches: matches === 'update' ? 'update' : 'skip' })}
        >
          <Group gap="lg" mt={6}>
            <Radio value="skip" label={text.matchChoices.skip} />
            <Radio value="update" label={text.matchChoices.update} />
          </Group>
        </Radio.Group>
      )}
      <WhatIsWritten plan={plan} />
      <RowList wizard={wizard} plan={plan} />
    </StepFrame>
  );
}

/** Entries of the ledger, levels of years, and why rows stay out: each with its figure. */
function WhatIsWritten({ plan }: { plan: ImportPlanView }) {
  const events = eventKinds.filter((kind) => (plan.events[kind] ?? 0) > 0);
  const left = Object.entries(plan.leftOut) as [keyof typeof leftOutReasons, number][];
  const lists = [
    {
      title: wizardText.events,
      lines: events.map((kind) => wizardText.eventLine(eventLabels[kind], plan.events[kind] ?? 0)),
    },
    {
      title: text.ratings,
      lines: plan.ratings.map(({ year, written, rows }) => text.ratingLine(year, written, rows)),
    },
    {
      title: text.outcomes.leftOut,
      lines: left.map(([why, n]) => wizardText.leftOutLine(leftOutReasons[why], n)),
    },
  ].filter(({ lines }) => lines.length > 0);
  if (lists.length === 0) return null;
  return (
    <SimpleGrid cols={lists.length} spacing="md">
      {lists.map(({ title, lines }) => (
        <Stack key={title} gap={4}>
          <Text fw={600}>{title}</Text>
          <ul className={classes.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Stack>
      ))}
    </SimpleGrid>
  );
}
