import { Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isDuesMonth } from '../../../shared/entities/dues.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { duesText } from '../../../shared/i18n/vi/dues.ts';
import type { DuesSplit } from '../../../shared/ipc/dues.ts';
import { useCommand } from '../../api.ts';
import { enterGoesOn } from '../../fields/enter-goes-on.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { MonthInput } from '../../parts/month-input.tsx';
import { notify } from '../../parts/notify.ts';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';

const text = duesText.split;

interface Props {
  readonly rule: DuesSplit['keptRule'];
  readonly month: string;
  readonly onClose: () => void;
}

/** "32,5" → 3250 hundredths of a percent; null when it is no percentage */
function readParts(typed: string): number | null {
  const plain = typed.trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(plain)) return null;
  const parts = Math.round(Number(plain) * 100);
  return parts <= 10_000 ? parts : null;
}

/** The share a branch keeps: what the office was given in writing, never a default of the program. */
export function ShareForm({ rule, month, onClose }: Props) {
  const setShare = useCommand('dues.setShare');
  const [orgId, setOrgId] = useState<number | null>(null);
  const [typed, setTyped] = useState('');
  const [fromMonth, setFromMonth] = useState(month);
  const [decision, setDecision] = useState('');
  const keptParts = readParts(typed);
  const complete = keptParts !== null && isDuesMonth(fromMonth);
  const doubtful = keptParts !== null && (keptParts < rule.least * 100 || keptParts > rule.most * 100);
  return (
    <Modal opened onClose={onClose} title={text.shareTitle} size={660} centered>
      <form
        noValidate
        onKeyDown={enterGoesOn}
        onSubmit={(event) => {
          event.preventDefault();
          if (keptParts === null || !complete) return;
          setShare.mutate(
            { orgId, fromMonth, keptParts, decision },
            {
              onSuccess: () => {
                notify.success(text.shareSaved);
                onClose();
              },
            },
          );
        }}
      >
        <Stack gap="sm">
          <Text>{text.shareHint(rule.least, rule.most, rule.citation)}</Text>
          <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
            <TextInput
              label={text.sharePercent}
              data-autofocus
              withAsterisk
              autoComplete="off"
              value={typed}
              error={typed !== '' && keptParts === null ? text.badShare : undefined}
              description={doubtful ? text.shareDoubt(rule.least, rule.most) : undefined}
              onChange={(e) => setTyped(e.currentTarget.value)}
            />
            <MonthInput
              label={text.shareFrom}
              value={fromMonth}
              error={isDuesMonth(fromMonth) ? undefined : duesText.badMonth}
              onChange={setFromMonth}
            />
            <OrganisationChoice
              label={text.shareFor}
              none={text.shareAll}
              width={300}
              value={orgId}
              onChange={setOrgId}
            />
            <TextInput
              label={text.shareDecision}
              maxLength={200}
              autoComplete="off"
              value={decision}
              onChange={(e) => setDecision(e.currentTarget.value)}
            />
          </SimpleGrid>
          <ErrorNote error={setShare.error?.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" disabled={!complete} loading={setShare.isPending}>
              {text.shareDo}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
