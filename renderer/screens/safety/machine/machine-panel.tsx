import { Stack } from '@mantine/core';
import { UpdateSection } from './update-section.tsx';

/** What concerns this PC and not the register. */
export function MachinePanel() {
  return (
    <Stack gap="md">
      <UpdateSection />
    </Stack>
  );
}
