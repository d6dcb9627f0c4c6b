/** One letter in the book: judged while it is typed, with what forbids it at each field. */
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  type Petition,
  type PetitionFields,
  petitionFieldsSchema,
} from '../../../shared/entities/petition.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { petitionText as text } from '../../../shared/i18n/vi/petition.ts';
import { useCommand, useOp } from '../../api.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { DraftNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';
import { todayInVietnam } from '../../parts/today.ts';
import { WarningNote } from '../../parts/warning-note.tsx';
import { answersOf, firstAnswers, readAnswers, sentPetition } from './petition-answers.ts';
import { PetitionFormFields } from './petition-fields.tsx';
import classes from './petition-form.module.css';

interface Props {
  /** the letter to be mended, with the name of whom it is about; null = a new one */
  readonly editing: { readonly petition: Petition; readonly about: string } | null;
  readonly onClose: () => void;
  readonly onWritten: (id: number) => void;
}

export function PetitionForm(props: Props) {
  const today = todayInVietnam();
  const start = useOp('petition.start', { year: today.slice(0, 4) });
  return (
    <Modal opened onClose={props.onClose} size={1180} title={props.editing ? text.edit : text.add} centered>
      {start.data ? <Form {...props} today={today} start={start.data} /> : <Loading />}
      <ErrorNote error={start.error?.error} />
    </Modal>
  );
}

interface FormProps extends Props {
  readonly today: string;
  readonly start: { readonly numberInBook: number; readonly topics: readonly string[] };
}

function Form({ editing, onClose, onWritten, today, start }: FormProps) {
  const id = editing?.petition.id ?? null;
  const form = useAnswers(
    id === null ? 'petition:new' : `petition:edit:${id}`,
    editing ? answersOf(editing.petition, editing.about) : firstAnswers(today, start.numberInBook),
    readAnswers,
  );
  const sent = petitionFieldsSchema.safeParse(sentPetition(form.answers));
  const unfit = new Map(sent.error?.issues.map(({ path, message }) => [String(path[0]), message]));
  const [asked] = useDebouncedValue(JSON.stringify(sent.data ?? null), 150);
  const check = useOp(
    'petition.check',
    { id, petition: JSON.parse(asked) as PetitionFields },
    { enabled: asked !== 'null', keepPrevious: true },
  );
  const problems = check.data?.problems ?? [];
  const refused = problems.filter((p) => p.level === 'refuse');
  const warnings = problems.filter((p) => p.level === 'warn');
  const errorAt = (field: keyof PetitionFields): string | undefined => {
    if (form.untouched && id === null) return undefined;
    const problem = refused.find((p) => p.field === field);
    return unfit.get(field) ?? (problem && text.withCitation(problem.rule, problem.citation));
  };
  const save = useCommand('petition.save');
  // What was typed a moment ago is not judged yet, and what is shown meanwhile was said of other words: the register
  // judges it again when it is written.
  const judged = asked === JSON.stringify(sent.data) && !check.isPlaceholderData;
  const maySave = sent.success && (!judged || refused.length === 0);
  const submit = () => {
    if (!maySave || !sent.success) return;
    save.mutate(
      { id, version: editing?.petition.version ?? 1, petition: sent.data },
      {
        onSuccess: (saved) => {
          form.done();
          notify.success(text.saved(sent.data.numberInBook));
          onWritten(saved.id);
        },
      },
    );
  };
  return (
    <DeedForm onSave={submit}>
      <Stack gap="sm">
        <DraftNote broughtFrom={form.broughtFrom} onStartAnew={form.startAnew} />
        <PetitionFormFields
          id={id}
          answers={form.answers}
          topics={start.topics}
          term={check.data?.term}
          errorAt={errorAt}
          onChange={form.change}
        />
        <WarningNote warnings={warnings} />
        <ErrorNote error={(save.error ?? check.error)?.error} />
        <Group gap="sm" justify="flex-end" className={classes.deeds ?? ''}>
          <Button variant="default" onClick={onClose}>
            {appText.cancel}
          </Button>
          <Button type="submit" disabled={!maySave} loading={save.isPending}>
            {text.save}
          </Button>
        </Group>
      </Stack>
    </DeedForm>
  );
}
