import { Alert, Button, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ruleText } from '../../../shared/i18n/vi/rule.ts';
import type { RuleProposal } from '../../../shared/ipc/rule.ts';
import type { AppError, Result } from '../../../shared/result.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { errorWords } from '../../parts/error-words.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import { EffectPanel } from './effect-panel.tsx';
import { useRulePreview } from './use-rule-preview.ts';

const text = ruleText.form;

interface Props<T> {
  /** null while something is missing */
  readonly proposal: RuleProposal | null;
  /** what the button that writes is called */
  readonly deed: string;
  readonly write: (seen: { readonly password: string; readonly stamp: string }) => Promise<Result<T>>;
  readonly onWritten: (written: T) => void;
  readonly onCancel: () => void;
  /** true when the refusal has found its field */
  readonly onRefused?: (error: AppError) => boolean;
}

/** No rule is changed unseen: who would change first, then the keeper's password, then the deed. */
export function ApprovedDeed<T>({ proposal, deed, write, onWritten, onCancel, onRefused }: Props<T>) {
  const client = useQueryClient();
  const practice = useOp('register.status', {}).data?.open?.practice === true;
  const preview = useRulePreview();
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const [writing, setWriting] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const effect = proposal === null ? null : preview.effectOf(proposal);
  const wrong = error?.code === 'register.wrong-password' ? error : null;

  const refuse = (refused: AppError) => setError(onRefused?.(refused) === true ? null : refused);
  const look = async () => {
    setError(null);
    setMissing(proposal === null);
    if (proposal === null) return;
    const refused = await preview.ask(proposal);
    if (refused) refuse(refused);
  };
  const carryOut = async () => {
    if (effect === null) return;
    setError(null);
    setWriting(true);
    const written = await write({ password, stamp: effect.stamp });
    setWriting(false);
    if (!written.ok) return refuse(written.error);
    await client.invalidateQueries();
    onWritten(written.value);
  };

  return (
    <Stack gap="sm">
      {missing && proposal === null && (
        <Alert color="red" role="alert">
          {text.missing}
        </Alert>
      )}
      {preview.running && (
        <ProgressPanel
          title={ruleText.effect.working}
          progress={preview.running.progress}
          onCancel={preview.cancel}
        />
      )}
      {effect && <EffectPanel effect={effect} />}
      {effect && !effect.breaks && !practice && (
        <PasswordField
          label={text.password}
          description={text.passwordNote}
          withAsterisk
          w={360}
          maw="100%"
          value={password}
          onChange={(e) => setPassword(e.currentTarget.value)}
          error={wrong && errorWords(wrong)}
        />
      )}
      <ErrorNote error={wrong ? null : error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {text.cancel}
        </Button>
        {effect && !effect.breaks ? (
          <Button loading={writing} disabled={!practice && password === ''} onClick={() => void carryOut()}>
            {deed}
          </Button>
        ) : (
          <Button loading={preview.running !== null} onClick={() => void look()}>
            {effect ? text.again : text.preview}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
