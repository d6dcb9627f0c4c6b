/** Renaming and removing a profile, each a step that can be taken back. */
import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { printerProfileText as text } from '../../../../shared/i18n/vi/overlay.ts';
import { type PrinterProfile, profileNamesSchema } from '../../../../shared/ipc/printer-profile.ts';
import { useCommand } from '../../../api.ts';
import { DeedForm } from '../../../parts/deed-form.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';
import { SaveFooter } from '../../../parts/save-footer.tsx';
import { ProfileNamesFields } from './profile-names-fields.tsx';

interface Props {
  readonly profile: PrinterProfile;
  readonly onClose: () => void;
}

export function RenameProfile({ profile, onClose }: Props) {
  const { printer, tray, paper } = profile;
  const [names, setNames] = useState({ printer, tray, paper });
  const rename = useCommand('printerProfile.rename');
  const read = profileNamesSchema.safeParse(names);
  const save = () =>
    read.success &&
    rename.mutate(
      { id: profile.id, names: read.data },
      { onSuccess: () => notify.success(text.renamed), onHere: onClose },
    );
  return (
    <Modal opened onClose={onClose} title={text.renameTitle}>
      <DeedForm onSave={save}>
        <Stack gap="sm">
          <ProfileNamesFields names={names} onChange={setNames} />
          <ErrorNote error={rename.error?.error} />
          <SaveFooter
            deed={text.saveName}
            pending={rename.isPending}
            disabled={!read.success}
            onClose={onClose}
          />
        </Stack>
      </DeedForm>
    </Modal>
  );
}

export function DropProfile({ profile, onClose }: Props) {
  const drop = useCommand('printerProfile.drop');
  return (
    <Modal opened onClose={onClose} title={text.dropTitle}>
      <DeedForm
        onSave={() =>
          drop.mutate({ id: profile.id }, { onSuccess: () => notify.success(text.dropped), onHere: onClose })
        }
      >
        <Stack gap="sm">
          <Text>{text.dropEffect(text.nameOf(profile))}</Text>
          <ErrorNote error={drop.error?.error} />
          <SaveFooter deed={text.drop} pending={drop.isPending} onClose={onClose} />
        </Stack>
      </DeedForm>
    </Modal>
  );
}
