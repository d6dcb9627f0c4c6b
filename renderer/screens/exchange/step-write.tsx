import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import type { ImportResult } from '../../../shared/ipc/import.ts';
import { useOp } from '../../api.ts';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import { StepFrame } from './step-frame.tsx';
import type { ImportWizard } from './use-import.ts';

/** The only step that writes: all of the plan, or nothing. */
export function StepWrite({ wizard }: { wizard: ImportWizard }) {
  const { plan, result, busy, progress } = wizard.state;
  const overview = useOp('member.counts', {});
  if (result) return <Done result={result} onAgain={wizard.startAgain} />;
  if (busy === 'writing')
    return <ProgressPanel title={text.writing} progress={progress} onCancel={wizard.cancel} />;
  if (!plan)
    return (
      <StepFrame wizard={wizard} obstacle=" ">
        {null}
      </StepFrame>
    );
  const { counts } = plan;
  const writes = counts.new + counts.changed;
  const somebody = Object.keys(overview.data?.byStatus ?? {}).length > 0;
  return (
    <StepFrame
      wizard={wizard}
      action={
        <Button disabled={writes === 0} onClick={() => void wizard.commit()}>
          {text.write(writes)}
        </Button>
      }
    >
      <Text>{writes === 0 ? text.nothing : text.ready(counts.new, counts.changed, plan.founded.length)}</Text>
      {somebody && <Text>{text.backupFirst}</Text>}
    </StepFrame>
  );
}

function Done({ result, onAgain }: { result: ImportResult; onAgain: () => void }) {
  const { counts, founded, ratingYears, backup } = result;
  const latest = ratingYears.at(-1);
  return (
    <Stack gap="md">
      <Alert color="teal" icon={<IconCheck aria-hidden />} role="status">
        <Text fw={600}>{text.done(counts.new, counts.changed, counts.same, counts.leftOut)}</Text>
        {founded > 0 && <Text>{text.doneFounded(founded)}</Text>}
        {ratingYears.length > 0 && <Text>{text.doneRatings(ratingYears)}</Text>}
        {backup !== null && <Text>{text.doneBackup(backup)}</Text>}
      </Alert>
      <Group gap="sm">
        <Button component={Link} to="/dang-vien">
          {text.toMembers}
        </Button>
        {latest !== undefined && (
          <Button
            variant="default"
            renderRoot={(props) => <Link {...props} to="/xep-loai/$year" params={{ year: String(latest) }} />}
          >
            {text.toYear(latest)}
          </Button>
        )}
        <Button variant="default" onClick={onAgain}>
          {text.startAgain}
        </Button>
      </Group>
    </Stack>
  );
}
