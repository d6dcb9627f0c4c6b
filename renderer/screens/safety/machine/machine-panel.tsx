import { Stack } from '@mantine/core';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { CopiesCard } from './copies-card.tsx';
import { EngineCard } from './engine-card.tsx';
import { LogCard } from './log-card.tsx';
import { ProgramCard } from './program-card.tsx';
import { RetireCard } from './retire-card.tsx';
import { SupportCard } from './support-card.tsx';
import { UpdateSection } from './update-section.tsx';

/** What the program is on this PC, whether all is well, and what to give to who mends it. */
export function MachinePanel() {
  const facts = useOp('machine.facts', {});
  if (facts.error) return <ErrorNote error={facts.error.error} />;
  if (!facts.data) return <Loading />;
  return (
    <Stack gap="md" maw={860}>
      <ProgramCard facts={facts.data} />
      <EngineCard />
      <LogCard facts={facts.data} />
      <SupportCard />
      <UpdateSection />
      <May right="log">
        <CopiesCard />
      </May>
      <May right="keep">
        <RetireCard />
      </May>
    </Stack>
  );
}
