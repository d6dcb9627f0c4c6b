import { Autocomplete, TextInput } from '@mantine/core';
import { calibrationText as text } from '../../../../shared/i18n/vi/overlay.ts';
import type { ProfileNames } from '../../../../shared/ipc/printer-profile.ts';
import { useOp } from '../../../api.ts';

interface Props {
  readonly names: ProfileNames;
  readonly onChange: (names: ProfileNames) => void;
}

/** The printers of this PC are offered; any other name will do, for the sheet may be printed elsewhere. */
export function ProfileNamesFields({ names, onChange }: Props) {
  const { data } = useOp('print.printers', { form: 'testSheet' });
  const labels = [...new Set((data?.printers ?? []).map(({ label }) => label))];
  return (
    <>
      <Autocomplete
        label={text.printer}
        description={text.printerHint}
        data={labels}
        maxLength={80}
        value={names.printer}
        onChange={(printer) => onChange({ ...names, printer })}
      />
      <TextInput
        label={text.tray}
        description={text.trayHint}
        maxLength={80}
        autoComplete="off"
        value={names.tray}
        onChange={(e) => onChange({ ...names, tray: e.currentTarget.value })}
      />
      <TextInput
        label={text.paper}
        description={text.paperHint}
        maxLength={80}
        autoComplete="off"
        value={names.paper}
        onChange={(e) => onChange({ ...names, paper: e.currentTarget.value })}
      />
    </>
  );
}
