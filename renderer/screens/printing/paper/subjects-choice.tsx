/** Whom the papers are about, by what the template is about. */
import { Text } from '@mantine/core';
import { documentText } from '../../../../shared/i18n/vi/document.ts';
import { PeopleChoice } from '../people-choice.tsx';
import { ProposalsChoice } from './proposals-choice.tsx';
import { Section } from './section.tsx';
import { TransfersChoice } from './transfers-choice.tsx';
import type { Subjects } from './use-subjects.ts';

const text = documentText.subjects;

export function SubjectsChoice({ subjects }: { readonly subjects: Subjects }) {
  if (subjects.kind === 'none') return <Text c="dimmed">{text.none}</Text>;
  return (
    <Section title={text.title} stand={text.people(subjects.ids.length)}>
      <Choice subjects={subjects} />
    </Section>
  );
}

function Choice({ subjects }: { readonly subjects: Subjects }) {
  switch (subjects.kind) {
    case 'member':
      return <PeopleChoice people={subjects.people} />;
    case 'transfer':
      return <TransfersChoice ticked={subjects.transfers} />;
    case 'badge':
      return <ProposalsChoice ticked={subjects.proposals} />;
    case 'none':
      return null;
  }
}
