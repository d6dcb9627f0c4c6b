import { decidingBodies, disciplineText as text } from '../../../../../shared/i18n/vi/discipline.ts';
import { disciplineForms } from '../../../../../shared/i18n/vi/event.ts';
import { eventFormText } from '../../../../../shared/i18n/vi/event-forms.ts';
import { disciplineRegulationOn } from '../../../../../shared/rules/regulations/discipline.ts';
import { choices, type EventForm, type PayloadValues } from '../event-form.ts';

const dismisses = ({ form }: PayloadValues): boolean => form === 'dismissal';

/** Kỷ luật đảng viên: the forms that are offered are those of the member's standing. */
export const disciplineForm: EventForm = {
  kind: 'disciplined',
  ...eventFormText.disciplined,
  decision: true,
  facts: ['organisation', 'officialOn', 'exempt'],
  fields: [
    {
      name: 'form',
      control: 'choice',
      label: text.form,
      options: choices(disciplineForms),
      required: true,
      // Somebody who has left may still be given what he was decided on while he was a member.
      offered: (status, on) =>
        disciplineRegulationOn(on).memberForms.byStatus[status] ?? Object.keys(disciplineForms),
    },
    { name: 'body', control: 'choice', label: text.body, options: choices(decidingBodies) },
    { name: 'violatedOn', control: 'partialDate', label: text.violatedOn },
    { name: 'ground', control: 'longText', label: text.ground, required: true },
    { name: 'postIds', control: 'posts', label: text.posts, shownWhen: dismisses },
    { name: 'postsRemoved', control: 'text', label: text.postsInWords, shownWhen: dismisses },
    { name: 'articles', control: 'text', label: text.articles, example: text.articlesExample },
    { name: 'group', control: 'text', label: text.group, example: text.groupExample },
    { name: 'announcedOn', control: 'fullDate', label: text.announcedOn },
    { name: 'receivedOn', control: 'fullDate', label: text.receivedOn },
    { name: 'stateDiscipline', control: 'text', label: text.stateDiscipline },
  ],
  blank: {
    form: '',
    body: '',
    violatedOn: '',
    ground: '',
    postIds: [],
    postsRemoved: '',
    articles: '',
    group: '',
    announcedOn: '',
    receivedOn: '',
    stateDiscipline: '',
  },
  refusedAt: 'form',
};
