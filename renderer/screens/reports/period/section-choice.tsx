import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { reportText as text } from '../../../../shared/i18n/vi/report.ts';
import type { SectionChoice as Choice, ReportSectionName } from '../../../../shared/ipc/report.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { useMay } from '../../../parts/rights/use-may.ts';

/** Which sections the report has: remembered for this register, and never none. */
export function SectionChoice({ sections }: { readonly sections: readonly Choice[] }) {
  const choose = useCommand('report.choose');
  const mayChoose = useMay('write');
  const chosen = sections.filter((one) => one.chosen);
  const set = (wanted: readonly Choice[]) =>
    choose.mutate({ sections: wanted.map(({ section }): ReportSectionName => section) });
  if (!mayChoose) return null;
  return (
    // At 150 % the window is lower than the list, which then scrolls.
    <Popover position="bottom-start" trapFocus returnFocus shadow="md" middlewares={{ size: { padding: 8 } }}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconListCheck size={18} aria-hidden />}>
          {text.sectionsChosen(chosen.length, sections.length)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.sections} style={{ overflowY: 'auto' }}>
        <Stack gap="xs">
          {sections.map(({ section, title, chosen: on }) => {
            const last = on && chosen.length === 1;
            return (
              <Checkbox
                key={section}
                label={title}
                checked={on}
                disabled={choose.isPending}
                error={last ? text.lastSection : undefined}
                onChange={() =>
                  !last && set(sections.filter((one) => (one.section === section ? !on : one.chosen)))
                }
              />
            );
          })}
          <Button
            variant="default"
            disabled={chosen.length === sections.length}
            onClick={() => set(sections)}
          >
            {text.allSections}
          </Button>
          <ErrorNote error={choose.error?.error} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
