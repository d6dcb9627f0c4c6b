/** Who opens this register and with what rights; below it what everybody sets about the own way in. */
import { Stack } from '@mantine/core';
import { OwnKeys } from './own-keys.tsx';
import { PeopleTable } from './people-table.tsx';

export function PeoplePanel() {
  return (
    <Stack gap="lg">
      <PeopleTable />
      <OwnKeys />
    </Stack>
  );
}
