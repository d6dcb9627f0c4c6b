/** Checks the code of a card: scanned or pasted as digits, or read from a picture of the card. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconPhoto, IconShieldCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { cardSealText as text } from '../../../../shared/i18n/vi/card-seal.ts';
import type { AppError } from '../../../../shared/result.ts';
import { call } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { CheckAnswer } from './check-answer.tsx';
import classes from './check-panel.module.css';
import { KnownRegisters } from './known-registers.tsx';
import { digitsInPicture } from './read-picture.ts';

export function CheckPanel() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);

  const check = (digits: string): void => {
    setProblem(null);
    setAsked(digits.trim());
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    check(typed);
  };

  const openPicture = async (): Promise<void> => {
    const picked = await call('file.pickOpen', { purpose: 'picture' });
    if (!picked.ok) return setProblem(picked.error);
    if (!picked.value) return;
    setReading(true);
    setAsked('');
    setProblem(null);
    const found = await readPicked(picked.value.token, picked.value.name).finally(() => setReading(false));
    if (typeof found !== 'string') return setProblem(found);
    setTyped(found);
    check(found);
  };

  return (
    <div className={classes.panel}>
      <Stack gap="md" maw={560}>
        <form onSubmit={submit}>
          <Stack gap="sm">
            <Textarea
              label={text.digits}
              description={text.digitsHint}
              autosize
              minRows={3}
              maxRows={8}
              spellCheck={false}
              value={typed}
              onChange={(e) => setTyped(e.currentTarget.value)}
              onKeyDown={(event) => {
                // A scanner ends what it types with this key.
                if (event.key !== 'Enter') return;
                event.preventDefault();
                check(typed);
              }}
            />
            <Group gap="sm">
              <Button
                type="submit"
                disabled={typed.trim() === '' || reading}
                leftSection={<IconShieldCheck size={18} aria-hidden />}
              >
                {text.check}
              </Button>
              <Button
                variant="default"
                loading={reading}
                leftSection={<IconPhoto size={18} aria-hidden />}
                onClick={() => void openPicture()}
              >
                {text.fromPicture}
              </Button>
            </Group>
          </Stack>
        </form>
        <KnownRegisters />
      </Stack>
      <Stack gap="md" className={classes.answer ?? ''} aria-live="polite">
        <ErrorNote error={problem} />
        {reading && <Text role="status">{text.reading}</Text>}
        {asked !== '' && <CheckAnswer key={asked} digits={asked} />}
        {asked === '' && !reading && problem === null && <EmptyState text={text.nothingYet} />}
      </Stack>
    </div>
  );
}

async function readPicked(token: string, file: string): Promise<string | AppError> {
  const picked = await call('cardSeal.picture', { token });
  if (!picked.ok) return picked.error;
  const { bytes, mime } = picked.value;
  const digits = await digitsInPicture(bytes, mime).catch(() => undefined);
  if (digits === undefined) return { code: 'member.photo-unreadable', params: { file } };
  return digits ?? { code: 'cardSeal.not-in-picture', params: { file } };
}
