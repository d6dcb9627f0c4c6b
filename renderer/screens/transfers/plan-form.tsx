/**
 * Introducing one or many: who, on what paper, where to. The register judges while it is typed and says at each field
 * what forbids it; all are written together or nobody.
 */
import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { isTemporaryKind } from '../../../shared/entities/transfer.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { PersonCheck, TransferDetail } from '../../../shared/ipc/transfer.ts';
import type { TransferField, TransferProblem } from '../../../shared/rules/transfer.ts';
import { useCommand, useOp } from '../../api.ts';
import { enterGoesOn } from '../../fields/enter-goes-on.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DraftNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { todayInVietnam } from '../../parts/today.ts';
import {
  answersOf,
  firstAnswers,
  missingOf,
  numbersFrom,
  type PlanAnswers,
  type PlanStart,
  readPlan,
  sentPlan,
} from './plan-answers.ts';
import { PlanFields } from './plan-fields.tsx';
import { PlanPeople } from './plan-people.tsx';

interface Props {
  readonly start: PlanStart;
  /** a paper being drafted, to be mended */
  readonly editing?: TransferDetail;
  readonly onClose: () => void;
  readonly onWritten: (id: number) => void;
}

const titles = { out: text.newOut, internal: text.newInternal, temporary: text.newTemporary };

export function PlanForm({ start, editing, onClose, onWritten }: Props) {
  const today = todayInVietnam();
  const organisations = useOp('organisation.list', {}).data ?? [];
  const { answers, change, broughtFrom, startAnew, done } = useAnswers<PlanAnswers>(
    `transfer:${start}${editing ? `:${editing.transfer.id}` : ''}`,
    editing ? answersOf(editing) : firstAnswers(start, today),
    readPlan,
  );

  const year = (answers.introducedOn || today).slice(0, 4);
  const next = useOp('transfer.nextNumber', { year }).data?.number ?? '';
  const missing = missingOf(answers);
  const sent = sentPlan(answers);
  const body = JSON.stringify(sent);
  const [settled] = useDebouncedValue(body, 150);
  const asked = useMemo(() => JSON.parse(settled) as typeof sent, [settled]);
  const check = useOp(
    'transfer.check',
    { ...asked, except: editing?.transfer.id ?? 0 },
    { enabled: asked.people.length > 0, keepPrevious: true },
  );
  const checks = answers.people.length > 0 ? (check.data ?? []) : [];
  const one = checks.length === 1 ? (checks[0]?.problems ?? []) : [];
  const shared = checks.length > 1 ? sharedProblems(checks) : one;
  const refused = checks.filter((c) => c.problems.some((p) => p.level === 'refuse'));
  const warnings = shared.filter((p) => p.level === 'warn');
  const errorAt = (field: TransferField): string | undefined => {
    const problem = shared.find((p) => p.field === field && p.level === 'refuse');
    return problem && text.withCitation(problem.rule, problem.citation);
  };
  const judged = settled === body && check.data !== undefined && !check.isFetching;
  const mayWrite = missing.length === 0 && judged && refused.length === 0;

  const write = useCommand('transfer.draft');
  const update = useCommand('transfer.update');
  const save = () => {
    if (!mayWrite) return;
    const [person] = sent.people;
    if (editing && person) {
      const { id, version } = editing.transfer;
      update.mutate(
        { id, version, plan: sent.plan, person },
        {
          onSuccess: () => {
            done();
            notify.success(text.saved);
            onWritten(id);
          },
        },
      );
      return;
    }
    write.mutate(
      { ...sent, leftOn: answers.leftOn },
      {
        onSuccess: ({ ids }) => {
          done();
          const name = answers.people[0]?.fullName ?? '';
          notify.success((answers.leftOn === '' ? text.drafted : text.gone)(ids.length, name));
          onWritten(ids.length === 1 ? (ids[0] ?? 0) : 0);
        },
      },
    );
  };
  const deed = editing ? text.saveDraft : answers.leftOn === '' ? text.draftDo : text.leaveDo;
  return (
    <Modal opened onClose={onClose} size={1180} title={editing ? text.edit : titles[start]} centered>
      <form
        noValidate
        onKeyDown={enterGoesOn}
        onSubmit={(e) => {
          e.preventDefault();
          save();
        }}
      >
        <Stack gap="sm">
          <DraftNote broughtFrom={broughtFrom} onStartAnew={startAnew} />
          {editing ? (
            <Text fw={500}>{editing.fullName}</Text>
          ) : (
            <PlanPeople
              people={answers.people}
              numbers={numbersFrom(answers.paperNumber, answers.people.length)}
              checks={judged ? checks.map((c) => ownProblems(c, shared)) : []}
              organisations={organisations}
              onChange={(people) => change({ people })}
            />
          )}
          <PlanFields
            start={start}
            answers={answers}
            organisations={organisations}
            nextNumber={next}
            editing={editing !== undefined}
            errorAt={errorAt}
            onChange={change}
          />
          {errorAt('memberId') && (
            <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
              {errorAt('memberId')}
            </Alert>
          )}
          {answers.people.length > 1 && refused.length > 0 && (
            <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
              {text.refusedSome(refused.length)}
            </Alert>
          )}
          {warnings.length > 0 && (
            <Alert color="orange" role="status" icon={<IconAlertTriangle aria-hidden />}>
              <List>
                {warnings.map((w) => (
                  <List.Item key={w.rule}>{text.withCitation(w.rule, w.citation)}</List.Item>
                ))}
              </List>
            </Alert>
          )}
          <ErrorNote error={(write.error ?? update.error ?? check.error)?.error} />
          <Group justify="flex-end" gap="sm">
            {missing.length > 0 && (
              <Text role="status" c="dimmed">
                {text.missing(missing)}
              </Text>
            )}
            {isTemporaryKind(answers.kind)
              ? null
              : errorAt('kind') && <Text c="dimmed">{errorAt('kind')}</Text>}
            <Button type="submit" disabled={!mayWrite} loading={write.isPending || update.isPending}>
              {deed}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Of one person among several: what keeps him alone, and what is always about the person. */
const ownProblems = (check: PersonCheck, shared: readonly TransferProblem[]): PersonCheck => ({
  ...check,
  problems: check.problems.filter(
    (p) =>
      p.field === 'memberId' ||
      p.field === 'paperNumber' ||
      !shared.some((q) => q.field === p.field && q.rule === p.rule),
  ),
});

/** What holds for everybody chosen stands at its field; what is one person's stands in his row. */
function sharedProblems(checks: readonly PersonCheck[]) {
  const [first, ...others] = checks;
  return (first?.problems ?? []).filter((p) =>
    others.every((o) => o.problems.some((q) => q.field === p.field && q.rule === p.rule)),
  );
}
