/** A round's proposals: who is in it, which paper is missing, and the deeds for all who are ticked. */
import { Button, Chip, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { proposalStates } from '../../../shared/entities/badge-proposal.ts';
import { proposalStateNames, proposalText as text } from '../../../shared/i18n/vi/badge-proposal.ts';
import type { ProposalRow } from '../../../shared/ipc/badge-proposal.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { AddProposals } from './proposal-add.tsx';
import { ProposalDecision } from './proposal-decision.tsx';
import { ProposalDetail } from './proposal-detail.tsx';
import { ProposalPrint } from './proposal-print.tsx';
import { RoundChoice, useRounds } from './proposal-rounds.tsx';
import { ProposalStepForm, type Step, stepsFor } from './proposal-step-form.tsx';
import { ProposalTable } from './proposal-table.tsx';

const pageSize = 500;

export function ProposalsPanel() {
  const { dot } = useSearch({ from: '/huy-hieu' });
  const rounds = useRounds();
  if (!rounds) return <Loading />;
  const day = dot ?? rounds.first;
  return <Round key={day} day={day} />;
}

function Round({ day }: { readonly day: string }) {
  const { id } = useSearch({ from: '/huy-hieu' });
  const navigate = useNavigate();
  const rounds = useRounds();
  const [orgId, setOrgId] = useState<number | null>(null);
  const [state, setState] = useState<(typeof proposalStates)[number] | ''>('');
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words, 150);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [doing, setDoing] = useState<Step | 'add' | 'decide' | null>(null);
  const page = useOp(
    'badgeProposal.page',
    { roundDay: day, orgId, state, search, limit: pageSize },
    { keepPrevious: true },
  );
  const name = text.roundName(rounds?.nameOf(day) ?? 'khác', formatDate(day));
  const due = rounds?.dossierDueOn(day);
  const counts = page.data?.counts ?? {};
  const total = proposalStates.reduce((sum, s) => sum + (counts[s] ?? 0), 0);
  const open = (['drafted', 'declared', 'resolved', 'sent'] as const).reduce(
    (sum, s) => sum + (counts[s] ?? 0),
    0,
  );
  const rows = page.data?.rows ?? [];
  const chosen = rows.filter((r) => ticked.has(r.id));
  const show = (opened: number | undefined) =>
    void navigate({ to: '/huy-hieu', search: { muc: 'de-nghi', dot: day, id: opened }, replace: true });
  const close = () => setDoing(null);
  const empty = page.data && total === 0 && words === '';
  const add = <Button onClick={() => setDoing('add')}>{text.add}</Button>;
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <RoundChoice
          day={day}
          onChoose={(next) => void navigate({ to: '/huy-hieu', search: { muc: 'de-nghi', dot: next } })}
        />
        <OrganisationChoice
          label={text.organisation}
          value={orgId}
          none={text.everyOrganisation}
          onChange={setOrgId}
        />
        {!empty && (
          <TextInput
            label={text.find}
            autoComplete="off"
            w={180}
            value={words}
            onChange={(e) => setWords(e.currentTarget.value)}
          />
        )}
        {!empty && (
          <Group gap="xs" ml="auto">
            <SheetOut
              request={{ sheet: 'badgeProposals', roundDay: day, orgId }}
              name={text.sheet.fileName(name.replaceAll('/', '-'))}
            />
            {rows.length > 0 && <ProposalPrint chosen={chosen.length > 0 ? chosen : rows} />}
            <May right="write">
              <Button variant="default" onClick={() => setDoing('add')}>
                {text.add}
              </Button>
              <Button onClick={() => setDoing('decide')}>{text.decide}</Button>
            </May>
          </Group>
        )}
      </Group>
      <Text c="dimmed" role="status">
        {!empty && page.data && text.summary(total - (counts.withdrawn ?? 0), open)}{' '}
        {due !== undefined && (empty || open > 0) && text.dossierDue(formatDate(due))}
      </Text>
      <ErrorNote error={page.error?.error} />
      {page.isPending && <Loading />}
      {empty && (
        <EmptyState text={text.empty(name)}>
          <Group gap="sm">
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/huy-hieu" search={{ muc: 'den-han', dot: day }} {...props} />}
            >
              {text.toDue}
            </Button>
            <May right="write">{add}</May>
          </Group>
        </EmptyState>
      )}
      {page.data && !empty && (
        <>
          <Chip.Group value={state} onChange={(value) => setState(stateOf(String(value)))}>
            <Group gap={6} role="group" aria-label={text.states}>
              <Chip value="" variant="outline">
                {text.withCount(text.all, total)}
              </Chip>
              {proposalStates
                .filter((s) => (counts[s] ?? 0) > 0 || s === state)
                .map((s) => (
                  <Chip key={s} value={s} variant="outline">
                    {text.withCount(proposalStateNames[s], counts[s] ?? 0)}
                  </Chip>
                ))}
            </Group>
          </Chip.Group>
          {rows.length === 0 ? (
            <Text role="status">{text.noneFound}</Text>
          ) : (
            <ProposalTable rows={rows} ticked={ticked} onTick={setTicked} onOpen={show} />
          )}
          <Deeds chosen={chosen} onDo={setDoing} />
          <Text c="dimmed" role="status">
            {text.shown(rows.length, page.data.found)}
          </Text>
        </>
      )}
      {doing === 'add' && <AddProposals roundDay={day} roundName={name} onClose={close} />}
      {doing === 'decide' && <ProposalDecision roundDay={day} roundName={name} onClose={close} />}
      {doing !== null && doing !== 'add' && doing !== 'decide' && (
        <ProposalStepForm
          step={doing}
          people={chosen}
          onClose={close}
          onDone={() => {
            setTicked(new Set());
            close();
          }}
        />
      )}
      {id !== undefined && page.data && (
        <ProposalDetail row={rows.find((r) => r.id === id)} onClose={() => show(undefined)} />
      )}
    </Stack>
  );
}

const stateOf = (value: string) => proposalStates.find((s) => s === value) ?? '';

/** What may be done with those who are ticked; stays in sight while the list is long. */
function Deeds({ chosen, onDo }: { chosen: readonly ProposalRow[]; onDo: (step: Step) => void }) {
  if (chosen.length === 0) return null;
  const { main, others } = stepsFor(chosen);
  const label = (step: Step) =>
    step === 'refused' || step === 'withdrawn' ? text.ends[step].open : text.steps[step].open;
  return (
    <Group
      gap="xs"
      p="xs"
      role="group"
      aria-label={text.chosen(chosen.length)}
      style={{ position: 'sticky', bottom: 0, background: 'var(--mantine-color-body)', zIndex: 1 }}
    >
      <Text fw={500}>{text.chosen(chosen.length)}</Text>
      {main && (
        <May right="write">
          <Button onClick={() => onDo(main)}>{label(main)}</Button>
        </May>
      )}
      {others.map((step) => (
        <May key={step} right="write">
          <Button variant="default" onClick={() => onDo(step)}>
            {label(step)}
          </Button>
        </May>
      ))}
    </Group>
  );
}
