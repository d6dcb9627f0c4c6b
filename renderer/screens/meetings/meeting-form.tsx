/** One meeting of a branch with its roll: judged while it is typed, written in one step. */
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId } from 'react';
import { fullDate } from '../../../shared/entities/event-dates.ts';
import { type MeetingFields, meetingFieldsSchema } from '../../../shared/entities/meeting.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { meetingText as text } from '../../../shared/i18n/vi/meeting.ts';
import { countAttendance, type MeetingProblem } from '../../../shared/rules/meeting.ts';
import { useCommand, useOp } from '../../api.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { DraftNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { WarningNote } from '../../parts/warning-note.tsx';
import { AttendanceRoll } from './attendance-roll.tsx';
import {
  allPresent,
  type MeetingAnswers,
  readAnswers,
  rowsOf,
  sentAttendance,
  withMark,
} from './meeting-answers.ts';
import { MeetingFormFields } from './meeting-fields.tsx';
import classes from './roll.module.css';
import { RollSummary } from './roll-summary.tsx';

interface Props {
  /** null = a new one */
  readonly id: number | null;
  readonly version: number;
  readonly first: MeetingAnswers;
  readonly onClose: () => void;
}

interface Written {
  readonly meeting: MeetingFields;
  readonly attendance: ReturnType<typeof sentAttendance>;
}

export function MeetingForm({ id, version, first, onClose }: Props) {
  const rollTitle = useId();
  const form = useAnswers(id === null ? 'meeting:new' : `meeting:edit:${id}`, first, readAnswers);
  const { answers, change } = form;
  const { orgId, heldOn, marks } = answers;
  const dated = fullDate.safeParse(heldOn).success;
  const roll = useOp(
    'meeting.roll',
    { orgId: orgId ?? 0, day: heldOn },
    { enabled: dated && orgId !== null, keepPrevious: true },
  );
  const people = (orgId !== null && roll.data?.roll) || [];
  const rows = rowsOf(people, marks);
  const sent = meetingFieldsSchema.safeParse(answers);
  const unfit = new Map(sent.error?.issues.map(({ path, message }) => [String(path[0]), message]));
  const written: Written | null = sent.success
    ? { meeting: sent.data, attendance: sentAttendance(rows) }
    : null;
  const asking = JSON.stringify(written);
  const [settled] = useDebouncedValue(asking, 150);
  // Written a line above: what comes back is what was asked.
  const asked = JSON.parse(settled) as Written | null;
  const check = useOp(
    'meeting.check',
    { id, meeting: asked?.meeting ?? ({} as MeetingFields), attendance: asked?.attendance ?? [] },
    { enabled: asked !== null, keepPrevious: true },
  );
  const problems = asked === null ? [] : (check.data ?? []);
  const refused = problems.filter((p) => p.level === 'refuse');
  const warnings = problems.filter((p) => p.level === 'warn');
  const errorAt = (field: MeetingProblem['field']): string | undefined => {
    if (form.untouched && id === null) return undefined;
    const problem = refused.find((p) => p.field === field);
    return unfit.get(field) ?? (problem && text.withCitation(problem.rule, problem.citation));
  };
  // What was typed a moment ago is not judged yet, and what is shown meanwhile was said of other words: the register
  // judges it again when it is written.
  const judged = settled === asking && !check.isPlaceholderData;
  const maySave = written !== null && !roll.isFetching && (!judged || refused.length === 0);
  const save = useCommand('meeting.save');
  const submit = () => {
    if (!maySave || written === null) return;
    save.mutate(
      { id, version, ...written },
      {
        onSuccess: () => {
          form.done();
          const { present, counted } = countAttendance(rows);
          notify.success(text.saved(heldOn, present, counted));
          onClose();
        },
      },
    );
  };
  return (
    <DeedForm onSave={submit}>
      <Stack gap="sm">
        <DraftNote broughtFrom={form.broughtFrom} onStartAnew={form.startAnew} />
        <MeetingFormFields
          answers={answers}
          fixedBranch={id !== null}
          roll={people}
          regulation={roll.data?.regulation}
          errorAt={errorAt}
          onChange={change}
        />
        <WarningNote warnings={warnings} />
        <ErrorNote error={(save.error ?? check.error ?? roll.error)?.error} />
        <Group gap="lg" justify="space-between" align="flex-start" className={classes.bar ?? ''}>
          <div>
            <Title order={2} id={rollTitle} fz="lg">
              {text.roll.title}
            </Title>
            {rows.length > 0 && <RollSummary rows={rows} />}
            {errorAt('roll') && <Text c="red.8">{errorAt('roll')}</Text>}
          </div>
          <Group gap="sm">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" disabled={!maySave} loading={save.isPending}>
              {text.save}
            </Button>
          </Group>
        </Group>
        {(orgId === null || !dated) && <Text c="dimmed">{text.roll.choose}</Text>}
        {orgId !== null && dated && roll.data && rows.length === 0 && (
          <Text role="status">{text.roll.empty}</Text>
        )}
        {rows.length > 0 && (
          <AttendanceRoll
            rows={rows}
            onMark={(row, mark) => change({ marks: withMark(marks, row, mark) })}
            onReason={(row, reason) =>
              row.mark !== null && change({ marks: { ...marks, [row.memberId]: { mark: row.mark, reason } } })
            }
            onAllPresent={() => change({ marks: allPresent(marks, rows) })}
          />
        )}
      </Stack>
    </DeedForm>
  );
}
