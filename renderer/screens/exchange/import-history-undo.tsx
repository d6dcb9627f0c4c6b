import { Alert, Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { importHistoryText as text } from '../../../shared/i18n/vi/import-history.ts';
import type { ImportBatch, ImportUndoEffect } from '../../../shared/ipc/import-history.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { FormFooter } from '../../parts/form-footer.tsx';
import { MemberLink } from '../../parts/member-link.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import classes from './exchange.module.css';
import { useHistoryJob } from './import-history-job.ts';

/** What taking a batch back would do and whom it leaves, then the deed with its reason. */
export function UndoImport({
  batch,
  onClose,
}: {
  readonly batch: ImportBatch;
  readonly onClose: () => void;
}) {
  const preview = useHistoryJob('import.undoPreview');
  const undo = useHistoryJob('import.undo');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, for the batch with which it was opened.
  useEffect(() => void preview.start({ id: batch.id }, { changes: false }), []);
  const busy = preview.running || undo.running;
  return (
    <Modal
      opened
      size="xl"
      title={text.panel(batch.fileName, momentText(batch.enteredAt))}
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
      withCloseButton={!busy}
      onClose={onClose}
    >
      <Stack gap="sm">
        {preview.running && (
          <ProgressPanel title={text.looking} progress={preview.progress} onCancel={preview.cancel} />
        )}
        <ErrorNote error={preview.error ?? undo.error} />
        {undo.running && (
          <ProgressPanel title={text.undoing} progress={undo.progress} onCancel={undo.cancel} />
        )}
        {undo.outcome ? (
          <Done effect={undo.outcome} onClose={onClose} />
        ) : (
          preview.outcome &&
          !undo.running && (
            <Ask
              effect={preview.outcome}
              onUndo={(reason) => void undo.start({ id: batch.id, reason }, { changes: true })}
              onClose={onClose}
            />
          )
        )}
      </Stack>
    </Modal>
  );
}

function Ask(props: {
  readonly effect: ImportUndoEffect;
  readonly onUndo: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const { effect, onUndo, onClose } = props;
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const save = () => {
    setAsked(true);
    if (reason.trim() !== '') onUndo(reason.trim());
  };
  return (
    <DeedForm onSave={save}>
      <Stack gap="sm">
        <Effect effect={effect} heading={text.willDo} />
        <TextInput
          label={text.reason}
          required
          data-autofocus
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={asked && reason.trim() === '' ? text.reasonMissing : null}
        />
        <Text c="dimmed">{text.redoHint}</Text>
        <FormFooter>
          <Button variant="default" onClick={onClose}>
            {text.leave}
          </Button>
          <Button type="submit">{text.doUndo(effect.fileName)}</Button>
        </FormFooter>
      </Stack>
    </DeedForm>
  );
}

function Done({ effect, onClose }: { readonly effect: ImportUndoEffect; readonly onClose: () => void }) {
  return (
    <>
      <Alert color="teal" role="status" icon={<IconCheck aria-hidden />}>
        <Effect effect={effect} heading={text.did} />
      </Alert>
      <FormFooter>
        <Button variant="default" renderRoot={(props) => <Link to="/cac-buoc" {...props} />}>
          {text.toSteps}
        </Button>
        <Button onClick={onClose}>{text.close}</Button>
      </FormFooter>
    </>
  );
}

/** In numbers, then who stays and why. */
function Effect({ effect, heading }: { readonly effect: ImportUndoEffect; readonly heading: string }) {
  const { kept, keptMembers, keptOrganisations } = effect;
  const lines = [
    effect.setAside > 0 && text.setAside(effect.setAside),
    effect.putBack > 0 && text.putBack(effect.putBack),
    effect.events > 0 && text.events(effect.events),
    effect.ratings > 0 && text.ratings(effect.ratings),
    effect.organisations > 0 && text.organisations(effect.organisations),
  ].filter((line) => line !== false);
  const more = keptMembers + keptOrganisations - kept.length;
  return (
    <Stack gap={6} fz="md">
      <Text fw={600}>{heading}</Text>
      {lines.length === 0 ? (
        <Text>{text.nothing}</Text>
      ) : (
        <ul className={classes.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {keptMembers + keptOrganisations === 0 ? (
        <Text>{text.keepsNobody}</Text>
      ) : (
        <>
          <Text fw={600}>{text.keeps(keptMembers, keptOrganisations)}</Text>
          <ul className={classes.list}>
            {kept.map(({ memberId, name, whole, why }) => (
              <li key={`${memberId} ${name}`}>
                {memberId === null ? name : <MemberLink memberId={memberId} name={name} />}
                {` (${whole ? text.wholeKept : text.partKept}): ${why.join('; ')}`}
              </li>
            ))}
            {more > 0 && <li>{text.moreKept(more)}</li>}
          </ul>
        </>
      )}
    </Stack>
  );
}
