/** Whom the papers are about, by what the template is about. */
import { Text } from '@mantine/core';
import { documentText } from '../../../../shared/i18n/vi/document.ts';
import { PeopleChoice } from '../people-choice.tsx';
import { ProposalsChoice } from './proposals-choice.tsx';
import { TransfersChoice } from './transfers-choice.tsx';
import type { Subjects } from './use-subjects.ts';

export function SubjectsChoice({ subjects }: { readonly subjects: Subjects }) {
  switch (subjects.kind) {
    case 'none':
      return <Text c="dimmed">{documentText.subjects.none}</Text>;
    case 'member':
      return <PeopleChoice people={subjects.people} />;
    case 'transfer':
      return <TransfersChoice ticked={subjects.transfers} />;
    case 'badge':
      return <ProposalsChoice ticked={subjects.proposals} />;
  }
}
