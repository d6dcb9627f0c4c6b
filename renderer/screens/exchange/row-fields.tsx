import { Button, Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { importText } from '../../../shared/i18n/vi/import.ts';
import { fieldLabel } from '../../../shared/i18n/vi/import-problem.ts';
import { wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import type { GridRow } from '../../../shared/ipc/import.ts';
import { shownValue } from './row-deed.ts';
import type { OpenWizard } from './use-import.ts';

/** The differences of one row, each taken from the list or not. */
export function RowFields({ row, wizard }: { row: GridRow; wizard: OpenWizard }) {
  const [open, setOpen] = useState(false);
  const { fields } = wizard.decisions.choices;
  const say = (field: string, taken: boolean) =>
    wizard.choose({
      fields: { ...fields, [row.row]: { ...fields[row.row], [field]: taken ? 'take' : 'keep' } },
    });
  const all = [
    ...row.changes.map((change) => ({ change, taken: true })),
    ...row.kept.map((change) => ({ change, taken: false })),
  ].sort((a, b) => a.change.field.localeCompare(b.change.field));
  return (
    <Stack gap={6} mt={4} align="flex-start">
      <Button size="compact-md" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? text.hideFields : text.showFields}
      </Button>
      {open &&
        all.map(({ change: { field, before, after }, taken }) => (
          <Checkbox
            key={field}
            checked={taken}
            aria-label={text.takeOf(fieldLabel(field), row.row)}
            label={
              taken
                ? importText.change(fieldLabel(field), shownValue(field, before), shownValue(field, after))
                : text.keptChange(fieldLabel(field), shownValue(field, before), shownValue(field, after))
            }
            onChange={(event) => say(field, event.currentTarget.checked)}
          />
        ))}
    </Stack>
  );
}
