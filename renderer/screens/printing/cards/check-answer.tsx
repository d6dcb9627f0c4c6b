/** What a checked code is: genuine here, genuine elsewhere, or refused with the reason. */
import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { cardSealText as text } from '../../../../shared/i18n/vi/card-seal.ts';
import type { CardCheck } from '../../../../shared/ipc/card-seal.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import classes from './check-panel.module.css';
import { KnowRegister } from './know-register.tsx';
import { ReplaceCard } from './replace-card.tsx';

export function CheckAnswer({ digits }: { readonly digits: string }) {
  const answer = useOp('cardSeal.check', { digits });
  if (answer.error)
    return (
      <>
        <Verdict tone="refused" title={text.verdicts.refused} />
        <ErrorNote error={answer.error.error} />
      </>
    );
  if (!answer.data) return <Loading />;
  const card = answer.data;
  return (
    <Stack gap="md">
      {card.from === 'here' ? <OfHere card={card} /> : <OfElsewhere card={card} />}
      {card.practice && <Alert color="orange">{text.practice}</Alert>}
      <dl className={classes.facts}>
        {(
          [
            ['name', card.name],
            ['branch', card.branch],
            ['office', card.office],
            ['issuedOn', formatDate(card.issuedOn)],
            ['issue', String(card.issue)],
            ['fingerprint', card.fingerprint],
          ] as const
        ).map(([fact, value]) => (
          <Fact key={fact} label={text.facts[fact]} value={value} />
        ))}
      </dl>
      {card.from === 'here' && !card.replaced && !card.gone && <ReplaceCard digits={digits} />}
      {card.from === 'elsewhere' && card.known === null && !card.claimsThisOffice && (
        <KnowRegister digits={digits} office={card.office} />
      )}
    </Stack>
  );
}

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
);

type Of<F extends CardCheck['from']> = Extract<CardCheck, { readonly from: F }>;

function OfHere({ card }: { readonly card: Of<'here'> }) {
  const { verdicts } = text;
  if (card.replaced)
    return (
      <Verdict tone="refused" title={verdicts.replaced}>
        {text.replacedOn(formatDate(card.replaced.on), card.replaced.why)}
      </Verdict>
    );
  if (card.gone) return <Verdict tone="warning" title={verdicts.gone} />;
  if (card.changed.length === 0) return <Verdict tone="genuine" title={verdicts.here} />;
  return (
    <Verdict tone="warning" title={verdicts.changed}>
      {card.changed.map(({ fact, now }) => text.now[fact](now)).join(' ')}
    </Verdict>
  );
}

function OfElsewhere({ card }: { readonly card: Of<'elsewhere'> }) {
  const { verdicts } = text;
  if (card.known !== null) return <Verdict tone="genuine" title={verdicts.known(card.known)} />;
  if (card.claimsThisOffice)
    return (
      <Verdict tone="refused" title={verdicts.claims}>
        {text.claimsHint}
      </Verdict>
    );
  return (
    <Verdict tone="warning" title={verdicts.unknown}>
      {text.unknownHint}
    </Verdict>
  );
}

const tones = {
  genuine: { color: 'teal', icon: <IconCircleCheck aria-hidden />, role: 'status' },
  warning: { color: 'orange', icon: <IconAlertTriangle aria-hidden />, role: 'status' },
  refused: { color: 'red', icon: <IconCircleX aria-hidden />, role: 'alert' },
} as const;

interface VerdictProps {
  readonly tone: keyof typeof tones;
  readonly title: string;
  readonly children?: ReactNode;
}

function Verdict({ tone, title, children }: VerdictProps) {
  const { color, icon, role } = tones[tone];
  return (
    <Alert color={color} icon={icon} title={title} role={role}>
      {children && <Text>{children}</Text>}
    </Alert>
  );
}
