import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { templateGroups } from '../../../../shared/documents/template.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import type { TemplateFileView } from '../../../../shared/ipc/document-design.ts';
import { call, useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';

const text = designerText.file;

interface Picked {
  readonly token: string;
  readonly view: TemplateFileView;
}

interface Props {
  /** what starts it */
  readonly children: (pick: () => void, reading: boolean) => ReactNode;
}

/** A template from a file: picked, looked at, then let in. */
export function BringIn({ children }: Props) {
  const [picked, setPicked] = useState<Picked | null>(null);
  const [reading, setReading] = useState(false);
  const pick = async (): Promise<void> => {
    const chosen = await call('file.pickOpen', { purpose: 'paperTemplate' });
    if (!chosen.ok) return notify.failure(chosen.error);
    if (!chosen.value) return;
    const { token } = chosen.value;
    setReading(true);
    const view = await call('documentFile.read', { token });
    setReading(false);
    if (view.ok) setPicked({ token, view: view.value });
    else notify.failure(view.error);
  };
  return (
    <>
      {children(() => void pick(), reading)}
      {picked && <LetIn {...picked} onClose={() => setPicked(null)} />}
    </>
  );
}

/** What would come in, and whether it takes the place of one that is here. */
function LetIn({ token, view, onClose }: Picked & { readonly onClose: () => void }) {
  const bring = useCommand('documentFile.bring');
  const { sha256, takesPlaceOf } = view;
  const letIn = (as: 'replace' | 'new'): void =>
    bring.mutate(
      { token, sha256, as },
      {
        onSuccess: ({ name }) => {
          notify.success(text.brought(name));
          onClose();
        },
      },
    );
  const rows = [
    [text.name, view.name],
    [text.group, templateGroups[view.group]],
    [text.kind, designerText.list[view.layout]],
    [text.picture, view.picture ? text.hasPicture : text.noPicture],
  ];
  return (
    <Modal opened onClose={onClose} size={600} title={text.title}>
      <Stack gap="sm">
        <Text>{text.comesIn}</Text>
        <Table aria-label={text.comesIn}>
          <Table.Tbody>
            {rows.map(([label, said]) => (
              <Table.Tr key={label}>
                <Table.Th scope="row" fw={400} w={180}>
                  {label}
                </Table.Th>
                <Table.Td fw={600}>{said}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text>{takesPlaceOf === null ? text.isNew : text.takesPlace(takesPlaceOf)}</Text>
        <ErrorNote error={bring.error?.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text.cancel}
          </Button>
          {takesPlaceOf !== null && (
            <Button variant="default" loading={bring.isPending} onClick={() => letIn('replace')}>
              {text.replace}
            </Button>
          )}
          <Button data-autofocus loading={bring.isPending} onClick={() => letIn('new')}>
            {takesPlaceOf === null ? text.bringNew : text.add}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
