import { Checkbox, SimpleGrid } from '@mantine/core';
import { settingsText as text } from '../../../shared/i18n/vi/settings.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { sections } from '../../sections.ts';

/** Which sections stand in the left bar of this PC. A hidden one still opens by Ctrl+K and from the to-do list. */
export function SectionChoice() {
  const hidden = useOp('window.settings', {}).data?.hiddenSections ?? [];
  const hide = useCommand('window.hideSections');
  return (
    <>
      <ErrorNote error={hide.error?.error} />
      <SimpleGrid component="fieldset" aria-label={text.sections} cols={3} bd={0} p={0} m={0} w="100%">
        {sections
          .filter(({ fixed }) => !fixed)
          .map(({ to, name }) => (
            <Checkbox
              key={to}
              label={name}
              checked={!hidden.includes(to)}
              onChange={(e) =>
                hide.mutate({
                  hidden: e.currentTarget.checked ? hidden.filter((one) => one !== to) : [...hidden, to],
                })
              }
            />
          ))}
      </SimpleGrid>
    </>
  );
}
