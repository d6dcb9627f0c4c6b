/** The decision of a round: its paper, its list matched with what was proposed, then everybody in one step. */
import { Alert, Button, Group, Modal, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { openProposalStates } from '../../../shared/entities/badge-proposal.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { proposalText as text } from '../../../shared/i18n/vi/badge-proposal.ts';
import { isPartialDate } from '../../../shared/text/dates.ts';
import { useCommand, useOp } from '../../api.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DecisionFields } from '../../parts/decision-fields.tsx';
import { DeedForm } from '../../parts/deed-form.tsx';
import { DraftNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import {
  awardsOf,
  type DecisionAnswers,
  firstAnswers,
  linesOfPaste,
  linesOfRound,
  readAnswers,
} from './proposal-decision-lines.ts';
import { DecisionTable } from './proposal-decision-table.tsx';

interface Props {
  readonly roundDay: string;
  readonly roundName: string;
  readonly onClose: () => void;
}

const isDay = (day: string): boolean => day.length === 10 && isPartialDate(day);

export function ProposalDecision({ roundDay, roundName, onClose }: Props) {
  const form = useAnswers(`badgeDecision:${roundDay}`, firstAnswers(roundDay), readAnswers);
  const { answers, change } = form;
  const { decision, awardedOn, way, pasted, edits } = answers;
  const { lines, notDecided, error, isPending } = useLines(roundDay, answers);

  const awards = awardsOf(lines);
  const missing = [
    ...(decision.number.trim() === '' ? [text.needNumber] : []),
    ...(isDay(decision.signedOn) ? [] : [text.needSigned]),
    ...(isDay(decision.signedOn) && decision.signedOn > todayInVietnam() ? [text.signedLater] : []),
    ...(isDay(awardedOn) ? [] : [text.needAwarded]),
  ];
  const input = { roundDay, decision, awardedOn, people: awards.map(({ key: _, ...award }) => award) };
  const body = JSON.stringify(input);
  const [asked] = useDebouncedValue(body, 250);
  const judge = useOp('badgeProposal.judge', JSON.parse(asked) as typeof input, {
    enabled: missing.length === 0 && awards.length > 0 && asked === body,
    keepPrevious: true,
  });
  const judged = asked === body && judge.data !== undefined && !judge.isFetching;
  const judgements = new Map(
    judged ? judge.data.flatMap((j, i) => (awards[i] ? [[awards[i].key, j] as const] : [])) : [],
  );
  const sound = awards.filter(({ key }) => judgements.get(key)?.refused === null);
  const refused = judged ? awards.length - sound.length : 0;
  const decide = useCommand('badgeProposal.decide');
  const mayWrite = missing.length === 0 && judged && sound.length > 0;
  const save = () => {
    if (!mayWrite) return;
    decide.mutate(
      { ...input, people: sound.map(({ key: _, ...award }) => award) },
      {
        onSuccess: ({ count }) => {
          form.done();
          notify.success(text.decided(count));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} size={1240} centered title={text.decisionTitle(roundName)}>
      <DeedForm onSave={save}>
        <Stack gap="sm">
          <DraftNote broughtFrom={form.broughtFrom} onStartAnew={form.startAnew} />
          <DecisionFields decision={decision} onChange={(next) => change({ decision: next })} />
          <Group gap="md" align="flex-end">
            <PartialDateInput
              label={text.awardedOn}
              required
              value={awardedOn}
              onChange={(day) => change({ awardedOn: day })}
            />
            <SegmentedControl
              aria-label={text.wayLabel}
              value={way}
              data={(['list', 'paste'] as const).map((value) => ({ value, label: text.ways[value] }))}
              onChange={(value) => change({ way: value === 'paste' ? 'paste' : 'list', edits: {} })}
            />
          </Group>
          {way === 'paste' && (
            <Textarea
              label={text.pasteBox}
              description={text.pasteHint}
              rows={lines.length > 0 ? 3 : 7}
              value={pasted}
              styles={{ input: { whiteSpace: 'pre', overflowX: 'auto' } }}
              onChange={(e) => change({ pasted: e.currentTarget.value, edits: {} })}
            />
          )}
          <ErrorNote error={error} />
          {isPending && <Loading />}
          {way === 'list' && !isPending && lines.length === 0 && <Text role="status">{text.nobodyOpen}</Text>}
          {lines.length > 0 && (
            <DecisionTable
              lines={lines}
              judgements={judgements}
              onEdit={(key, edit) => change({ edits: { ...edits, [key]: { ...edits[key], ...edit } } })}
            />
          )}
          {notDecided.length > 0 && (
            <Alert color="orange" role="status" icon={<IconAlertTriangle aria-hidden />}>
              <Text fw={600}>{text.notDecided(notDecided.length)}</Text>
              <Text lineClamp={2} title={notDecided.map((c) => c.fullName).join(', ')}>
                {notDecided.map((c) => c.fullName).join(', ')}.
              </Text>
              {text.notDecidedHint}
            </Alert>
          )}
          <ErrorNote error={(decide.error ?? judge.error)?.error} />
          <Group
            justify="flex-end"
            gap="sm"
            py="xs"
            // The deed stays in sight under a long list and over its head, which is sticky, too.
            style={{ position: 'sticky', bottom: 0, zIndex: 5, background: 'var(--mantine-color-body)' }}
          >
            <Text c="dimmed" role="status">
              {missing.length > 0
                ? text.missingFields(missing)
                : refused > 0
                  ? text.refusedSome(refused)
                  : judge.isFetching
                    ? text.checking
                    : ''}
            </Text>
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" disabled={!mayWrite} loading={decide.isPending}>
              {text.decideDo(judged ? sound.length : awards.length)}
            </Button>
          </Group>
        </Stack>
      </DeedForm>
    </Modal>
  );
}

/** The lines of the way chosen: the round's own open proposals, or the pasted list matched with them. */
function useLines(roundDay: string, { way, pasted, edits }: DecisionAnswers) {
  const [asked] = useDebouncedValue(pasted, 300);
  const pasting = way === 'paste' && asked.trim() !== '';
  const page = useOp(
    'badgeProposal.page',
    { roundDay, orgId: null, limit: 500 },
    { enabled: way === 'list', keepPrevious: true },
  );
  const match = useOp('badgeProposal.match', { roundDay, text: asked }, { enabled: pasting });
  if (way === 'list')
    return {
      lines: linesOfRound(
        (page.data?.rows ?? []).filter((r) => openProposalStates.includes(r.state)),
        edits,
      ),
      notDecided: [],
      error: page.error?.error,
      isPending: page.isPending,
    };
  const found = pasting ? match.data : undefined;
  const lines = linesOfPaste(found?.lines ?? [], edits);
  const chosen = new Set(lines.flatMap((l) => l.chosen?.memberId ?? []));
  return {
    lines,
    notDecided: (found?.notDecided ?? []).filter((c) => !chosen.has(c.memberId)),
    error: pasting ? match.error?.error : undefined,
    isPending: pasting && match.isPending,
  };
}
