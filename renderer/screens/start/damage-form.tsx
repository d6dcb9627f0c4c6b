import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft, IconShieldCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { backupText } from '../../../shared/i18n/vi/backup.ts';
import type { DamageOffer } from '../../../shared/ipc/backup.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { withWholeCode } from '../../parts/error-words.tsx';
import { Loading } from '../../parts/loading.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { notify } from '../../parts/notify.ts';
import { UnprovenCopy } from '../../parts/unproven-copy.tsx';

const text = backupText.damage;

/** Whose file is damaged, and what it was to be opened with. */
export interface Damaged {
  readonly file: string;
  readonly account?: string;
  readonly password: string;
}

/** Says what happened, and offers the newest copy that was just proven; one press and work goes on. */
export function DamageForm({ damaged, onBack }: { damaged: Damaged; onBack: () => void }) {
  const offers = useCommand('backup.offers');
  const replace = useCommand('backup.replaceDamaged');
  const [others, setOthers] = useState(false);
  const [accepted, setAccepted] = useState(false);
  const asked = useRef(false);
  const { mutate } = offers;
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    mutate(damaged);
  }, [damaged, mutate]);
  const { file, ...secret } = damaged;
  const putInPlace = (offer: DamageOffer) =>
    replace.mutate(
      { register: file, ...secret, place: offer.place, file: offer.file, unproven: accepted },
      {
        onSuccess: ({ kept }) => notify.news(text.done(backupText.people(offer.members ?? 0), kept)),
      },
    );
  const [best, ...rest] = offers.data ?? [];
  const shown = others ? offers.data : best && [best];
  const waits = (offer: DamageOffer) => offer.state === 'unproven' && !accepted;
  return (
    <Stack gap="md">
      <Title order={2}>{text.title}</Title>
      <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
        {withWholeCode(text.what(file))}
      </Alert>
      {!offers.data && !offers.error && <Loading text={text.looking} />}
      <ErrorNote error={offers.error?.error} />
      {offers.data?.length === 0 && <ErrorNote error={{ code: 'backup.none-good', params: { file } }} />}
      {best && (
        <Stack gap={4}>
          <Group gap={6}>
            <IconShieldCheck size={20} aria-hidden />
            <Title order={3}>{best.state === 'unproven' ? text.bestUnproven : text.best}</Title>
          </Group>
          <Facts offer={best} />
          <Text c="dimmed">{text.keptNote}</Text>
        </Stack>
      )}
      {shown?.some(({ state }) => state === 'unproven') && (
        <UnprovenCopy accepted={accepted} onChange={setAccepted} />
      )}
      <ErrorNote error={replace.error?.error} />
      <Group gap="xs">
        {best && (
          <Button
            loading={replace.isPending}
            disabled={waits(best)}
            autoFocus
            onClick={() => putInPlace(best)}
          >
            {text.use}
          </Button>
        )}
        {rest.length > 0 && !others && (
          <Button variant="default" onClick={() => setOthers(true)}>
            {text.others}
          </Button>
        )}
        <Button
          variant="default"
          disabled={replace.isPending}
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          onClick={onBack}
        >
          {text.back}
        </Button>
      </Group>
      {others &&
        rest.map((offer) => (
          <Group key={`${offer.place} ${offer.file}`} gap="sm" justify="space-between">
            <div>
              <Facts offer={offer} />
            </div>
            <Button
              variant="default"
              disabled={replace.isPending || waits(offer)}
              aria-label={text.takesOf(momentText(offer.at))}
              onClick={() => putInPlace(offer)}
            >
              {text.use}
            </Button>
          </Group>
        ))}
    </Stack>
  );
}

function Facts({ offer }: { offer: DamageOffer }) {
  const { at, reason, members, events, missing, place, state } = offer;
  const when = momentText(at);
  return (
    <>
      <Text>
        {reason ? text.made(when, backupText.reasons[reason]) : when} · {backupText.places[place]}
        {members !== null && ` · ${backupText.people(members)}`}
        {events !== null && ` · ${backupText.entries(events)}`}
        {state === 'unproven' && ` · ${backupText.states.unproven}`}
      </Text>
      <Text>{missing === null ? text.missingUnknown(when) : text.missing(missing)}</Text>
    </>
  );
}
